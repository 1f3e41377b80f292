/** A column as spreadsheets call it, from 0: `A`, `Z`, `AA`. */
export function columnLetter(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnLetter(Math.floor(column / 26) - 1) + letter
}

/** Where a cell is as spreadsheets call it: `B7`. Rows and columns count from 0. */
export function cellName(row: number, column: number): string {
  return `${columnLetter(column)}${row + 1}`
}
