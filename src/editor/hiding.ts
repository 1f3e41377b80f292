import type { MapDocument } from '@/model/document'
import { kindOf } from '@/model/ids'
import type { CardId } from '@/model/records/card'
import type { LaneId } from '@/model/records/lane'
import type { Desk } from './react'

/**
 * Keeps what is chosen and what is shown together: nothing stays selected in a lane that gets
 * hidden, and a lane whose card somebody goes to, adds or looks up comes back. Gives the function
 * that stops it.
 */
export function keepChosenShown({ editor, session }: Desk): () => void {
  return session.subscribe((state, before) => {
    const { focus, selection, editing, hiddenLanes } = state
    if (hiddenLanes.size === 0) return
    const { map } = editor.store.getState()
    const isHidden = (key: string) => {
      const laneId = laneAt(map, key)
      return laneId !== undefined && hiddenLanes.has(laneId)
    }
    if (hiddenLanes !== before.hiddenLanes) {
      const kept = [...selection].filter((id) => !isHidden(id))
      if (kept.length < selection.size) session.setState({ selection: new Set(kept) })
      if (editing && isHidden(editing)) session.setState({ editing: null, fresh: false })
      if (focus && isHidden(focus)) session.setState({ focus: null })
      return
    }
    const chosen = [
      ...(selection !== before.selection ? selection : []),
      ...(focus && focus !== before.focus ? [focus] : []),
    ]
    const wanted = new Set(chosen.filter(isHidden).map((key) => laneAt(map, key)))
    if (wanted.size === 0) return
    session.setState({ hiddenLanes: new Set([...hiddenLanes].filter((id) => !wanted.has(id))) })
  })
}

/** The lane of a card or an empty cell, or the lane itself; nothing for points, stages and notes. */
function laneAt(map: MapDocument, key: string): LaneId | undefined {
  if (key.startsWith('cell:')) return key.split(':')[2] as LaneId
  return kindOf(key) === 'lane' ? (key as LaneId) : map.card[key as CardId]?.laneId
}
