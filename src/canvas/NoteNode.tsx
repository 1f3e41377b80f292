import type { NodeProps } from '@xyflow/react'
import { memo, useMemo } from 'react'
import { firstLine } from '@/commands/places'
import { drawNote } from '@/drawing/note'
import { SvgPrimitives } from '@/drawing/surfaces/SvgPrimitives'
import { useSessionState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { NOTE_FONT, NOTE_LINE, NOTE_PADDING } from '@/layout/notes'
import type { NoteId } from '@/model/records/note'
import styles from './Board.module.css'
import { useScene } from './boardStore'
import { TitleEditor } from './TitleEditor'

/** A sticky off the board. */
export const NoteNode = memo(function NoteNode({ id }: NodeProps) {
  const noteId = id as NoteId
  const messages = useMessages()
  const box = useScene((scene) => scene.geometry.notes.find((note) => note.id === noteId))
  const note = useScene((scene) => scene.map.note[noteId])
  const palette = useScene((scene) => scene.palette)
  const selected = useSessionState((state) => state.selection.has(id))
  const focused = useSessionState((state) => state.focus === id)
  const editing = useSessionState((state) => state.editing === id)
  const primitives = useMemo(
    () => (box ? drawNote(editing ? { ...box, lines: [] } : box, palette) : []),
    [box, palette, editing],
  )
  if (!box || !note) return null
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: it has a role, which depends on what it holds
    <div
      {...(editing ? { role: 'group' } : { role: 'button', 'aria-pressed': selected })}
      className={styles.note}
      data-note-id={id}
      data-focus-key={id}
      data-selected={selected || undefined}
      aria-label={messages.board.noteLabel(firstLine(note.title) || messages.board.untitled)}
      tabIndex={focused ? 0 : -1}
      style={{ width: box.width, height: box.height }}
    >
      <svg width={box.width} height={box.height} aria-hidden="true">
        <SvgPrimitives primitives={primitives} />
      </svg>
      {editing && (
        <TitleEditor
          id={id}
          value={note.title}
          label={messages.note}
          placeholder={messages.board.emptyNoteHint}
          font={NOTE_FONT}
          lineHeight={NOTE_LINE}
          box={{
            x: NOTE_PADDING,
            y: NOTE_PADDING,
            width: box.width - NOTE_PADDING * 2,
            height: box.height - NOTE_PADDING * 2,
          }}
          color={palette.noteInk}
        />
      )}
    </div>
  )
})
