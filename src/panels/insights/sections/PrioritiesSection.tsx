import { usePanelWords } from '@/i18n/panels/panelWords'
import type { Report } from '../report'
import { Section } from '../Section'
import { ShowAll } from '../ShowAll'
import { useFew } from '../useFew'
import styles from './PrioritiesSection.module.css'
import { PriorityRows } from './PriorityRows'

/** As many as are worked on at once; the rest is one click away. */
const FIRST = 8

/** The pain points, the most pressing first, each with what is done about it. */
export function PrioritiesSection({ report }: { report: Report }) {
  const { insights } = usePanelWords()
  const { priorities: words } = insights
  const { pains } = report.insights
  const few = useFew(pains, pains.slice(0, FIRST))
  return (
    <Section title={words.heading} hint={words.hint}>
      {pains.length === 0 ? (
        <p className={styles.none}>{words.none}</p>
      ) : (
        <div className={styles.frame}>
          <table ref={few.ref} className={styles.table}>
            <caption className="visually-hidden">{words.heading}</caption>
            <thead>
              <tr>
                <th scope="col">{words.pain}</th>
                <th scope="col">{words.priority}</th>
                <th scope="col">{words.answer}</th>
                <th scope="col">{words.owner}</th>
                <th scope="col">{words.state}</th>
                <th scope="col">{words.proof}</th>
              </tr>
            </thead>
            {few.shown.map((pain, index) => (
              <PriorityRows key={pain.cardId} report={report} pain={pain} rank={index + 1} />
            ))}
          </table>
        </div>
      )}
      <ShowAll few={few} />
    </Section>
  )
}
