import { useMessages } from '@/i18n/messages'
import type { Kpi } from '@/kpi/kpi'
import { standingOf } from '@/kpi/standing'
import { valueOfMeasurement } from '@/kpi/value'
import type { Measurement } from '@/model/records/measurement'
import { writeValue } from '../../kpi/seriesWords'
import styles from './KpiGroup.module.css'
import { StandingMark } from './StandingMark'

type Props = { readonly measurement: Measurement; readonly kpi: Kpi | undefined }

/** A value, coloured and marked by how it stands against its target. */
export function KpiValue({ measurement, kpi }: Props) {
  const { kpi: words, locale } = useMessages()
  const value = valueOfMeasurement(measurement, kpi)
  const { target, variant } = measurement
  const standing = kpi && standingOf(value, target, kpi.better, kpi.threshold)
  return (
    <span className={`${styles.value} ${standing ? styles[standing] : ''}`}>
      {value === null ? (
        <span className={styles.none}>{words.noValue}</span>
      ) : (
        writeValue(kpi, variant, value, locale)
      )}
      {standing && <StandingMark standing={standing} />}
    </span>
  )
}
