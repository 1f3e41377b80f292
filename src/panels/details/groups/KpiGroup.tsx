import { useRef, useState } from 'react'
import { removeSeries } from '@/commands/kpis'
import { useCommandContext } from '@/commands/react'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import type { Measurement, SubjectId } from '@/model/records/measurement'
import { type Series, seriesOf } from '@/model/series'
import { ChipButton } from '../../fields/Chip'
import { PanelGroup } from '../../fields/PanelGroup'
import { KpiDialog } from '../../kpi/KpiDialog'
import styles from './KpiGroup.module.css'
import { KpiSeries } from './KpiSeries'

/** The KPIs of a card or a stage through time, and the way to attach one more. */
export function KpiGroup({ subjectId }: { subjectId: SubjectId }) {
  const context = useCommandContext()
  const { details } = useMessages()
  const chip = useRef<HTMLButtonElement>(null)
  const all = useEditorState(({ map }) => seriesOf(map, subjectId))
  const [continued, setContinued] = useState<Measurement>()
  const remove = (series: Series, name: string) => {
    removeSeries(context, series, name)
    chip.current?.focus()
  }
  return (
    <PanelGroup label={details.kpis}>
      {all.length > 0 && (
        <ul className={styles.list}>
          {all.map((series) => (
            <KpiSeries
              key={keyOf(series)}
              series={series}
              onContinue={() => setContinued(series.latest)}
              onRemove={(name) => remove(series, name)}
            />
          ))}
        </ul>
      )}
      <ChipButton
        ref={chip}
        adds
        onClick={() => context.session.setState({ dialog: { name: 'attachKpi', subjectId } })}
      >
        {details.attachKpi}
      </ChipButton>
      {continued && (
        <KpiDialog
          subjectId={subjectId}
          task={{ name: 'add', measurement: continued }}
          onClose={() => setContinued(undefined)}
        />
      )}
    </PanelGroup>
  )
}

/** What holds a series together, so that its list stays open while values come and go. */
function keyOf({ latest }: Series): string {
  const { definitionId, variant, personaId, channel, population } = latest
  return [definitionId, variant, personaId, channel, population.trim()].join()
}
