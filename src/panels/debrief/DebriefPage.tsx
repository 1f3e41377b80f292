import { IconPrinter } from '@tabler/icons-react'
import { useRef } from 'react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { debriefOf } from '@/insights/debrief/debrief'
import { Button } from '@/ui/Button'
import { ReportBar } from '../insights/ReportBar'
import { useWorkedOut } from '../insights/useWorkedOut'
import styles from './DebriefPage.module.css'
import { DebriefSheet } from './DebriefSheet'

/** What a workshop came to, on one page: read out, put right, and taken along. */
export function DebriefPage() {
  const { insights, debrief: words } = usePanelWords()
  const debriefing = useWorkedOut(debriefOf)
  const sheet = useRef<HTMLElement>(null)
  if (!debriefing) return <p className={styles.working}>{insights.working}</p>
  return (
    <div className={styles.page}>
      <ReportBar
        map={debriefing.map}
        sheet={sheet}
        words={{ ...insights, ...words }}
        className={styles.bar}
      >
        <Button onClick={() => window.print()}>
          <IconPrinter size={15} stroke={1.75} aria-hidden="true" />
          {words.print}
        </Button>
      </ReportBar>
      <DebriefSheet debriefing={debriefing} ref={sheet} />
    </div>
  )
}
