import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { definitionAt } from '@/kpi/kpi'
import { askedOn } from '@/kpi/scale'
import type { Series } from '@/model/series'
import { KpiValue } from '../../details/groups/KpiValue'
import { inLanguage } from '../../fields/inLanguage'
import { writeValue } from '../../kpi/seriesWords'
import styles from './ValueText.module.css'

/** A KPI as it stands now: its short name over the latest value, and how that stands. */
export function SeriesText({ series: { latest, definitionId } }: { series: Series }) {
  const messages = useMessages()
  const library = useEditorState((state) => state.library)
  const kpi = definitionAt(definitionId, library)
  const { target, variant } = latest
  const name = kpi ? inLanguage(askedOn(kpi, variant).short, messages) : definitionId
  return (
    <>
      <span className={styles.kpiName}>{name}</span> <KpiValue measurement={latest} kpi={kpi} />
      {target !== null && (
        <small className={styles.note}>
          {messages.details.target(writeValue(kpi, variant, target, messages.locale))}
        </small>
      )}
    </>
  )
}
