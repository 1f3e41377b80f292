import { type MapDocument, recordAt } from '@/model/document'
import { kindOf } from '@/model/ids'
import { cardsIn, stagesOf } from '@/model/outline'
import type { CardId } from '@/model/records/card'
import type { Desk } from './react'
import { cellKey, type FocusKey } from './session'

/**
 * Keeps a session clear of records that are no longer there: undone, or removed in another window.
 * Nothing must stay selected, focused or open for typing that nobody can see; and words that
 * somebody was typing must not go without a word. Gives the function that stops it.
 */
export function forgetWhatIsGone({ editor, session }: Desk): () => void {
  return editor.store.subscribe(({ map, library, history }, before) => {
    const { selection, focus, editing, linkFrom, persona } = session.getState()
    if (persona && !library.persona[persona]) session.setState({ persona: null })
    if (map === before.map) return
    const isThere = (id: string) => recordAt(map, id) !== undefined
    const kept = [...selection].filter(isThere)
    const lost = [...selection].find((id) => !isThere(id))
    // What is done in this window is a step of its history.
    if (lost && history === before.history)
      session.setState({ removedElsewhere: titleAt(before.map, lost) })
    if (lost) session.setState({ selection: new Set(kept) })
    if (focus && !subjectsOf(focus).every(isThere))
      session.setState({ focus: heirOf(before.map, map, focus) })
    if (editing && !isThere(editing)) session.setState({ editing: null, fresh: false })
    if (linkFrom && !isThere(linkFrom as CardId)) session.setState({ linkFrom: null })
  })
}

function titleAt(map: MapDocument, id: string): string {
  const record = recordAt(map, id)
  return record && 'title' in record ? record.title : ''
}

/** The records that a place of the keyboard stands on. */
function subjectsOf(key: FocusKey): string[] {
  const [first, ...rest] = key.split(':')
  if (rest.length === 0) return [first!]
  return rest.filter((part) => part !== 'mean' && kindOf(part) !== 'persona')
}

/** Where the keyboard goes from a place that is gone: its cell, else its stage, else the first one. */
function heirOf(before: MapDocument, map: MapDocument, key: FocusKey): FocusKey | null {
  const subject = subjectsOf(key).find((id) => before.card[id])
  const card = subject ? before.card[subject] : undefined
  const step = card && before.step[card.homeId]
  if (card && map.lane[card.laneId] && (map.step[card.homeId] ?? map.stage[card.homeId]))
    return cardsIn(map, card.homeId, card.laneId)[0]?.id ?? cellKey(card.homeId, card.laneId)
  const stageId = step?.stageId ?? card?.homeId
  return stageId && map.stage[stageId] ? stageId : (stagesOf(map)[0]?.id ?? null)
}
