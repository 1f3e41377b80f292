import { announce } from '@/commands/context'
import { bringBack } from '@/commands/dismissals'
import { useCommandContext } from '@/commands/react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { sayFinding } from '@/insights/sayFinding'
import type { Finding } from '@/insights/types'
import { Button } from '@/ui/Button'
import { CardLink } from '../CardLink'
import { type Report, useWriting } from '../report'
import styles from './CheckerSection.module.css'
import { idsOf, keyOf } from './say'

type Props = {
  readonly report: Report
  readonly findings: readonly Finding[]
}

/** What the team lives with, and why; folded away, for it is settled. */
export function DismissedFindings({ report, findings }: Props) {
  const context = useCommandContext()
  const words = usePanelWords()
  const { checker } = words.insights
  const writing = useWriting(report)
  return (
    <details className={styles.dismissed}>
      <summary>{checker.dismissed(findings.length)}</summary>
      <ul className={styles.list}>
        {findings.map((finding) => {
          const sentence = sayFinding(finding, words.findings.checks, writing)
          const { id, reason } = finding.dismissed!
          return (
            <li key={keyOf(finding)} className={styles.row}>
              <div className={styles.line}>
                <span className={styles.sentence}>
                  <CardLink ids={idsOf(finding)}>{sentence}</CardLink>
                  {reason && <small>{checker.because(reason)}</small>}
                </span>
                <Button
                  data-control
                  look="quiet"
                  className={styles.small}
                  aria-label={checker.backOf(sentence)}
                  onClick={() => {
                    bringBack(context, id, words.findings.checks[finding.check].name)
                    announce(context, checker.isBack(sentence))
                  }}
                >
                  {checker.back}
                </Button>
              </div>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
