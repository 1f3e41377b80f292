import { columnLetter } from '../tables/cellName'
import { type Label, type Labels, labelsOf, plainName } from './names'
import { cellAt, countsOf, type Table } from './table'

/** What a column of answers can be for. */
export const ROLES = [
  'touchpoint',
  'question',
  'score',
  'date',
  'persona',
  'channel',
  'ignore',
] as const
export type Role = (typeof ROLES)[number]

/**
 * How a table is to be read. With one column of scores each row is an answer; with several, each of
 * them is a question, or, without a column of touchpoints, a touchpoint.
 */
export type Shape = {
  /** The row, from 0, that the table begins with; titles may stand above it. */
  readonly start: number
  /** Whether that row names the columns. */
  readonly hasHeader: boolean
  /** One a column. Several may be scores; any other role has one column at most. */
  readonly roles: readonly Role[]
}

/** The first row that holds answers, from 0. */
export function firstRow({ start, hasHeader }: Shape): number {
  return start + (hasHeader ? 1 : 0)
}

/** The column that has a role; nothing where none has. */
export function columnFor({ roles }: Shape, role: Exclude<Role, 'score' | 'ignore'>) {
  const index = roles.indexOf(role)
  return index < 0 ? undefined : index
}

/** The columns that hold scores, from left to right; 0 is the first. */
export function scoreColumns({ roles }: Shape): number[] {
  return roles.flatMap((role, index) => (role === 'score' ? [index] : []))
}

/** A column's role changed; the column that had it is then ignored, as roles but scores are unique. */
export function withRole(shape: Shape, column: number, role: Role): Shape {
  const isUnique = role !== 'score' && role !== 'ignore'
  const roles = shape.roles.map((known, index) =>
    index === column ? role : isUnique && known === role ? 'ignore' : known,
  )
  return { ...shape, roles }
}

/** What a column is called: its header, or else its letter, as spreadsheets have it. */
export function columnTitle(table: Table, { hasHeader, start }: Shape, column: number): string {
  return (hasHeader && cellAt(table, start, column)) || columnLetter(column)
}

/** What the rows call the touchpoints: in a column of their own, or as titles of the scores'. */
export function touchpointLabels(table: Table, shape: Shape): readonly Label[] {
  const column = columnFor(shape, 'touchpoint')
  return column === undefined ? titleLabels(table, shape) : labelsIn(table, shape, column).list
}

/** The names in a column's answers. */
export function labelsIn(table: Table, shape: Shape, column: number): Labels {
  return labelsOf(table.columns[column]!, firstRow(shape))
}

/** The columns of scores as names; those that are called the same are one. */
function titleLabels(table: Table, shape: Shape): readonly Label[] {
  const labels = new Map<string, Label>()
  for (const column of scoreColumns(shape)) {
    const text = columnTitle(table, shape, column)
    const key = titleKey(text)
    const empty = countsOf(table.columns[column]!, firstRow(shape))[0]!
    const count = table.rowCount - firstRow(shape) - empty
    const known = labels.get(key)
    labels.set(key, { key, text: known?.text ?? text, count: count + (known?.count ?? 0) })
  }
  return [...labels.values()]
}

/** The key of a label that is a column's title. */
export function titleKey(title: string): string {
  return plainName(title) || title
}
