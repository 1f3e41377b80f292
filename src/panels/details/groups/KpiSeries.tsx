import { IconChevronDown, IconPlus, IconX } from '@tabler/icons-react'
import { useId, useRef, useState } from 'react'
import { useCommandContext } from '@/commands/react'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { definitionAt } from '@/kpi/kpi'
import { trendOf } from '@/kpi/trend'
import type { Series } from '@/model/series'
import { IconButton } from '@/ui/IconButton'
import { inLanguage } from '../../fields/inLanguage'
import { changeOf, distanceLine, lineOf, type Speech } from '../../kpi/seriesWords'
import { KpiChange } from './KpiChange'
import styles from './KpiGroup.module.css'
import { KpiTrend } from './KpiTrend'
import { KpiValue } from './KpiValue'
import { KpiValues } from './KpiValues'

type Props = {
  readonly series: Series
  /** Another value is wanted. */
  readonly onContinue: () => void
  readonly onRemove: (name: string) => void
}

/** A KPI of a card or a stage: a click edits its latest value; below it, how it came there. */
export function KpiSeries({ series, onContinue, onRemove }: Props) {
  const id = useId()
  const { session } = useCommandContext()
  const messages = useMessages()
  const words = usePanelWords()
  const library = useEditorState((state) => state.library)
  const main = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const { details } = messages
  const { series: phrases } = words.kpi
  const { latest, measurements, subjectId } = series
  const speech: Speech = { messages, words, library }
  const kpi = definitionAt(series.definitionId, library)
  const name = kpi ? inLanguage(kpi.name, messages) : series.definitionId
  const trend = trendOf(series, kpi)
  const change = changeOf(series, trend, kpi, speech)
  const distance = measurements.length > 1 ? distanceLine(series, trend, kpi, speech) : ''
  const line = lineOf(latest, kpi, speech)
  const edit = () =>
    session.setState({ dialog: { name: 'attachKpi', subjectId, measurementId: latest.id } })
  return (
    <li className={styles.series}>
      <div className={styles.kpi}>
        <button
          ref={main}
          type="button"
          className={styles.main}
          title={details.editKpi(name)}
          onClick={edit}
        >
          <span className="visually-hidden">{details.editKpi(name)}: </span>
          <span className={styles.words}>
            <span aria-hidden="true">{name}</span>
            {line && <small>{line}</small>}
          </span>
          <KpiValue measurement={latest} kpi={kpi} />
        </button>
        <IconButton
          className={styles.remove}
          label={details.removeKpi(name)}
          icon={<IconX size={14} stroke={1.75} />}
          onClick={() => onRemove(name)}
        />
      </div>
      {kpi && trend.points.length > 1 && (
        <div className={styles.trend}>
          <KpiTrend name={name} series={series} trend={trend} kpi={kpi} speech={speech} />
        </div>
      )}
      {(change || distance) && (
        <p className={styles.news}>
          {change && <KpiChange change={change} />}
          {distance && <span>{distance}</span>}
        </p>
      )}
      <div className={styles.strip}>
        {measurements.length > 1 && (
          <button
            type="button"
            className={styles.link}
            aria-expanded={isOpen}
            aria-controls={id}
            aria-label={phrases.valuesOf(name, measurements.length)}
            onClick={() => setOpen(!isOpen)}
          >
            {phrases.values(measurements.length)}
            <IconChevronDown size={13} stroke={1.75} aria-hidden="true" />
          </button>
        )}
        <button
          type="button"
          className={styles.link}
          aria-label={phrases.add(name)}
          onClick={onContinue}
        >
          <IconPlus size={12} stroke={2} aria-hidden="true" />
          {phrases.addShort}
        </button>
      </div>
      {isOpen && measurements.length > 1 && (
        <KpiValues
          id={id}
          name={name}
          series={series}
          kpi={kpi}
          speech={speech}
          onAlone={() => main.current?.focus()}
        />
      )}
    </li>
  )
}
