import { type KeyboardEvent, useRef, useState } from 'react'
import { commandFor } from '@/commands/keys'
import { reorderParked } from '@/commands/parkingLot'
import { useCommandContext } from '@/commands/react'
import { removeRecords } from '@/commands/remove'
import { isEnabled } from '@/commands/table'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { Note, NoteId } from '@/model/records/note'
import { ParkedNote } from './ParkedNote'
import styles from './ParkingLot.module.css'
import { useParkedDrag } from './useParkedDrag'

type Props = {
  readonly notes: readonly Note[]
  /** Where the keyboard goes when the last note is gone. */
  readonly onLeave: () => void
}

/** Commands that a parked note takes as a card of the board does. */
const SHARED = new Set(['parkingLot', 'moveTo'])

/** The parked notes side by side, in their order: one stop of the keyboard. */
export function ParkedList({ notes, onLeave }: Props) {
  const context = useCommandContext()
  const { session } = context
  const { parking: words } = usePanelWords()
  const list = useRef<HTMLOListElement>(null)
  const [stop, setStop] = useState<NoteId>()
  const at = Math.max(
    0,
    notes.findIndex(({ id }) => id === stop),
  )
  const { drag, onPointerDown } = useParkedDrag((id, index) => reorderParked(context, id, index))

  const goTo = (note: Note | undefined) => {
    if (!note) return
    setStop(note.id)
    // Also where it moves in the list with the next drawing.
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-parked-id="${note.id}"]`)?.focus(),
    )
  }
  const choose = (id: NoteId) => {
    setStop(id)
    session.setState({ selection: new Set([id]), persona: null })
  }
  const edit = (id: NoteId) =>
    session.setState({ selection: new Set([id]), persona: null, editing: id, fresh: false })

  const onKeyDown = (event: KeyboardEvent) => {
    const { parkedId } = (event.target as HTMLElement).dataset
    const note = notes.find(({ id }) => id === parkedId)
    if (!note) return
    const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0
    const shared = commandFor(event.nativeEvent)
    if (by !== 0 && event.altKey) {
      reorderParked(context, note.id, at + by)
      goTo(note)
    } else if (by !== 0) goTo(notes[at + by])
    else if (event.key === 'Home') goTo(notes[0])
    else if (event.key === 'End') goTo(notes.at(-1))
    else if (event.key === 'Enter' || event.key === 'F2') edit(note.id)
    else if (event.key === 'Delete' || event.key === 'Backspace') {
      const heir = notes[at + 1] ?? notes[at - 1]
      removeRecords(context, [note.id])
      if (heir) goTo(heir)
      else onLeave()
    } else if (shared && SHARED.has(shared.id) && isEnabled(shared, context)) shared.run(context)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  const under = drag && notes.find(({ id }) => id === drag.id)
  const others = drag ? notes.filter(({ id }) => id !== drag.id) : []
  const before = drag?.index === undefined ? undefined : others[drag.index]
  return (
    <>
      <ol
        ref={list}
        className={styles.list}
        aria-label={words.list}
        title={words.keys}
        data-end={(drag?.index !== undefined && !before) || undefined}
        onKeyDown={onKeyDown}
      >
        {notes.map((note, index) => (
          <ParkedNote
            key={note.id}
            note={note}
            isStop={index === at}
            isUnderway={drag?.id === note.id}
            isBefore={before?.id === note.id}
            onPointerDown={onPointerDown(note.id)}
            onFocus={() => choose(note.id)}
            onEdit={() => edit(note.id)}
          />
        ))}
      </ol>
      {drag && under && (
        <div
          className={`${styles.note} ${styles.dragged}`}
          style={{ left: drag.left, top: drag.top }}
          aria-hidden="true"
        >
          <span className={styles.words}>{under.title}</span>
        </div>
      )}
    </>
  )
}
