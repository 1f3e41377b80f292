import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { Kpi } from '@/kpi/kpi'
import { standingOf } from '@/kpi/standing'
import { inLanguage } from '../fields/inLanguage'
import { calculationOf } from './basis'
import type { Reading } from './reading'
import { writeValue } from './seriesWords'
import styles from './ValueStatus.module.css'

type Props = {
  readonly kpi: Kpi | undefined
  readonly variant: string
  readonly reading: Pick<Reading, 'value' | 'target' | 'kept'>
}

/**
 * The value as it will stand on the board, how it stands against its target, and how it came about:
 * the formula in words, and with the numbers that were given.
 */
export function ValueStatus({ kpi, variant, reading }: Props) {
  const messages = useMessages()
  const panelWords = usePanelWords()
  const { kpi: words, locale } = messages
  const { value, target, kept } = reading
  const standing = kpi && standingOf(value, target, kpi.better, kpi.threshold)
  const text = value === null ? words.noValue : writeValue(kpi, variant, value, locale)
  const isComputed = kpi && kpi.inputs.length + kpi.scales.length > 0
  const calculation =
    kpi && value !== null ? calculationOf(kpi, { ...kept, variant }, messages, panelWords) : ''
  return (
    <div>
      <div className={`${styles.value} ${standing ? styles[standing] : ''}`}>
        <output aria-label={words.status} className={value === null ? styles.none : styles.number}>
          {text}
        </output>
        {standing && <span className={styles.standing}>{words.standings[standing]}</span>}
      </div>
      {isComputed && (
        <p className={styles.formula}>
          {inLanguage(kpi.formula, messages)}
          {calculation && <span className={styles.numbers}>{calculation}</span>}
        </p>
      )}
    </div>
  )
}
