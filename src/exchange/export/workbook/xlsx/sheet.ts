import type { Colour } from '@/model/records/fields'
import type { CellValue } from '../../../tables/cardColumns'

/** How a cell looks: a heading, a stage's in its colour, the name of a line, or plain. */
export type Look = 'head' | 'label' | `stage:${Colour}`

export type SheetCell = {
  readonly value: CellValue
  /** A score is shown with its sign, a day as the reader's country writes days. */
  readonly holds?: 'text' | 'number' | 'day' | 'score'
  readonly look?: Look
}

/** One sheet of a workbook that is to be written. */
export type WorkSheet = {
  /** 31 signs at most, without `[]:*?/\`. */
  readonly name: string
  readonly hidden?: boolean
  readonly rows: readonly (readonly SheetCell[])[]
  /** In signs of the usual font, one a column. */
  readonly widths: readonly number[]
  /** How many rows and columns stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number }
  /** Cells that are one, by row: from a column to a column, both included. */
  readonly merged?: readonly { readonly row: number; readonly from: number; readonly to: number }[]
}

/** The most signs that a cell of a spreadsheet holds. */
export const CELL_LIMIT = 32_767

/** A text as a cell can hold it. */
export function cutToCell(text: string): string {
  return text.length > CELL_LIMIT ? `${text.slice(0, CELL_LIMIT - 1)}…` : text
}
