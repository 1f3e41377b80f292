import { IconX } from '@tabler/icons-react'
import { removeKpi } from '@/commands/kpis'
import { useCommandContext } from '@/commands/react'
import type { Kpi } from '@/kpi/kpi'
import type { Measurement } from '@/model/records/measurement'
import type { Series } from '@/model/series'
import { IconButton } from '@/ui/IconButton'
import { basisOf } from '../../kpi/basis'
import { type Speech, whenOf } from '../../kpi/seriesWords'
import styles from './KpiGroup.module.css'
import { KpiValue } from './KpiValue'

type Props = {
  readonly id: string
  readonly name: string
  readonly series: Series
  readonly kpi: Kpi | undefined
  readonly speech: Speech
  /** Only one value will be left, and the list goes: the keyboard needs another place. */
  readonly onAlone: () => void
}

/** Every value of a series, the latest first: each is edited with a click, or taken away. */
export function KpiValues({ id, name, series, kpi, speech, onAlone }: Props) {
  const context = useCommandContext()
  const { series: words } = speech.words.kpi
  const edit = ({ id, subjectId }: Measurement) =>
    context.session.setState({ dialog: { name: 'attachKpi', subjectId, measurementId: id } })
  const remove = (measurement: Measurement, row: HTMLElement | null) => {
    const heir = row?.nextElementSibling ?? row?.previousElementSibling
    if (series.measurements.length === 2) onAlone()
    else heir?.querySelector('button')?.focus()
    removeKpi(context, measurement.id, name)
  }
  return (
    <ul id={id} className={styles.values}>
      {[...series.measurements].reverse().map((measurement) => {
        const when = whenOf(measurement, speech)
        const basis = kpi && basisOf(kpi, measurement, speech.messages, speech.words)
        return (
          <li key={measurement.id} className={styles.kpi}>
            <button
              type="button"
              className={styles.main}
              title={words.edit(name, when)}
              onClick={() => edit(measurement)}
            >
              <span className="visually-hidden">{words.edit(name, when)}: </span>
              <span className={styles.words}>
                <span aria-hidden="true">{when}</span>
                {basis && <small>{basis}</small>}
              </span>
              <KpiValue measurement={measurement} kpi={kpi} />
            </button>
            <IconButton
              className={styles.remove}
              label={words.removeValue(name, when)}
              icon={<IconX size={14} stroke={1.75} />}
              onClick={(event) => remove(measurement, event.currentTarget.closest('li'))}
            />
          </li>
        )
      })}
    </ul>
  )
}
