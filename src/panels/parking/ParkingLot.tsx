import { IconX } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { toggleParkingLot } from '@/commands/parkingLot'
import { useCommandContext } from '@/commands/react'
import { useEditorState, useSessionState } from '@/editor/react'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { parkedNotes } from '@/model/outline'
import { IconButton } from '@/ui/IconButton'
import { useFocusReturn } from '../fields/useFocusReturn'
import { ParkedList } from './ParkedList'
import { ParkingLine } from './ParkingLine'
import styles from './ParkingLot.module.css'

/**
 * The notes for later, at the foot of the board: a map is wider than it is high, so this is the room
 * that it needs least, and every column is as near.
 */
export function ParkingLot() {
  const context = useCommandContext()
  const { session } = context
  const { parking: words } = usePanelWords()
  const notes = useEditorState(({ map }) => parkedNotes(map))
  const wanted = useSessionState((state) => state.parkingLot === 'wanted')
  const receives = useSessionState((state) => state.parkingReceives)
  // Only right after it: the next step of the history is about something else.
  const justParked = useEditorState(({ history }) => history.undo.at(-1)?.label.verb === 'park')
  const loss = useSessionState((state) => (justParked ? state.parkingLoss : null))
  const line = useRef<HTMLInputElement>(null)
  useFocusReturn()

  useEffect(() => {
    if (!wanted) return
    line.current?.focus()
    session.setState({ parkingLot: 'shown' })
  }, [wanted, session])

  /** Escape leads back to where the keyboard was on the board. */
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    const { focus } = session.getState()
    const place =
      focus && document.querySelector<HTMLElement>(`[data-focus-key="${CSS.escape(focus)}"]`)
    event.preventDefault()
    event.stopPropagation()
    if (place) place.focus()
    else toggleParkingLot(context)
  }

  return (
    <section
      className={styles.lot}
      aria-label={words.title}
      data-parking-lot
      data-receives={receives || undefined}
      onKeyDown={onKeyDown}
    >
      <div className={styles.head}>
        <h2 className={styles.title}>
          {words.title}
          <span className={styles.count}>{words.count(notes.length)}</span>
        </h2>
        <IconButton
          label={words.close}
          icon={<IconX size={15} stroke={1.75} />}
          onClick={() => toggleParkingLot(context)}
        />
        <ParkingLine ref={line} />
      </div>
      <div className={styles.notes} data-loss={loss !== null || undefined}>
        {notes.length === 0 ? (
          <p className={styles.empty}>{words.empty}</p>
        ) : (
          <ParkedList notes={notes} onLeave={() => line.current?.focus()} />
        )}
        {loss && <p className={styles.loss}>{loss}</p>}
      </div>
      {receives && <p className={styles.drop}>{words.drop}</p>}
    </section>
  )
}
