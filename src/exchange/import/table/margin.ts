import type { SheetRows } from '../../tables/readRows'

/** A sheet without the empty columns that set its table off from the left edge. */
export function withoutMargin(sheet: SheetRows): SheetRows {
  const left = sheet.rows.reduce((least, row) => {
    const first = row.findIndex((cell) => cell.trim() !== '')
    return first < 0 ? least : Math.min(least, first)
  }, Number.POSITIVE_INFINITY)
  if (left === 0 || left === Number.POSITIVE_INFINITY) return sheet
  return { ...sheet, left, rows: sheet.rows.map((row) => row.slice(left)) }
}
