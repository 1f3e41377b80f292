import { usePanelWords } from '@/i18n/panels/panelWords'
import type { KpiInsight } from '@/insights/types'
import { definitionAt } from '@/kpi/kpi'
import { CardLink } from '../CardLink'
import { type Report, useWriting } from '../report'
import { ShowAll } from '../ShowAll'
import { StandingSign, Standings } from '../Standings'
import { useFew } from '../useFew'
import styles from './StagesSection.module.css'

/** Beyond as many the counts say more than the list. */
const FEW = 3

type Props = { readonly report: Report; readonly kpis: readonly KpiInsight[] }

/** What is measured in a stage: each value against its target, and where on the board it is. */
export function StageKpis({ report, kpis }: Props) {
  const { insights } = usePanelWords()
  const few = useFew(kpis, kpis.slice(0, FEW))
  if (kpis.length === 0) return insights.none
  return (
    <>
      {kpis.length > FEW && <Standings kpis={kpis} />}
      <ul ref={few.ref} className={styles.kpis}>
        {few.shown.map((kpi) => (
          <li key={kpi.measurementId}>
            <StandingSign standing={kpi.standing ?? 'none'} />
            <KpiLine report={report} kpi={kpi} />
          </li>
        ))}
      </ul>
      <ShowAll few={few} />
    </>
  )
}

function KpiLine({ report, kpi }: { report: Report; kpi: KpiInsight }) {
  const { insights, table } = usePanelWords()
  const { stages: words } = insights
  const writing = useWriting(report)
  const { definitionId, subjectId, value, series } = kpi
  const { target } = series.latest
  const norm = definitionAt(definitionId, report.library)?.threshold
  const written = (amount: number | null) => writing.value(definitionId, amount)
  return (
    <span>
      <CardLink ids={[subjectId]}>
        {writing.kpi(definitionId)} {written(value)}
      </CardLink>
      <small className={styles.small}>
        {target !== null
          ? words.target(written(target))
          : norm === undefined
            ? words.noTarget
            : table.norm(written(norm))}
      </small>
    </span>
  )
}
