import type { Box } from '@/layout/box'
import type { Deck } from '../../deck'
import { cutTo, heightOf, widestWord } from '../../page/fit'
import { TYPE } from '../../page/frame'
import type { CutText, Paragraph, Pen } from '../../page/pen'
import type { Panel } from './panels'

const INSET = { left: 12, top: 10, right: 10, bottom: 8 }

/** How many of a list's items fit under its heading in a box, from one on. */
export function countThatFit(
  panel: Panel,
  from: number,
  { width, height }: Pick<Box, 'width' | 'height'>,
): number {
  const inner = {
    width: width - INSET.left - INSET.right,
    height: height - INSET.top - INSET.bottom,
  }
  let count = 0
  const paragraphs: Paragraph[] = [headingOf(panel, TYPE.heading)]
  for (const item of panel.items.slice(from)) {
    paragraphs.push(...item)
    if (heightOf(paragraphs, inner.width) > inner.height) break
    count += 1
  }
  return count
}

/** Whether a word of some items is wider than their box, so that it would be broken. */
export function breaksWords(
  { items }: Panel,
  [from, to]: readonly [number, number],
  width: number,
): boolean {
  const inner = width - INSET.left - INSET.right
  return items
    .slice(from, to)
    .flat()
    .some((each) => widestWord(each.text, each) > inner)
}

/** The size of the headings of lists side by side, in points: smaller where a word asks for it. */
export function headingSize(panels: readonly Panel[], width: number): number {
  const inner = width - INSET.left - INSET.right
  const isWide = (size: number) =>
    panels.some(({ title }) => widestWord(title, { size, bold: true }) > inner)
  let size: number = TYPE.heading
  while (size > LEAST_HEADING && isWide(size)) size -= 0.5
  return size
}

/** Points. */
const LEAST_HEADING = 8

function headingOf({ title, colour }: Panel, size: number): Paragraph {
  return { text: title, size, bold: true, colour }
}

/**
 * Draws so many items of a list in a box, under a heading of a size in points. The only one of a box
 * that is too long for it is cut, and given whole, for the notes.
 */
export function drawPanel(
  pen: Pen,
  { palette }: Deck,
  panel: Panel,
  [from, to]: readonly [number, number],
  box: Box,
  size: number,
): CutText[] {
  const heading = headingOf(panel, size)
  const items = panel.items.slice(from, to)
  const width = box.width - INSET.left - INSET.right
  const height = box.height - INSET.top - INSET.bottom
  let shown = items.flat()
  const cut: CutText[] = []
  if (items.length === 1 && heightOf([heading, ...shown], width) > height) {
    const [main, ...others] = shown as [Paragraph, ...Paragraph[]]
    const fits = (text: string) =>
      heightOf([heading, { ...main, text }, ...others], width) <= height
    cut.push([main.text])
    shown = [{ ...main, text: cutTo(main.text, fits) }, ...others]
  }
  const look = { fill: panel.fill, stroke: palette.line, strokeWidth: 0.75 }
  pen.group(panel.title, () => {
    pen.text(box, [heading, ...shown], { name: panel.title, inset: INSET }, look)
    pen.shape({ ...box, height: 3 }, { fill: panel.colour }, 'Mark')
  })
  return cut
}
