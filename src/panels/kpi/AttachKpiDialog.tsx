import { useCommandContext } from '@/commands/react'
import { useEditorState } from '@/editor/react'
import type { SubjectId } from '@/model/records/measurement'
import { KpiDialog } from './KpiDialog'

type Props = { readonly subjectId: string; readonly measurementId?: string | undefined }

/** Attaches a KPI to a card or a stage, or edits the measurement of one. */
export function AttachKpiDialog({ subjectId, measurementId }: Props) {
  const { session } = useCommandContext()
  const measurement = useEditorState(({ map }) => map.measurement[measurementId ?? ''])
  return (
    <KpiDialog
      subjectId={subjectId as SubjectId}
      task={measurement ? { name: 'edit', measurement } : { name: 'attach' }}
      onClose={() => session.setState({ dialog: null })}
    />
  )
}
