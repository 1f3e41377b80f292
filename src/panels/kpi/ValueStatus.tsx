import { useMessages } from '@/i18n/messages'
import { formatValue } from '@/kpi/format'
import type { Kpi } from '@/kpi/kpi'
import { standingOf } from '@/kpi/standing'
import styles from './ValueStatus.module.css'

type Props = {
  readonly kpi: Kpi | undefined
  readonly value: number | null
  readonly target: number | null
}

/** The value as it will stand on the board, and how it stands against its target. */
export function ValueStatus({ kpi, value, target }: Props) {
  const { kpi: words, locale } = useMessages()
  const standing = kpi && standingOf(value, target, kpi.better, kpi.threshold)
  const text =
    value === null
      ? words.noValue
      : kpi
        ? formatValue(kpi, value, locale)
        : value.toLocaleString(locale)
  return (
    <div className={`${styles.value} ${standing ? styles[standing] : ''}`}>
      <output aria-label={words.status} className={value === null ? styles.none : styles.number}>
        {text}
      </output>
      {standing && <span className={styles.standing}>{words.standings[standing]}</span>}
    </div>
  )
}
