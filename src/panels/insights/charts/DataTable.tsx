import type { ReactNode } from 'react'
import { CardLink } from '../CardLink'
import styles from './DataTable.module.css'

/** A column: its words, and whether it holds figures, which stand right to be compared. */
export type Column = { readonly name: string; readonly figures?: boolean }

/** A row: what names it comes first, and leads to its records on the board where it has any. */
export type Row = {
  readonly id: string
  readonly ids?: readonly string[]
  readonly cells: readonly ReactNode[]
}

type Props = {
  /** What the table holds, for those who come upon it without its surroundings. */
  readonly caption: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

/** Figures as a real table: the first column names each row. */
export function DataTable({ caption, columns, rows }: Props) {
  const styleOf = (index: number) => (columns[index]?.figures ? styles.figures : undefined)
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name }, index) => (
              <th key={name} scope="col" className={styleOf(index)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, ids, cells }) => (
            <tr key={id}>
              {cells.map((cell, index) =>
                index === 0 ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is named by its column
                  <th key={index} scope="row">
                    {ids ? <CardLink ids={ids}>{cell}</CardLink> : cell}
                  </th>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is named by its column
                  <td key={index} className={styleOf(index)}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
