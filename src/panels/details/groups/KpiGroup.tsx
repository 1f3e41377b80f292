import { useDesk, useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { measurementsOf } from '@/model/outline'
import type { SubjectId } from '@/model/records/measurement'
import { ChipButton } from '../../fields/Chip'
import { PanelGroup } from '../../fields/PanelGroup'
import styles from './KpiGroup.module.css'
import { KpiRow } from './KpiRow'

/** The KPIs of a card or a stage, and the way to attach one more. */
export function KpiGroup({ subjectId }: { subjectId: SubjectId }) {
  const { session } = useDesk()
  const { details } = useMessages()
  const measurements = useEditorState(({ map }) => measurementsOf(map, subjectId))
  return (
    <PanelGroup label={details.kpis}>
      {measurements.length > 0 && (
        <ul className={styles.list}>
          {measurements.map((measurement) => (
            <KpiRow key={measurement.id} measurement={measurement} />
          ))}
        </ul>
      )}
      <ChipButton
        adds
        onClick={() => session.setState({ dialog: { name: 'attachKpi', subjectId } })}
      >
        {details.attachKpi}
      </ChipButton>
    </PanelGroup>
  )
}
