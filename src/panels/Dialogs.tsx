import { useSessionState } from '@/editor/react'
import { ImportAnswersDialog } from './answers/ImportAnswersDialog'
import { AttachKpiDialog } from './kpi/AttachKpiDialog'
import { MoveToDialog } from './moveTo/MoveToDialog'
import { PasteRoom } from './paste/PasteRoom'
import { AddPersonaDialog } from './persona/AddPersonaDialog'
import { StoryDialog } from './present/StoryDialog'
import { ShortcutsDialog } from './shortcuts/ShortcutsDialog'
import { SaveViewDialog } from './views/SaveViewDialog'
import { ViewsDialog } from './views/ViewsDialog'

/** The open dialog of the map's content; exports and settings have theirs elsewhere. */
export function Dialogs() {
  const dialog = useSessionState((session) => session.dialog)
  switch (dialog?.name) {
    case 'attachKpi':
      return <AttachKpiDialog {...dialog} />
    case 'importAnswers':
      return <ImportAnswersDialog given={dialog.given} />
    case 'addPersona':
      return <AddPersonaDialog />
    case 'saveView':
      return <SaveViewDialog />
    case 'views':
      return <ViewsDialog />
    case 'story':
      return <StoryDialog />
    case 'moveTo':
      return <MoveToDialog ids={dialog.ids} />
    case 'paste':
      return <PasteRoom {...dialog} />
    case 'shortcuts':
      return <ShortcutsDialog />
    default:
      return null
  }
}
