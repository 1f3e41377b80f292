import type { ReactNode } from 'react'
import { useExchangeWords } from '@/i18n/exchange/exchangeWords'
import { NamedSelect } from '../../answers/NamedSelect'
import styles from './TableImport.module.css'

/** A row or column of a table, and what it is for. */
export type TableLine<Use extends string> = {
  /** Its row's number or column's letter. */
  readonly place: string
  readonly name: string
  readonly cells: readonly string[]
  readonly use: Use
}

type Props<Use extends string> = {
  readonly head: string
  readonly lines: readonly TableLine<Use>[]
  readonly uses: readonly { readonly value: Use; readonly label: string }[]
  readonly onChoose: (index: number, use: Use) => void
}

/** More than this are not for anybody to go through one by one; they stay as they are understood. */
const MOST_LINES = 60

/** The lines of a table with what they become, from the first. */
export function TableLines<Use extends string>({ head, lines, uses, onChoose }: Props<Use>) {
  const words = useExchangeWords().tables
  const rest = lines.length - MOST_LINES
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <thead>
          <tr>
            <Heading>{head}</Heading>
            <Heading>{words.firstCells}</Heading>
            <Heading>{words.purpose}</Heading>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, MOST_LINES).map(({ place, name, cells, use }, index) => (
            <tr key={place} data-used={use !== 'skip' || undefined}>
              <th scope="row">
                <span className={styles.place}>{place}</span>
                <span className={styles.name}>{name}</span>
              </th>
              <td>
                <span className={styles.cells}>{cells.join(' · ')}</span>
              </td>
              <td className={styles.use}>
                <NamedSelect
                  label={words.purposeOf(name || words.unnamed(place))}
                  value={use}
                  options={uses}
                  onChoose={(next) => onChoose(index, next)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && <p className={styles.rest}>{words.more(rest)}</p>}
    </div>
  )
}

function Heading({ children }: { children: ReactNode }) {
  return <th scope="col">{children}</th>
}
