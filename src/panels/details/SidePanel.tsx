import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useDesk, useSessionState } from '@/editor/react'
import { PersonaPanel } from '../persona/PersonaPanel'
import { Details } from './Details'
import styles from './Details.module.css'
import { useFocusKeeper } from './useFocusKeeper'

/** What stands at the right of the board: the open persona, or the details of what is selected. */
export function SidePanel() {
  const { session } = useDesk()
  const persona = useSessionState((state) => state.persona)
  const detailsShown = useSessionState((state) => state.detailsShown)
  const wanted = useSessionState((state) => state.detailsWanted)
  const panel = useRef<HTMLDivElement>(null)
  useFocusKeeper(panel)

  useEffect(() => {
    if (!wanted || !panel.current) return
    const { field } = wanted
    const place =
      field && panel.current.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`)
    focusIn(place || panel.current)
  }, [wanted])

  /** F6 and Escape lead back to where the keyboard was on the board. */
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || (event.key !== 'F6' && event.key !== 'Escape')) return
    // A menu of the panel lies elsewhere in the page, and has an Escape of its own.
    if (!panel.current?.contains(event.target as Node)) return
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

const FIELDS = 'input, textarea, select'

/** A field comes first, as the title does, also where a button stands above it. */
function focusIn(place: HTMLElement): void {
  const find = (controls: string) => place.querySelector<HTMLElement>(controls)
  const first = place.matches(FIELDS) ? place : (find(FIELDS) ?? find('button'))
  first?.focus()
}
