import type { Deck, Sheet } from '../deck'
import { cutTo, heightOf } from './fit'
import { drawFoot, drawHead, TYPE } from './frame'
import type { Cell, Paragraph } from './pen'

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
const LEAST_ROW = 24

/** A native table on as many slides as it needs, with its headings on each. */
export function tableSheets(deck: Deck, table: DeckTable): Sheet[] {
  const { body } = deck.paper
  const widths = widthsOf(table.columns, body.width)
  const head = headCells(deck, table.columns)
  const headHeight = rowHeight(head, widths)
  const room = body.height - headHeight
  const rows = table.rows.map((row, index) => {
    const { cells, isCut } = fitRow(row, widths, room)
    const full = isCut ? row.flatMap((cell) => cell.map(({ text }) => text)) : []
    return {
      cells,
      height: rowHeight(cells, widths),
      notes: [...full, ...(table.notes[index] ?? [])],
    }
  })
  const pages: (typeof rows)[] = []
  let left = 0
  for (const row of rows) {
    if (row.height > left || pages.length === 0) {
      pages.push([])
      left = room
    }
    pages.at(-1)!.push(row)
    left -= row.height
  }
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
      pen.notes([...told, ...page.flatMap(({ notes }) => notes)])
    },
  }))
}

function widthsOf(columns: readonly TableColumn[], width: number): number[] {
  const all = columns.reduce((sum, { share }) => sum + share, 0)
  return columns.map(({ share }) => (share * width) / all)
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
