import { useRef } from 'react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { CHECKS } from '@/insights/checker'
import { Meter } from '../Meter'
import { type Report, useWriting } from '../report'
import { Section } from '../Section'
import styles from './CheckerSection.module.css'
import { CheckGroup } from './CheckGroup'
import { DismissedFindings } from './DismissedFindings'
import { useKeptFocus } from './useKeptFocus'

/** What the map checker found, check by check, with the ways to take it away or live with it. */
export function CheckerSection({ report }: { report: Report }) {
  const { insights } = usePanelWords()
  const { checker: words } = insights
  const { share } = useWriting(report)
  const list = useRef<HTMLDivElement>(null)
  useKeptFocus(list)
  const { findings, completeness } = report.insights
  const open = findings.filter(({ dismissed }) => !dismissed)
  const dismissed = findings.filter((finding) => finding.dismissed)
  return (
    <Section
      title={words.heading}
      hint={words.hint}
      action={
        <div className={styles.complete}>
          {words.complete(share(completeness / 100))}
          <Meter share={completeness / 100} />
        </div>
      }
    >
      <div ref={list} tabIndex={-1} className={styles.groups}>
        {open.length === 0 && <p className={styles.clear}>{words.allClear}</p>}
        {CHECKS.map(({ id, weight }) => {
          const found = open.filter(({ check }) => check === id)
          return (
            found.length > 0 && (
              <CheckGroup key={id} report={report} check={id} weight={weight} findings={found} />
            )
          )
        })}
        {dismissed.length > 0 && <DismissedFindings report={report} findings={dismissed} />}
      </div>
    </Section>
  )
}
