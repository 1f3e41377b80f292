import type { Direction } from '@/editor/navigation'
import { ordersAt } from '@/model/order'
import { cardsIn, lanesOf, stagesOf, stepsOf } from '@/model/outline'
import type { Card, CardId } from '@/model/records/card'
import { cardTypeOf } from '@/model/records/lane'
import type { NoteId } from '@/model/records/note'
import { announce, type CommandContext } from './context'
import { inReadingOrder, moveCards } from './moveCards'
import { cardsAmong, titleOf } from './places'

/** How far a key moves a note, board px. */
const NOTE_STEP = 20

/** Moves what is selected one place: cards by cell, stages and lanes among their like, notes by 20 px. */
export function nudge(context: CommandContext, direction: Direction): void {
  const { map } = context.editor.store.getState()
  const ids = [...context.session.getState().selection]
  const cards = cardsAmong(map, ids).sort(inReadingOrder(map))
  if (cards.length > 0) return nudgeCards(context, cards, direction)
  for (const id of ids) {
    if (map.stage[id]) moveAmong(context, 'stage', id, direction === 'left' ? -1 : 1, direction)
    else if (map.lane[id]) moveAmong(context, 'lane', id, direction === 'up' ? -1 : 1, direction)
  }
  const notes = ids.filter((id): id is NoteId => map.note[id] !== undefined)
  if (notes.length > 0) nudgeNotes(context, notes, direction)
}

function nudgeCards(context: CommandContext, cards: readonly Card[], direction: Direction): void {
  const { map } = context.editor.store.getState()
  const ids = cards.map((card) => card.id)
  const forward = direction === 'right' || direction === 'down'
  const lead = (forward ? cards.at(-1) : cards[0])!
  const move = (to: Parameters<typeof moveCards>[3]) => moveCards(context, ids, lead.id, to)
  if (direction === 'left' || direction === 'right') {
    const stages = stagesOf(map)
    const step = map.step[lead.homeId]
    const stageIndex = stages.findIndex((stage) => stage.id === (step?.stageId ?? lead.homeId))
    const steps = step ? stepsOf(map, step.stageId) : []
    const at = steps.findIndex((sibling) => sibling.id === lead.homeId)
    const next = steps[at + (forward ? 1 : -1)]
    if (lead.type === 'touchpoint' && step) {
      const target = stages[stageIndex + (forward ? 1 : -1)]
      if (next)
        return move({
          to: 'newStep',
          laneId: lead.laneId,
          stageId: step.stageId,
          index: forward ? at + 2 : at - 1,
        })
      if (!target) return
      const index = forward ? 0 : stepsOf(map, target.id).length
      return move({ to: 'newStep', laneId: lead.laneId, stageId: target.id, index })
    }
    if (next) return move({ to: 'cell', laneId: lead.laneId, homeId: next.id, index: Infinity })
    const target = stages[stageIndex + (forward ? 1 : -1)]
    if (!target) return
    const home = forward ? stepsOf(map, target.id)[0] : stepsOf(map, target.id).at(-1)
    return home
      ? move({ to: 'cell', laneId: lead.laneId, homeId: home.id, index: Infinity })
      : move({ to: 'newStep', laneId: lead.laneId, stageId: target.id, index: 0 })
  }
  const moving = new Set<CardId>(ids)
  const cell = cardsIn(map, lead.homeId, lead.laneId)
  const at = cell.findIndex((card) => card.id === lead.id)
  const within = cell[at + (forward ? 1 : -1)]
  if (within && !moving.has(within.id)) {
    const before = cell.slice(0, forward ? at + 2 : at - 1).filter((card) => !moving.has(card.id))
    return move({ to: 'cell', laneId: lead.laneId, homeId: lead.homeId, index: before.length })
  }
  const lanes = lanesOf(map).filter((lane) => cardTypeOf(lane.type) && !lane.collapsed)
  const row = lanes.findIndex((lane) => lane.id === lead.laneId)
  const target = lanes[row + (forward ? 1 : -1)]
  if (!target) return
  const index = forward ? 0 : Infinity
  move({ to: 'cell', laneId: target.id, homeId: lead.homeId, index })
}

/** Moves a stage or a lane by some places among its like; `index` counts without the moved one. */
export function reorder(
  { editor, messages }: CommandContext,
  kind: 'stage' | 'lane',
  id: string,
  index: number,
): void {
  const { map } = editor.store.getState()
  const siblings = kind === 'stage' ? stagesOf(map) : lanesOf(map)
  const others = siblings.filter((sibling) => sibling.id !== id)
  if (siblings.findIndex((sibling) => sibling.id === id) === index) return
  const [order] = ordersAt(others, index)
  editor.transact({ verb: 'reorder', name: titleOf(map, id, messages) }, (draft) => {
    draft.map[kind][id]!.order = order!
  })
}

function moveAmong(
  context: CommandContext,
  kind: 'stage' | 'lane',
  id: string,
  by: 1 | -1,
  direction: Direction,
): void {
  const across = direction === 'left' || direction === 'right'
  if (across !== (kind === 'stage')) return
  const { map } = context.editor.store.getState()
  const siblings = kind === 'stage' ? stagesOf(map) : lanesOf(map)
  const index = siblings.findIndex((sibling) => sibling.id === id) + by
  const neighbour = siblings[index]
  if (!neighbour) return
  reorder(context, kind, id, index)
  const { messages } = context
  const place = titleOf(map, neighbour.id, messages)
  announce(context, messages.announce.moved(titleOf(map, id, messages), place))
}

function nudgeNotes(
  { editor, messages }: CommandContext,
  ids: readonly NoteId[],
  direction: Direction,
): void {
  const { map } = editor.store.getState()
  const dx = direction === 'left' ? -NOTE_STEP : direction === 'right' ? NOTE_STEP : 0
  const dy = direction === 'up' ? -NOTE_STEP : direction === 'down' ? NOTE_STEP : 0
  const label = ids.length === 1 ? { name: titleOf(map, ids[0]!, messages) } : { count: ids.length }
  editor.transact({ verb: 'move', ...label }, (draft) => {
    for (const id of ids) {
      draft.map.note[id]!.x += dx
      draft.map.note[id]!.y += dy
    }
  })
}
