import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { definitionAt } from '@/kpi/kpi'
import type { Measurement, SubjectId } from '@/model/records/measurement'
import { inLanguage } from '../fields/inLanguage'
import { PanelDialog } from '../fields/PanelDialog'
import { KpiForm } from './KpiForm'
import type { KpiTask } from './task'

type Props = {
  readonly subjectId: SubjectId
  readonly task: KpiTask
  readonly onClose: () => void
}

/** The dialog of a KPI's value, titled by what it is open for. */
export function KpiDialog({ subjectId, task, onClose }: Props) {
  const messages = useMessages()
  const { kpi: words } = usePanelWords()
  const library = useEditorState((state) => state.library)
  const titleOf = ({ definitionId }: Measurement) => {
    const kpi = definitionAt(definitionId, library)
    const name = kpi ? inLanguage(kpi.name, messages) : definitionId
    return task.name === 'add' ? words.series.addTitle(name) : messages.details.editKpi(name)
  }
  return (
    <PanelDialog
      title={task.name === 'attach' ? messages.kpi.dialog : titleOf(task.measurement)}
      width={480}
      onClose={onClose}
    >
      <KpiForm subjectId={subjectId} task={task} onDone={onClose} />
    </PanelDialog>
  )
}
