import { attachKpi, editKpi } from '@/commands/kpis'
import { useCommandContext } from '@/commands/react'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { definitionAt } from '@/kpi/kpi'
import type { SubjectId } from '@/model/records/measurement'
import { inLanguage } from '../fields/inLanguage'
import { PanelDialog } from '../fields/PanelDialog'
import { KpiForm } from './KpiForm'

type Props = { readonly subjectId: string; readonly measurementId?: string | undefined }

/** Attaches a KPI to a card or a stage, or edits the measurement of one. */
export function AttachKpiDialog({ subjectId, measurementId }: Props) {
  const context = useCommandContext()
  const messages = useMessages()
  const measurement = useEditorState(({ map }) => map.measurement[measurementId ?? ''])
  const library = useEditorState((state) => state.library)
  const close = () => context.session.setState({ dialog: null })
  const known = measurement && definitionAt(measurement.definitionId, library)
  const name = known ? inLanguage(known.name, messages) : measurement?.definitionId
  return (
    <PanelDialog
      title={name ? messages.details.editKpi(name) : messages.kpi.dialog}
      width={420}
      onClose={close}
    >
      <KpiForm
        subjectId={subjectId as SubjectId}
        measurement={measurement}
        onDone={({ definition, ...fields }, kpiName) => {
          if (measurement) editKpi(context, measurement.id, kpiName, fields)
          else attachKpi(context, subjectId as SubjectId, kpiName, { definition, ...fields })
          close()
        }}
      />
    </PanelDialog>
  )
}
