import type PptxGenJS from 'pptxgenjs'
import { ARIAL, ARIAL_LINE } from './arial'
import { hex, transparency } from './paint'
import type { Paragraph } from './pen'
import { isRightToLeft, plainSigns } from './signs'

type RunLook = {
  readonly align: 'left' | 'center' | 'right'
  readonly lang: string
  /** From one line to the next, in ems. */
  readonly leading?: number | undefined
  /** 0…1 */
  readonly opacity?: number | undefined
}

/**
 * Paragraphs as the library takes them: one run each, for it writes the properties of a paragraph
 * once more before every run, which offices refuse.
 */
export function runsOf(
  paragraphs: readonly Paragraph[],
  { align, lang, leading, opacity }: RunLook,
): PptxGenJS.TextProps[] {
  return paragraphs.map(({ text, size, bold, italic, colour, before, link }) => ({
    text: plainSigns(text),
    options: {
      fontFace: ARIAL,
      // A font below a point cannot be written.
      fontSize: Math.max(1, Math.round(size * 100) / 100),
      color: hex(colour),
      align,
      breakLine: true,
      lang,
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(before && { paraSpaceBefore: before }),
      ...(leading && { lineSpacingMultiple: leading / ARIAL_LINE }),
      ...(isRightToLeft(text) && { rtlMode: true }),
      ...(link && { hyperlink: { url: link } }),
      ...transparency(opacity),
    },
  }))
}
