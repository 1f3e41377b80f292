import { useRef } from 'react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import styles from './InsightsPage.module.css'
import { ReportBar } from './ReportBar'
import { ReportSheet } from './ReportSheet'
import { useReport } from './useReport'

/** What the map says of itself: a report to look at, to take along, and to act on. */
export function InsightsPage() {
  const { insights: words } = usePanelWords()
  const report = useReport()
  const sheet = useRef<HTMLElement>(null)
  if (!report) return <p className={styles.working}>{words.working}</p>
  const hasCards = Object.keys(report.map.card).length > 0
  return (
    <div className={styles.page}>
      {hasCards && (
        <ReportBar map={report.map} sheet={sheet} words={words} className={styles.bar} />
      )}
      <ReportSheet report={report} ref={sheet} />
    </div>
  )
}
