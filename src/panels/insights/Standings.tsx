import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { KpiInsight, StandingCounts } from '@/insights/types'
import { CardLink } from './CardLink'
import styles from './Standings.module.css'

/** How a KPI stands against its target, if it has one. */
type Standing = keyof StandingCounts

/** The sign of each standing: a tick, a half circle, a cross, a dash. */
const SIGNS: Readonly<Record<Standing, string>> = {
  met: 'M1.5 6.2 l2.8 3 l6 -7.4',
  near: 'M6 2 a4 4 0 1 0 0.01 0 M6 2 v8',
  missed: 'M2.5 2.5 l7 7 M9.5 2.5 l-7 7',
  none: 'M2.5 6 h7',
}

const STANDINGS = ['met', 'near', 'missed', 'none'] as const

/** How many KPIs stand how against their targets, in signs with their words; each leads to them. */
export function Standings({ kpis }: { kpis: readonly KpiInsight[] }) {
  const nameOf = useStandingNames()
  return (
    <span className={styles.standings}>
      {STANDINGS.map((standing) => {
        const ids = kpis
          .filter((kpi) => (kpi.standing ?? 'none') === standing)
          .map(({ subjectId }) => subjectId)
        return (
          ids.length > 0 && (
            <span key={standing} className={styles.standing}>
              <StandingSign standing={standing} />
              <CardLink ids={ids} label={`${nameOf(standing)}: ${ids.length}`}>
                {ids.length}
              </CardLink>
            </span>
          )
        )
      })}
    </span>
  )
}

/** A standing as a sign, and in words for those who do not see it. */
export function StandingSign({ standing }: { standing: Standing }) {
  const name = useStandingNames()(standing)
  return (
    <span title={name} className={styles[standing]}>
      <svg width={12} height={12} aria-hidden="true">
        <path d={SIGNS[standing]} />
      </svg>
      <span className="visually-hidden">{name} </span>
    </span>
  )
}

function useStandingNames(): (standing: Standing) => string {
  const { kpi } = useMessages()
  const { insights } = usePanelWords()
  return (standing) => (standing === 'none' ? insights.stages.noTarget : kpi.standings[standing])
}
