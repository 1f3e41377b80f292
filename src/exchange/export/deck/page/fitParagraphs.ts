import { cutTo, heightOf } from './fit'
import type { CutText, Paragraph } from './pen'

type Room = { readonly width: number; readonly height: number }

/** A text of several paragraphs, and the whole of it for the notes where it had no room. */
export type FittedParagraphs = {
  readonly paragraphs: readonly Paragraph[]
  readonly cut: readonly CutText[]
}

/** How much larger or smaller than drawn up a text may be set. */
const SHARES = [1.2, 1.1, 1, 0.92, 0.85, 0.78, 0.72]

/** Paragraphs as large as a box lets them be. */
export function fitParagraphs(paragraphs: readonly Paragraph[], room: Room): FittedParagraphs {
  return fitTogether([{ paragraphs, room }])[0]!
}

/** Texts that stand side by side, all set alike and as large as their boxes let them be. */
export function fitTogether(
  texts: readonly { readonly paragraphs: readonly Paragraph[]; readonly room: Room }[],
): FittedParagraphs[] {
  const share =
    SHARES.find((each) =>
      texts.every(({ paragraphs, room }) => fits(scaled(paragraphs, each), room)),
    ) ?? SHARES.at(-1)!
  return texts.map(({ paragraphs, room }) => {
    const set = scaled(paragraphs, share)
    if (fits(set, room)) return { paragraphs: set, cut: [] }
    return { paragraphs: cutToFit(set, room), cut: [paragraphs.map(({ text }) => text)] }
  })
}

function scaled(paragraphs: readonly Paragraph[], share: number): Paragraph[] {
  return paragraphs.map((each) => ({ ...each, size: Math.round(each.size * share * 2) / 2 }))
}

function fits(paragraphs: readonly Paragraph[], { width, height }: Room): boolean {
  return heightOf(paragraphs, width) <= height
}

function cutToFit(paragraphs: readonly Paragraph[], room: Room): Paragraph[] {
  const kept: Paragraph[] = []
  for (const paragraph of paragraphs) {
    const fitsAs = (text: string) => fits([...kept, { ...paragraph, text }], room)
    if (fitsAs(paragraph.text)) {
      kept.push(paragraph)
      continue
    }
    const text = cutTo(paragraph.text, fitsAs)
    if (fitsAs(text)) kept.push({ ...paragraph, text })
    break
  }
  return kept
}
