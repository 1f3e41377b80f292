import { usePanelWords } from '@/i18n/panels/panelWords'
import { DirectionSign } from '../../kpi/DirectionSign'
import type { ChangeWords } from '../../kpi/seriesWords'
import styles from './KpiGroup.module.css'

/** What became of a KPI: an arrow the way it went, in the colour of whether that is good. */
export function KpiChange({ change }: { change: ChangeWords }) {
  const { series } = usePanelWords().kpi
  const { sentence, direction, isBetter } = change
  if (!direction) return <span>{sentence}</span>
  const verdict = isBetter ? series.better : series.worse
  return (
    <span className={isBetter ? styles.met : styles.missed} title={verdict}>
      <DirectionSign direction={direction} />
      {sentence}
      <span className="visually-hidden">, {verdict}</span>
    </span>
  )
}
