import { useMessages } from '@/i18n/messages'
import type { Note } from '@/model/records/note'
import { PanelHead } from './PanelHead'
import { RemoveButton } from './RemoveButton'

/** A note is its text, which may have several lines. */
export function NoteDetails({ note: record }: { note: Note }) {
  const { board, note } = useMessages()
  return (
    <>
      <PanelHead
        subject={note}
        id={record.id}
        title={record.title}
        placeholder={board.emptyNoteHint}
        freeLines
      />
      <RemoveButton ids={[record.id]} />
    </>
  )
}
