import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { Kpi } from '@/kpi/kpi'
import { formatChange } from '../../kpi/amounts'
import styles from './ProofGroup.module.css'

type Props = {
  /** In the KPI's unit; nothing while there is no newer value. */
  readonly change: number | undefined
  readonly kpi: Kpi | undefined
}

/** How the values of a KPI that nobody defined are written. */
const UNKNOWN = { unit: { kind: 'ratio' }, decimals: 2 } as const

/** How far a value has moved, with its sign, and whether that is the better way. */
export function ProofChange({ change, kpi }: Props) {
  const { locale } = useMessages()
  const panelWords = usePanelWords()
  const { evidence: words } = panelWords
  if (change === undefined) return <span className={styles.none}>{words.notYet}</span>
  const isBetter = kpi && change > 0 === (kpi.better === 'higher')
  return (
    <>
      {formatChange(kpi ?? UNKNOWN, change, locale, panelWords) || '0'}
      {kpi && change !== 0 && (
        <small className={isBetter ? styles.met : styles.missed}>
          {isBetter ? words.better : words.worse}
        </small>
      )}
    </>
  )
}
