import { type BreakText, createBreakText, type Font, type MeasureWidth } from '@/layout/text'

/** The family that every surface names, bundled with the app; the rest stand in for signs it lacks. */
export const FONT_FAMILY = "'Inter Variable', Inter, system-ui, sans-serif"

/** A font as CSS and canvas write it. */
export function cssFont(font: Font): string {
  return `${font.italic ? 'italic ' : ''}${font.weight} ${font.size}px ${FONT_FAMILY}`
}

/** The board's line breaker, measuring with the browser's own text engine. */
export function createBrowserBreakText(): BreakText {
  return createBreakText(createBrowserMeasure())
}

/** Measures texts with the browser's own text engine. */
export function createBrowserMeasure(): MeasureWidth {
  const context = document.createElement('canvas').getContext('2d')!
  let current: Font | undefined
  return (text, font) => {
    if (font !== current) {
      context.font = cssFont(font)
      current = font
    }
    return context.measureText(text).width
  }
}

/** Waits until the bundled fonts can be measured; never fails, as a fallback font measures too. */
export async function fontsReady(): Promise<void> {
  const faces = ['400 13px', '600 13px', '700 13px', 'italic 400 13px']
  await Promise.allSettled(faces.map((face) => document.fonts.load(`${face} 'Inter Variable'`)))
}
