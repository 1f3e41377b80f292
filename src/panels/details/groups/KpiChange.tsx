import { usePanelWords } from '@/i18n/panels/panelWords'
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
      <svg width="9" height="9" aria-hidden="true" fill="currentColor">
        <path d={direction === 'up' ? 'M0.5 8 h8 L4.5 1.5 Z' : 'M0.5 1.5 h8 L4.5 8 Z'} />
      </svg>
      {sentence}
      <span className="visually-hidden">, {verdict}</span>
    </span>
  )
}
