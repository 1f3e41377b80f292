import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useDesk, useSessionState } from '@/editor/react'
import { PersonaPanel } from '../persona/PersonaPanel'
import { Details } from './Details'
import styles from './Details.module.css'

/** What stands at the right of the board: the open persona, or the details of what is selected. */
export function SidePanel() {
  const { session } = useDesk()
  const persona = useSessionState((state) => state.persona)
  const detailsShown = useSessionState((state) => state.detailsShown)
  const wanted = useSessionState((state) => state.detailsWanted)
  const panel = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (wanted > 0) panel.current?.querySelector<HTMLElement>('input, textarea, button')?.focus()
  }, [wanted])

  /** F6 and Escape lead back to where the keyboard was on the board. */
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || (event.key !== 'F6' && event.key !== 'Escape')) return
    const { focus } = session.getState()
    const place =
      focus && document.querySelector<HTMLElement>(`[data-focus-key="${CSS.escape(focus)}"]`)
    if (!place) return
    event.preventDefault()
    place.focus()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only passes on the keys of what is inside
    <div ref={panel} className={styles.side} onKeyDown={onKeyDown}>
      {persona ? <PersonaPanel key={persona} id={persona} /> : detailsShown && <Details />}
    </div>
  )
}
