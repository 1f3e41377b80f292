import { useId } from 'react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { CheckId, CheckWeight, Finding } from '@/insights/types'
import { type Report, useWriting } from '../report'
import { ShowAll } from '../ShowAll'
import { useFew } from '../useFew'
import styles from './CheckerSection.module.css'
import { FindingRow } from './FindingRow'
import { keyOf } from './say'

type Props = {
  readonly report: Report
  readonly check: CheckId
  readonly weight: CheckWeight
  /** Never empty. */
  readonly findings: readonly Finding[]
}

/** As many as one works through; a large map may have hundreds of one check. */
const FIRST = 5

/** What one check found. */
export function CheckGroup({ report, check, weight, findings }: Props) {
  const id = useId()
  const { findings: words } = usePanelWords()
  const { number } = useWriting(report)
  const few = useFew(findings, findings.slice(0, FIRST))
  return (
    <section aria-labelledby={id} className={styles.group}>
      <h3 id={id} className={styles.check}>
        {words.checks[check].name}
        <span className={styles.count}>{number(findings.length)}</span>
        <span className={styles.weight} data-weight={weight}>
          {words.weights[weight]}
        </span>
      </h3>
      <ul ref={few.ref} className={styles.list}>
        {few.shown.map((finding) => (
          <FindingRow key={keyOf(finding)} report={report} finding={finding} />
        ))}
      </ul>
      <ShowAll few={few} />
    </section>
  )
}
