import { lanesAhead } from '@/model/clock'
import { activitiesOf } from '@/model/outline'
import type { LaneId } from '@/model/records/lane'
import type { Desk } from './react'

/**
 * Hides the lanes that a workshop has not reached, as long as that is wanted, and shows them as it
 * comes to them. What is hidden for another reason stays so. Gives the function that stops it.
 */
export function hideWhatIsAhead({ editor, session }: Desk): () => void {
  let hidden: readonly LaneId[] = []
  const follow = () => {
    const { conduct, hiddenLanes } = session.getState()
    const activities = activitiesOf(editor.store.getState().map)
    const ahead = conduct.hidesAhead ? lanesAhead(activities, conduct.clock) : []
    if (ahead.join() === hidden.join()) return
    const others = [...hiddenLanes].filter((id) => !hidden.includes(id))
    hidden = ahead
    session.setState({ hiddenLanes: new Set([...others, ...ahead]) })
  }
  const stops = [
    session.subscribe((state, before) => {
      if (state.conduct !== before.conduct) follow()
    }),
    editor.store.subscribe(({ map }, before) => {
      if (map.activity !== before.map.activity) follow()
    }),
  ]
  follow()
  return () => {
    for (const stop of stops) stop()
  }
}
