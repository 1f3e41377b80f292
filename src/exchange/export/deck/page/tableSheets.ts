import type { Box } from '@/layout/box'
import type { Deck, Sheet } from '../deck'
import { cutTo, heightOf, widestWord } from './fit'
import { drawFoot, drawHead, TYPE } from './frame'
import type { Cell, CutText, Paragraph } from './pen'

export type TableColumn = {
  readonly title: string
  /** Of the table's width, beside the other columns' shares. */
  readonly share: number
  readonly align?: 'left' | 'center' | 'right'
}

/** What stands in one cell; a row is a cell for each column. */
export type TableCell = readonly Paragraph[]

/** A table in the words of its slide. */
export type DeckTable = {
  readonly title: string
  readonly kicker: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly TableCell[])[]
  /** What is told of each row in the notes. */
  readonly notes: readonly (readonly string[])[]
}

const INSET = { side: 6, top: 4 }
const LEAST_ROW = 28

/** A native table on as many slides as it needs, with its headings on each. */
export function tableSheets(deck: Deck, table: DeckTable): Sheet[] {
  const { body } = deck.paper
  const head = headCells(deck, table.columns)
  const tries = SCALES.map((scale) => setTable(table, head, body, scale))
  const { pages, widths, headHeight } = tries.find(
    (each) => each.pages.length === tries.at(-1)!.pages.length,
  )!
  return pages.map((page, index) => ({
    draw(pen) {
      const part = pages.length > 1 ? ` (${index + 1}/${pages.length})` : ''
      const told = drawHead(pen, deck, { title: table.title + part, kicker: table.kicker })
      const cells = [head, ...page.map((row) => row.cells)].map((row, line) =>
        row.map((paragraphs, column) =>
          cellOf(deck, table.columns[column]!, paragraphs, line === 0),
        ),
      )
      const heights = [headHeight, ...page.map(({ height }) => height)]
      const height = heights.reduce((sum, each) => sum + each, 0)
      pen.table({ ...body, height }, cells, { name: table.title, widths, heights, inset: INSET })
      drawFoot(pen, deck)
      pen.notes(
        [...told, ...page.flatMap(({ cut }) => cut)],
        page.flatMap(({ notes }) => notes),
      )
    },
  }))
}

/** A few rows are written larger, as long as they do not need another slide for it. */
const SCALES = [1.25, 1.15, 1]

type Row = {
  readonly cells: readonly TableCell[]
  readonly height: number
  readonly cut: readonly CutText[]
  readonly notes: readonly string[]
}

/** A table's rows on their slides, its type enlarged by a scale. */
function setTable(
  table: DeckTable,
  head: readonly TableCell[],
  { width, height }: Pick<Box, 'width' | 'height'>,
  scale: number,
) {
  const rows = table.rows.map((row) => row.map((cell) => enlarged(cell, scale)))
  const widths = widthsOf({ ...table, rows }, head, width)
  const headHeight = rowHeight(head, widths)
  const room = height - headHeight
  const pages: Row[][] = []
  let left = 0
  for (const [index, row] of rows.entries()) {
    const { cells, isCut } = fitRow(row, widths, room)
    const taken = rowHeight(cells, widths)
    if (taken > left || pages.length === 0) {
      pages.push([])
      left = room
    }
    const cut = isCut ? [row.flatMap((cell) => cell.map(({ text }) => text))] : []
    pages.at(-1)!.push({ cells, height: taken, cut, notes: table.notes[index] ?? [] })
    left -= taken
  }
  return { pages, widths, headHeight }
}

function enlarged(cell: TableCell, scale: number): TableCell {
  return cell.map((each) => ({ ...each, size: Math.round(each.size * scale * 2) / 2 }))
}

/** No word may take more of the table's width than this from the other columns. */
const WIDEST = 0.22

/** The columns' widths by their shares, but none narrower than the widest of its words. */
function widthsOf(
  { columns, rows }: DeckTable,
  head: readonly TableCell[],
  width: number,
): number[] {
  const all = columns.reduce((sum, { share }) => sum + share, 0)
  const wanted = columns.map(({ share }) => (share * width) / all)
  const least = columns.map((_, column) => {
    const cells = [head[column]!, ...rows.map((row) => row[column]!)]
    const words = cells.flat().map((each) => widestWord(each.text, each))
    return Math.min(width * WIDEST, Math.max(0, ...words) + INSET.side * 2)
  })
  const missing = wanted.map((each, column) => Math.max(0, least[column]! - each))
  const spare = wanted.map((each, column) => Math.max(0, each - least[column]!))
  const [short, free] = [sumOf(missing), sumOf(spare)]
  const taken = free > 0 ? Math.min(1, short / free) : 0
  const given = short > 0 ? Math.min(1, free / short) : 0
  return wanted.map((each, column) => each + missing[column]! * given - spare[column]! * taken)
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0)
}

function headCells({ palette }: Deck, columns: readonly TableColumn[]): TableCell[] {
  return columns.map(({ title }) => [
    { text: title, size: TYPE.small, bold: true, colour: palette.ink2 },
  ])
}

function cellOf(
  { palette }: Deck,
  { align = 'left' }: TableColumn,
  paragraphs: TableCell,
  isHead: boolean,
): Cell {
  return {
    paragraphs,
    align,
    line: isHead ? palette.ink3 : palette.line,
    fill: isHead ? palette.action : undefined,
  }
}

function rowHeight(cells: readonly TableCell[], widths: readonly number[]): number {
  const heights = cells.map((cell, column) => heightOf(cell, widths[column]! - INSET.side * 2))
  return Math.max(LEAST_ROW, Math.ceil(Math.max(...heights) + INSET.top * 2 + 1))
}

/** A row that is no higher than a slide: longer texts are cut, and told whole in the notes. */
function fitRow(row: readonly TableCell[], widths: readonly number[], room: number) {
  if (rowHeight(row, widths) <= room) return { cells: row, isCut: false }
  const cells = row.map((cell, column) => {
    const fits = (paragraphs: TableCell) =>
      heightOf(paragraphs, widths[column]! - INSET.side * 2) + INSET.top * 2 + 1 <= room
    if (fits(cell)) return cell
    const kept: Paragraph[] = []
    for (const paragraph of cell) {
      if (fits([...kept, paragraph])) {
        kept.push(paragraph)
        continue
      }
      const text = cutTo(paragraph.text, (words) => fits([...kept, { ...paragraph, text: words }]))
      if (fits([...kept, { ...paragraph, text }])) kept.push({ ...paragraph, text })
      break
    }
    return kept
  })
  return { cells, isCut: true }
}
