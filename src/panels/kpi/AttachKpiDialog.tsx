import { useCommandContext } from '@/commands/react'
import type { Dialog } from '@/editor/dialog'
import { useEditorState } from '@/editor/react'
import type { SubjectId } from '@/model/records/measurement'
import { KpiDialog } from './KpiDialog'

type Props = Omit<Extract<Dialog, { readonly name: 'attachKpi' }>, 'name'>

/** Attaches a KPI to a card or a stage, or edits the measurement of one. */
export function AttachKpiDialog({ subjectId, measurementId, field }: Props) {
  const { session } = useCommandContext()
  const measurement = useEditorState(({ map }) => map.measurement[measurementId ?? ''])
  return (
    <KpiDialog
      subjectId={subjectId as SubjectId}
      task={
        measurement ? { name: 'edit', measurement, field: field ?? 'value' } : { name: 'attach' }
      }
      onClose={() => session.setState({ dialog: null })}
    />
  )
}
