import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { formatValue } from '@/kpi/format'
import type { Kpi } from '@/kpi/kpi'
import styles from './ProofGroup.module.css'

type Props = {
  /** In the KPI's unit; nothing while there is no newer value. */
  readonly change: number | undefined
  readonly kpi: Kpi | undefined
}

/** How far a value has moved, with its sign, and whether that is the better way. */
export function ProofChange({ change, kpi }: Props) {
  const { locale } = useMessages()
  const { evidence: words } = usePanelWords()
  if (change === undefined) return <span className={styles.none}>{words.notYet}</span>
  const sign = change > 0 ? '+' : change < 0 ? '−' : ''
  const amount = Math.abs(change)
  // 68 % to 61 % is 7 points less, and not 7 % less.
  const text =
    !kpi || kpi.unit.kind === 'percent' || kpi.unit.kind === 'score'
      ? amount.toLocaleString(locale, { maximumFractionDigits: kpi?.decimals ?? 2 })
      : formatValue(kpi, amount, locale).replace(/^\+/, '')
  const moved = `${sign}${text}`
  const isBetter = kpi && change > 0 === (kpi.better === 'higher')
  return (
    <>
      {kpi?.unit.kind === 'percent' ? words.points(moved) : moved}
      {kpi && change !== 0 && (
        <small className={isBetter ? styles.met : styles.missed}>
          {isBetter ? words.better : words.worse}
        </small>
      )}
    </>
  )
}
