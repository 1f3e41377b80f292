import type { SheetRows } from '../../tables/readRows'
import type { Vocabulary } from '../../tables/vocabulary'
import { widthOf } from './cells'
import { isKnown } from './meaning'

/** The first row that holds more than a title, which stands in the first cell, below what is noted above. */
export function startOf({ rows }: SheetRows, vocabulary: Vocabulary): number {
  const first = Math.min(1, widthOf({ rows }) - 1)
  const noted = notesAbove(rows, vocabulary)
  return Math.max(
    0,
    rows.findIndex(
      (row, index) => index >= noted && row.slice(first).some((cell) => cell.trim() !== ''),
    ),
  )
}

/**
 * How many rows of a few words stand above an empty row, with a table below: a date, a name, a place.
 * A row of stages begins with an empty cell or with what it is called.
 */
function notesAbove(rows: SheetRows['rows'], vocabulary: Vocabulary): number {
  const filled = rows.map((row) => row.filter((cell) => cell.trim() !== '').length)
  const gap = filled.indexOf(0)
  const areNotes = rows
    .slice(0, Math.max(0, gap))
    .every(
      ([first = ''], index) =>
        first.trim() !== '' && !isKnown(first, vocabulary) && filled[index]! <= 2,
    )
  const isTable = filled.slice(gap).filter((count) => count > 2).length > 1
  return gap > 0 && areNotes && isTable ? gap : 0
}
