import { light } from '@/drawing/palette'
import { drawText } from '@/drawing/text'
import { type BreakText, baselineIn, type Font } from '@/layout/text'
import { type Strip, space } from './strip'

/** A way to set text: its font in points, the height of its lines and its colour. */
export type Style = { readonly font: Font; readonly leading: number; readonly fill: string }

/** The styles of the pages of text: few, so that the pages are calm. */
export const STYLES = {
  title: { font: { size: 20, weight: 700 }, leading: 26, fill: light.ink },
  name: { font: { size: 24, weight: 700 }, leading: 30, fill: light.ink },
  under: { font: { size: 9.5, weight: 400 }, leading: 14, fill: light.ink3 },
  heading: { font: { size: 12.5, weight: 700 }, leading: 18, fill: light.ink },
  label: { font: { size: 8, weight: 600 }, leading: 13, fill: light.ink3 },
  body: { font: { size: 9.5, weight: 400 }, leading: 13, fill: light.ink },
  strong: { font: { size: 9.5, weight: 600 }, leading: 13, fill: light.ink },
  small: { font: { size: 8, weight: 400 }, leading: 13, fill: light.ink2 },
  warning: { font: { size: 8, weight: 600 }, leading: 13, fill: light.pain },
  summary: { font: { size: 12, weight: 400 }, leading: 17, fill: light.ink },
  quote: { font: { size: 12, weight: 400, italic: true }, leading: 17, fill: light.ink2 },
  figure: { font: { size: 17, weight: 700 }, leading: 24, fill: light.ink },
} as const satisfies Record<string, Style>

/** The lines of a text, each as a strip that a page break may follow. */
export function paragraph(
  text: string,
  { font, leading, fill }: Style,
  width: number,
  breakText: BreakText,
  x = 0,
): Strip[] {
  return breakText(text, font, width).lines.map((line) => {
    const y = baselineIn(leading, font)
    return {
      height: leading,
      draw: [drawText({ x, y, lines: [line], lineHeight: leading, font }, fill)],
    }
  })
}

/** A heading, which never stands last on a page; the outline leads to it unless it is told not to. */
export function heading(
  text: string,
  level: 1 | 2,
  width: number,
  breakText: BreakText,
  inOutline = true,
): Strip[] {
  const style = level === 1 ? STYLES.title : STYLES.heading
  const lines = paragraph(text, style, width, breakText).map((strip, index) => ({
    ...strip,
    ...(inOutline && index === 0 && { bookmark: { title: text, level } }),
  }))
  const gap: Strip[] = level === 2 ? [space(4)] : []
  return [...lines, ...gap].map((strip) => ({ ...strip, staysWithNext: true }))
}
