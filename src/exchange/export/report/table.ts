export type Column<Row> = {
  readonly title: string
  /** Numbers stand at the right. */
  readonly isNumber?: boolean
  /** What a cell says, escaped already. */
  readonly cell: (row: Row) => string
}

/** A table in Markdown; columns in which no row says anything are left out. */
export function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const filled = columns
    .map((column) => ({ ...column, cells: rows.map(column.cell) }))
    .filter(({ cells }, at) => at === 0 || cells.some((cell) => cell !== ''))
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(filled.map(({ title }) => title)),
    line(filled.map(({ isNumber }) => (isNumber ? '---:' : '---'))),
    ...rows.map((_, at) => line(filled.map(({ cells }) => cells[at]!))),
  ].join('\n')
}
