import { useId, useState } from 'react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { CheckId, CheckWeight, Finding } from '@/insights/types'
import { Button } from '@/ui/Button'
import { type Report, useWriting } from '../report'
import styles from './CheckerSection.module.css'
import { FindingRow } from './FindingRow'
import { keyOf } from './say'

type Props = {
  readonly report: Report
  readonly check: CheckId
  readonly weight: CheckWeight
  /** Never empty. */
  readonly findings: readonly Finding[]
  /** Called when a row has gone with the keyboard in it. */
  readonly onGone: () => void
}

/** As many as one works through; a large map may have hundreds of one check. */
const FIRST = 5

/** What one check found. */
export function CheckGroup({ report, check, weight, findings, onGone }: Props) {
  const id = useId()
  const { insights, findings: words } = usePanelWords()
  const { number } = useWriting(report)
  const [all, setAll] = useState(false)
  const shown = all ? findings : findings.slice(0, FIRST)
  return (
    <section aria-labelledby={id} className={styles.group}>
      <h3 id={id} className={styles.check}>
        {words.checks[check].name}
        <span className={styles.count}>{number(findings.length)}</span>
        <span className={styles.weight} data-weight={weight}>
          {words.weights[weight]}
        </span>
      </h3>
      <ul className={styles.list}>
        {shown.map((finding) => (
          <FindingRow key={keyOf(finding)} report={report} finding={finding} onGone={onGone} />
        ))}
      </ul>
      {shown.length < findings.length && (
        <Button data-control look="quiet" className={styles.all} onClick={() => setAll(true)}>
          {insights.showAll(findings.length)}
        </Button>
      )}
    </section>
  )
}
