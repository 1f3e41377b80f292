import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { KpiInsight, StandingCounts } from '@/insights/types'
import { StandingSign as Sign } from '../kpi/StandingSign'
import { CardLink } from './CardLink'
import styles from './Standings.module.css'

/** How a KPI stands against its target, if it has one. */
type Standing = keyof StandingCounts

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
      <Sign standing={standing} />
      <span className="visually-hidden">{name} </span>
    </span>
  )
}

function useStandingNames(): (standing: Standing) => string {
  const { kpi } = useMessages()
  const { insights } = usePanelWords()
  return (standing) => (standing === 'none' ? insights.stages.noTarget : kpi.standings[standing])
}
