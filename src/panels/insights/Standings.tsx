import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { StandingCounts } from '@/insights/types'
import styles from './Standings.module.css'

/** The sign of each standing: a tick, a half circle, a cross, a dash. */
const SIGNS = {
  met: 'M1.5 6.2 l2.8 3 l6 -7.4',
  near: 'M6 2 a4 4 0 1 0 0.01 0 M6 2 v8',
  missed: 'M2.5 2.5 l7 7 M9.5 2.5 l-7 7',
  none: 'M2.5 6 h7',
} as const

/** How many KPIs stand how against their targets, in signs with their words. */
export function Standings({ counts }: { counts: StandingCounts }) {
  const { kpi } = useMessages()
  const { insights } = usePanelWords()
  const names = { ...kpi.standings, none: insights.stages.noTarget }
  const present = (['met', 'near', 'missed', 'none'] as const).filter((each) => counts[each] > 0)
  if (present.length === 0) return insights.none
  return (
    <span className={styles.standings}>
      {present.map((standing) => (
        <span key={standing} title={names[standing]} className={styles[standing]}>
          <svg width={12} height={12} aria-hidden="true">
            <path d={SIGNS[standing]} />
          </svg>
          {counts[standing]}
          <span className="visually-hidden"> {names[standing]}</span>
        </span>
      ))}
    </span>
  )
}
