import { useSessionState } from '@/editor/react'
import { PersonaPanel } from '../persona/PersonaPanel'
import { Details } from './Details'

/** What stands at the right of the board: the open persona, or the details of what is selected. */
export function SidePanel() {
  const persona = useSessionState((session) => session.persona)
  const detailsShown = useSessionState((session) => session.detailsShown)
  if (persona) return <PersonaPanel key={persona} id={persona} />
  return detailsShown ? <Details /> : null
}
