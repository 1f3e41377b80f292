/** The largest file of tables that is read, in bytes. */
export const FILE_LIMIT = 50_000_000

/** What a spreadsheet may grow to when it is unpacked, in bytes: a small zip can hold gigabytes. */
export const UNPACKED_LIMIT = 500_000_000

/** Rows of one sheet, a header row besides. */
export const ROW_LIMIT = 200_000

export const COLUMN_LIMIT = 200

/** The widest row that any spreadsheet has, in cells: wider ones are no table's. */
export const WIDEST = 16_384

/** Cells from the first to the farthest of a sheet, empty ones included: a reader makes them all. */
export const CELL_LIMIT = 10_000_000
