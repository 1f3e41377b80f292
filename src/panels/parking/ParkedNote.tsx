import { IconArrowUpRight, IconTrash } from '@tabler/icons-react'
import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useRef } from 'react'
import { cancelEditing, endEditing, typeTitle } from '@/commands/editTitle'
import { firstLine } from '@/commands/places'
import { useCommandContext } from '@/commands/react'
import { removeRecords } from '@/commands/remove'
import { useSessionState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { Note } from '@/model/records/note'
import { IconButton } from '@/ui/IconButton'
import styles from './ParkingLot.module.css'

type Props = {
  readonly note: Note
  /** Whether Tab stops here: at one of the notes, from which arrow keys lead on. */
  readonly isStop: boolean
  readonly isUnderway: boolean
  /** Whether what is dragged would come to stand before it. */
  readonly isBefore: boolean
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
  readonly onFocus: () => void
  readonly onEdit: () => void
}

/** A sticky of the parking lot. Its keys are the list's. */
export function ParkedNote(props: Props) {
  const { note, isStop, isUnderway, isBefore, onPointerDown, onFocus, onEdit } = props
  const { id } = note
  const context = useCommandContext()
  const { board } = useMessages()
  const { parking: words } = usePanelWords()
  const isEditing = useSessionState((state) => state.editing === id)
  const isSelected = useSessionState((state) => state.selection.has(id))
  const name = firstLine(note.title) || board.untitled
  return (
    <li
      className={styles.item}
      data-underway={isUnderway || undefined}
      data-before={isBefore || undefined}
      onPointerDown={isEditing ? undefined : onPointerDown}
    >
      {isEditing ? (
        <NoteField note={note} />
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: a button would not let its text be broken and dragged alike
        <div
          role="button"
          className={styles.note}
          data-parked-id={id}
          data-selected={isSelected || undefined}
          aria-label={board.noteLabel(name)}
          tabIndex={isStop ? 0 : -1}
          onFocus={onFocus}
          onDoubleClick={onEdit}
        >
          <span className={styles.words}>{note.title || board.untitled}</span>
        </div>
      )}
      {!isEditing && (
        <span className={styles.acts}>
          <IconButton
            label={words.moveTo(name)}
            icon={<IconArrowUpRight size={15} />}
            tabIndex={isStop ? 0 : -1}
            onClick={() => context.session.setState({ dialog: { name: 'moveTo', ids: [id] } })}
          />
          <IconButton
            label={words.remove(name)}
            icon={<IconTrash size={15} />}
            tabIndex={isStop ? 0 : -1}
            onClick={() => removeRecords(context, [id])}
          />
        </span>
      )}
    </li>
  )
}

/** The note's text while it is typed, in its place. */
function NoteField({ note }: { note: Note }) {
  const context = useCommandContext()
  const { note: label, board } = useMessages()
  const field = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    field.current!.focus({ preventScroll: true })
    field.current!.select()
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    const leave = event.key === 'Escape' ? cancelEditing : endEditing
    if (event.key !== 'Escape' && (event.key !== 'Enter' || event.shiftKey)) return
    event.preventDefault()
    const list = field.current!.closest('ol')
    leave(context)
    requestAnimationFrame(() =>
      list?.querySelector<HTMLElement>(`[data-parked-id="${note.id}"]`)?.focus(),
    )
  }
  return (
    <textarea
      ref={field}
      className={`${styles.note} ${styles.field}`}
      data-parked-id={note.id}
      aria-label={label}
      placeholder={board.emptyNoteHint}
      value={note.title}
      onChange={(event) => typeTitle(context, note.id, event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => endEditing(context)}
    />
  )
}
