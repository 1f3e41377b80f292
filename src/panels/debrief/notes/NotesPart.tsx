import { useRef } from 'react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { useKeptFocus } from '../../insights/checker/useKeptFocus'
import { ShowAll } from '../../insights/ShowAll'
import { useFew } from '../../insights/useFew'
import type { PartProps } from '../debriefing'
import { Nothing, Part } from '../Part'
import { NoteRow } from './NoteRow'
import styles from './NotesPart.module.css'

/** As many as one talks through before everybody leaves. */
const FIRST = 6

/** What was parked or noted beside the board, to be put right, turned into an action, or removed. */
export function NotesPart({ debriefing }: PartProps) {
  const { debrief: words } = usePanelWords()
  const { notes } = debriefing.told
  const part = useRef<HTMLElement>(null)
  useKeptFocus(part)
  const few = useFew(notes, notes.slice(0, FIRST))
  return (
    <Part ref={part} title={words.notes}>
      {notes.length === 0 ? (
        <Nothing>{words.noNote}</Nothing>
      ) : (
        <ul ref={few.ref} className={styles.notes}>
          {few.shown.map(({ noteId, isParked }, at) => (
            <NoteRow
              key={noteId}
              id={noteId}
              label={words.note(isParked ? words.parked : words.beside, at + 1)}
            />
          ))}
        </ul>
      )}
      <ShowAll few={few} />
    </Part>
  )
}
