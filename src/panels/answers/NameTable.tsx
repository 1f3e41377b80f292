import type { ReactNode } from 'react'
import type { Label, Match } from '@/exchange/answers/names'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import styles from './AnswersDialog.module.css'
import matches from './MatchesStep.module.css'
import { MatchMark } from './MatchMark'

type Props = {
  readonly labels: readonly Label[]
  readonly matches: ReadonlyMap<string, Match>
  /** The keys of the names that somebody has decided about. */
  readonly chosen: ReadonlyMap<string, unknown>
  /** The field for where a name goes. */
  readonly field: (label: Label) => ReactNode
}

/** Names of the file, how many rows say them, where they go, and how sure that is. */
export function NameTable({ labels, matches: found, chosen, field }: Props) {
  const { locale } = useMessages()
  const { answers: words } = usePanelWords()
  const number = new Intl.NumberFormat(locale)
  return (
    <div className={styles.frame}>
      <table className={`${styles.table} ${matches.table}`}>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col" className={styles.figure}>
              {words.number}
            </th>
            <th scope="col" className={matches.choice}>
              {words.goesTo}
            </th>
            <th scope="col" className={matches.mark}>
              <span className="visually-hidden">{words.certainty}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {labels.map((label) => (
            <tr key={label.key}>
              <td>{label.text}</td>
              <td className={styles.figure}>{number.format(label.count)}</td>
              <td>{field(label)}</td>
              <td>
                <MatchMark
                  mark={
                    chosen.has(label.key) ? 'chosen' : (found.get(label.key)?.certainty ?? 'none')
                  }
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
