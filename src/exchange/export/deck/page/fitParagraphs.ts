import { cutTo, heightOf } from './fit'
import type { Paragraph } from './pen'

const SHARES = [1.2, 1.1, 1, 0.92, 0.85, 0.78, 0.72]

/** Paragraphs as large as a box lets them be; what had no room even so is given whole. */
export function fitParagraphs(
  paragraphs: readonly Paragraph[],
  { width, height }: { readonly width: number; readonly height: number },
): { readonly paragraphs: readonly Paragraph[]; readonly cut: readonly string[] } {
  const scaled = (share: number) =>
    paragraphs.map((each) => ({ ...each, size: Math.round(each.size * share * 2) / 2 }))
  for (const share of SHARES) {
    const set = scaled(share)
    if (heightOf(set, width) <= height) return { paragraphs: set, cut: [] }
  }
  const kept: Paragraph[] = []
  for (const paragraph of scaled(SHARES.at(-1)!)) {
    const fits = (text: string) => heightOf([...kept, { ...paragraph, text }], width) <= height
    if (fits(paragraph.text)) {
      kept.push(paragraph)
      continue
    }
    const text = cutTo(paragraph.text, fits)
    if (fits(text)) kept.push({ ...paragraph, text })
    break
  }
  return { paragraphs: kept, cut: [...paragraphs.map(({ text }) => text), ''] }
}
