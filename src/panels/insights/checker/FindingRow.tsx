import { useRef, useState } from 'react'
import { announce } from '@/commands/context'
import { dismissFinding } from '@/commands/dismissals'
import { fixFinding } from '@/commands/fixFinding'
import { useCommandContext } from '@/commands/react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { sayFinding } from '@/insights/sayFinding'
import type { Finding } from '@/insights/types'
import { Button } from '@/ui/Button'
import { CardLink } from '../CardLink'
import { type Report, useWriting } from '../report'
import styles from './CheckerSection.module.css'
import { DismissForm } from './DismissForm'
import { idsOf, sayFix } from './say'

type Props = {
  readonly report: Report
  readonly finding: Finding
}

/** One finding: its sentence, which leads to its cards; what takes it away; and how to dismiss it. */
export function FindingRow({ report, finding }: Props) {
  const context = useCommandContext()
  const words = usePanelWords()
  const { checker } = words.insights
  const writing = useWriting(report)
  const [dismissing, setDismissing] = useState(false)
  const dismiss = useRef<HTMLButtonElement>(null)
  const { check, fix } = finding
  const sentence = sayFinding(finding, words.findings.checks, writing)
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <span className={styles.sentence}>
          <CardLink ids={idsOf(finding)}>{sentence}</CardLink>
        </span>
        <span data-control className={styles.actions}>
          {fix && (
            <Button
              className={styles.small}
              aria-label={checker.fixOf(sayFix(fix, words), sentence)}
              onClick={() => fixFinding(context, fix)}
            >
              {sayFix(fix, words)}
            </Button>
          )}
          <Button
            ref={dismiss}
            look="quiet"
            className={styles.small}
            aria-expanded={dismissing}
            aria-label={checker.dismissOf(sentence)}
            onClick={() => setDismissing(!dismissing)}
          >
            {checker.dismiss}
          </Button>
        </span>
      </div>
      {dismissing && (
        <DismissForm
          label={checker.dismissOf(sentence)}
          onCancel={() => {
            setDismissing(false)
            dismiss.current!.focus()
          }}
          onDismiss={(reason) => {
            dismissFinding(context, finding, reason, words.findings.checks[check].name)
            announce(context, checker.isDismissed(sentence))
          }}
        />
      )}
    </li>
  )
}
