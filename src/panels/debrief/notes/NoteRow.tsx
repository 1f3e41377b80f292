import { memo } from 'react'
import { turnIntoAction } from '@/commands/actions'
import { typeTitle } from '@/commands/editTitle'
import { firstLine } from '@/commands/places'
import { useCommandContext } from '@/commands/react'
import { removeRecords } from '@/commands/remove'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import type { NoteId } from '@/model/records/note'
import { Button } from '@/ui/Button'
import { GrowingText } from '../../fields/GrowingText'
import inline from '../inline.module.css'
import { Printed } from '../Printed'
import styles from './NotesPart.module.css'

type Props = {
  readonly id: NoteId
  /** Which note it is, and where it lies. */
  readonly label: string
}

/** An open note: its text, and the two ways to settle it. */
export const NoteRow = memo(function NoteRow({ id, label }: Props) {
  const context = useCommandContext()
  const { board } = useMessages()
  const { debrief: words } = usePanelWords()
  const note = useEditorState(({ map }) => map.note[id])
  const hasStage = useEditorState(({ map }) => Object.keys(map.stage).length > 0)
  // The list follows the map a moment later.
  if (!note) return null
  const name = firstLine(note.title.trim()) || board.untitled
  return (
    <li>
      <Printed text={note.title || board.untitled}>
        <GrowingText
          className={inline.field}
          aria-label={label}
          title={label}
          placeholder={board.emptyNoteHint}
          value={note.title}
          onChange={(event) => typeTitle(context, id, event.currentTarget.value)}
          onBlur={context.editor.seal}
        />
      </Printed>
      <span data-control className={styles.ways}>
        <Button
          look="quiet"
          className={styles.way}
          aria-label={words.toActionOf(name)}
          title={hasStage ? undefined : words.noStage}
          disabled={!hasStage}
          onClick={() => turnIntoAction(context, id)}
        >
          {words.toAction}
        </Button>
        <Button
          look="quiet"
          className={styles.way}
          aria-label={words.removeOf(name)}
          onClick={() => removeRecords(context, [id])}
        >
          {words.remove}
        </Button>
      </span>
    </li>
  )
})
