import type { Draft } from 'immer'
import type { HistoryVerb } from '@/editor/label'
import { cellAt } from '@/editor/navigation'
import { select } from '@/editor/session'
import type { MapDocument } from '@/model/document'
import { byOrder, orderAtEnd, ordersAt } from '@/model/order'
import { cardsIn, stagesOf } from '@/model/outline'
import type { Card, HomeId } from '@/model/records/card'
import { createLane, type Lane, type LaneId } from '@/model/records/lane'
import type { StageId } from '@/model/records/stage'
import type { StepId } from '@/model/records/step'
import { type Clipping, clip, isEmptyClipping } from './clipping'
import type { CommandContext } from './context'
import { ensureLane } from './ensureLane'
import { byColumn, homesBeside, homesFor } from './pasting/homes'
import { laneLike } from './pasting/laneLike'
import { type NewIds, renew } from './pasting/newIds'
import { pasteRest } from './pasting/pasteRest'
import { lastHome, stageIdOf } from './places'

/** Pastes where the keyboard stands. All records get new ids; what is pasted is then selected. */
export function pasteClipping(
  context: CommandContext,
  clipping: Clipping,
  verb: HistoryVerb = 'paste',
): void {
  const { editor, session } = context
  if (isEmptyClipping(clipping)) return
  const { map } = editor.store.getState()
  const { focus } = session.getState()
  const cell = focus ? cellAt(map, focus) : undefined
  const here = cell?.homeId ?? (focus && map.stage[focus] ? (focus as StageId) : lastHome(map))
  const count = clipping.stages.length + clipping.cards.length + clipping.notes.length
  const first = clipping.stages[0] ?? clipping.cards[0] ?? clipping.notes[0]!
  const label = count === 1 || clipping.stages.length === 1 ? { name: first.title } : { count }
  let pasted: string[] = []
  editor.transact({ verb, ...label }, (draft) => {
    pasted = pasteInto(draft.map, map, clipping, here, verb).chosen
  })
  select(session, pasted)
}

/**
 * Puts a clipping into the draft of a map, at a step or stage, or at the end. Gives all new ids, and
 * those of what is then to be selected. `map` is the map before.
 */
export function pasteInto(
  draft: Draft<MapDocument>,
  map: MapDocument,
  clipping: Clipping,
  here: HomeId | undefined,
  verb: HistoryVerb = 'paste',
): { readonly ids: NewIds; readonly chosen: string[] } {
  const ids: NewIds = new Map()
  if (clipping.stages.length > 0) pasteStages(draft, map, clipping, here, ids)
  const homes =
    verb === 'duplicate'
      ? homesBeside(draft, map, clipping, ids)
      : homesFor(draft, map, clipping, here, ids)
  pasteCards(draft, map, clipping, homes, ids)
  pasteRest(draft, clipping, ids)
  // The keyboard then stands on the last column, so that pasting again goes on from there.
  const chosen = clipping.stages.length > 0 ? clipping.stages : byColumn(clipping)
  return { ids, chosen: [...chosen, ...clipping.notes].flatMap(({ id }) => ids.get(id) ?? []) }
}

/** Copies what is selected and pastes it beside itself. */
export function duplicateSelection(context: CommandContext): void {
  const { map } = context.editor.store.getState()
  const clipping = clip(map, context.session.getState().selection)
  pasteClipping(context, clipping, 'duplicate')
}

type MapDraft = Draft<MapDocument>

function pasteStages(
  draft: MapDraft,
  map: MapDocument,
  clipping: Clipping,
  here: HomeId | undefined,
  ids: NewIds,
): void {
  const stages = stagesOf(map)
  const at = here ? stages.findIndex((stage) => stage.id === stageIdOf(map, here)) : -1
  const orders = ordersAt(stages, at < 0 ? stages.length : at + 1, clipping.stages.length)
  for (const [index, stage] of clipping.stages.entries()) {
    const id = renew(ids, 'stage', stage.id)
    draft.stage[id] = { ...stage, id, order: orders[index]! }
  }
  for (const step of clipping.steps) {
    const stageId = ids.get(step.stageId) as StageId | undefined
    if (!stageId) continue
    const id = renew(ids, 'step', step.id)
    draft.step[id] = { ...step, id, stageId }
  }
}

function pasteCards(
  draft: MapDraft,
  map: MapDocument,
  { cards, lanes }: Clipping,
  homes: ReadonlyMap<string, HomeId>,
  ids: NewIds,
): void {
  const lastOrders = new Map<string, string>()
  for (const card of cards) {
    const homeId = homes.get(card.homeId)
    if (!homeId) continue
    const laneId = laneFor(
      draft,
      card,
      lanes.find(({ id }) => id === card.laneId),
    )
    const key = `${homeId} ${laneId}`
    const cell = lastOrders.get(key)
    const siblings = cell ? [{ id: '', order: cell }] : cardsIn(map, homeId as StepId, laneId)
    const order = orderAtEnd(siblings)
    lastOrders.set(key, order)
    const id = renew(ids, 'card', card.id)
    draft.card[id] = { ...card, id, homeId, laneId, order } as Draft<Card>
  }
}

/** The lane of this map that takes a card of another; a new one where it has none like it. */
function laneFor(draft: MapDraft, card: Card, from: Lane | undefined): LaneId {
  const { type, laneId: id } = card
  const title = from?.title ?? ''
  const lane =
    laneLike(draft.lane, { id, type, title }) ??
    createLane({ type, title, order: orderAtEnd(Object.values(draft.lane).sort(byOrder)) })
  ensureLane(draft, lane)
  return lane.id
}
