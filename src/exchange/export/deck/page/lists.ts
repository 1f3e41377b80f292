import type { Box } from '@/layout/box'
import type { Deck } from '../deck'
import { fitTogether } from './fitParagraphs'
import type { CutText, Paragraph, Pen } from './pen'

/** A list under its title, in a box with a mark of its colour. */
export type List = {
  readonly title: string
  readonly colour: string
  readonly items: readonly Paragraph[]
}

const INSET = { left: 14, top: 12, right: 12, bottom: 8 }

/**
 * Lists side by side in a place, all set alike and as large as their boxes let them be. Gives those
 * that had no room, for the notes.
 */
export function drawLists(
  pen: Pen,
  { palette }: Deck,
  lists: readonly List[],
  place: Box,
  gap: number,
): CutText[] {
  const width = (place.width - gap * (lists.length - 1)) / Math.max(1, lists.length)
  const room = {
    width: width - INSET.left - INSET.right,
    height: place.height - INSET.top - INSET.bottom,
  }
  const fitted = fitTogether(
    lists.map(({ title, colour, items }) => ({
      paragraphs: [{ text: title, size: 13, bold: true, colour }, ...items],
      room,
    })),
  )
  return lists.flatMap(({ title, colour }, index) => {
    const { paragraphs, cut } = fitted[index]!
    const box = { ...place, x: place.x + index * (width + gap), width }
    pen.group(title, () => {
      const look = { fill: palette.board, stroke: palette.line, strokeWidth: 0.75 }
      pen.text(box, paragraphs, { name: title, inset: INSET }, look)
      pen.shape({ ...box, height: 3 }, { fill: colour }, 'Mark')
    })
    return cut
  })
}
