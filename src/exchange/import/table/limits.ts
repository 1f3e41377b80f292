/** Rows of a table that becomes a map: a map of as many cards can no longer be worked with. */
export const MAP_ROW_LIMIT = 20_000

/** Columns: stages or steps, or the fields of cards. */
export const MAP_COLUMN_LIMIT = 1_000

/** Characters of one cell; a spreadsheet's own limit is 32 767, a text file has none. */
export const MAP_CELL_LIMIT = 200_000

/** Cards that a table may make, when its cells hold lists. */
export const MAP_CARD_LIMIT = 20_000
