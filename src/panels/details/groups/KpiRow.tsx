import { IconX } from '@tabler/icons-react'
import { removeKpi } from '@/commands/kpis'
import { useCommandContext } from '@/commands/react'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { formatValue } from '@/kpi/format'
import { definitionAt } from '@/kpi/kpi'
import { standingOf } from '@/kpi/standing'
import type { Measurement } from '@/model/records/measurement'
import { IconButton } from '@/ui/IconButton'
import { inLanguage } from '../../fields/inLanguage'
import styles from './KpiGroup.module.css'
import { StandingMark } from './StandingMark'

/** A measurement in one line: a click edits it. */
export function KpiRow({ measurement }: { measurement: Measurement }) {
  const context = useCommandContext()
  const messages = useMessages()
  const { details, kpi: words, locale } = messages
  const library = useEditorState((state) => state.library)
  const { id, subjectId, value, target, date } = measurement
  const kpi = definitionAt(measurement.definitionId, library)
  const name = kpi ? inLanguage(kpi.name, messages) : measurement.definitionId
  const write = (number: number) =>
    kpi ? formatValue(kpi, number, locale) : number.toLocaleString(locale)
  const standing = kpi && standingOf(value, target, kpi.better, kpi.threshold)
  const small = [
    target === null ? '' : details.target(write(target)),
    date && formatDate(date, locale),
  ].filter(Boolean)
  return (
    <li className={styles.kpi}>
      <button
        type="button"
        className={styles.main}
        title={details.editKpi(name)}
        onClick={() =>
          context.session.setState({
            dialog: { name: 'attachKpi', subjectId, measurementId: id },
          })
        }
      >
        <span className="visually-hidden">{details.editKpi(name)}: </span>
        <span className={styles.words}>
          <span aria-hidden="true">{name}</span>
          {small.length > 0 && <small>{small.join(' · ')}</small>}
        </span>
        <span className={`${styles.value} ${standing ? styles[standing] : ''}`}>
          {value === null ? <span className={styles.none}>{words.noValue}</span> : write(value)}
          {standing && kpi && <StandingMark standing={standing} better={kpi.better} />}
        </span>
      </button>
      <IconButton
        className={styles.remove}
        label={details.removeKpi(name)}
        icon={<IconX size={14} stroke={1.75} />}
        onClick={() => removeKpi(context, id, name)}
      />
    </li>
  )
}

function formatDate(date: string, locale: string): string {
  const time = Date.parse(date)
  if (Number.isNaN(time)) return date
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(time)
}
