import type { Draft } from 'immer'
import type { HistoryVerb } from '@/editor/label'
import { cellAt } from '@/editor/navigation'
import { select } from '@/editor/session'
import type { MapDocument } from '@/model/document'
import { createId, type Id } from '@/model/ids'
import { byOrder, orderAtEnd, ordersAt } from '@/model/order'
import { cardsIn, stagesOf, stepsOf } from '@/model/outline'
import type { Card, CardId, HomeId } from '@/model/records/card'
import type { Evidence } from '@/model/records/evidence'
import { createLane, type Lane, type LaneId } from '@/model/records/lane'
import type { SubjectId } from '@/model/records/measurement'
import type { StageId } from '@/model/records/stage'
import { createStep, type StepId } from '@/model/records/step'
import { type Clipping, clip, isEmptyClipping } from './clipping'
import type { CommandContext } from './context'
import { ensureLane } from './ensureLane'
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
    pasted = pasteInto(draft.map, map, clipping, here, verb)
  })
  select(session, pasted)
}

/**
 * Puts a clipping into the draft of a map, at a step or stage, or at the end. Gives the new ids of
 * what is then to be selected. `map` is the map before.
 */
export function pasteInto(
  draft: Draft<MapDocument>,
  map: MapDocument,
  clipping: Clipping,
  here: HomeId | undefined,
  verb: HistoryVerb = 'paste',
): string[] {
  const ids = new Map<string, string>()
  if (clipping.stages.length > 0) pasteStages(draft, map, clipping, here, ids)
  const homes =
    verb === 'duplicate'
      ? homesBeside(draft, map, clipping, ids)
      : homesFor(draft, map, clipping, here, ids)
  pasteCards(draft, map, clipping, homes, ids)
  pasteRest(draft, clipping, ids)
  // The keyboard then stands on the last column, so that pasting again goes on from there.
  const chosen = clipping.stages.length > 0 ? clipping.stages : byColumn(clipping)
  return [...chosen, ...clipping.notes].flatMap(({ id }) => ids.get(id) ?? [])
}

/** Copies what is selected and pastes it beside itself. */
export function duplicateSelection(context: CommandContext): void {
  const { map } = context.editor.store.getState()
  const clipping = clip(map, context.session.getState().selection)
  pasteClipping(context, clipping, 'duplicate')
}

type MapDraft = Draft<MapDocument>
type NewIds = Map<string, string>

function renew<K extends string>(ids: NewIds, kind: K, old: string): Id<K> {
  const id = createId(kind)
  ids.set(old, id)
  return id
}

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

/** The cards of a clipping from its first column to its last. */
function byColumn({ steps, cards }: Clipping): Card[] {
  const columns = new Map(steps.map((step, index) => [step.id as string, index]))
  const columnOf = (card: Card) => columns.get(card.homeId) ?? -1
  return [...cards].sort((a, b) => columnOf(a) - columnOf(b))
}

/** Where duplicates go: a step with a touchpoint beside itself, any other card below itself. */
function homesBeside(
  draft: MapDraft,
  map: MapDocument,
  clipping: Clipping,
  ids: NewIds,
): Map<string, HomeId> {
  const homes = new Map<string, HomeId>()
  for (const { homeId, type } of byColumn(clipping)) {
    const known = ids.get(homeId) as HomeId | undefined
    const step = map.step[homeId]
    if (known) homes.set(homeId, known)
    else if (!step || type !== 'touchpoint') homes.set(homeId, homes.get(homeId) ?? homeId)
    else if (homes.get(homeId) === undefined || homes.get(homeId) === homeId) {
      const steps = stepsOf(map, step.stageId)
      const at = steps.findIndex(({ id }) => id === step.id) + 1
      const made = createStep({ stageId: step.stageId, order: ordersAt(steps, at)[0]! })
      draft.step[made.id] = made
      homes.set(homeId, made.id)
    }
  }
  return homes
}

/**
 * Where each pasted step's cards go. Those of pasted stages keep their place in them. A step with
 * a touchpoint becomes a new step after the present one; other cards go to the present step and
 * the ones that follow it.
 */
function homesFor(
  draft: MapDraft,
  map: MapDocument,
  clipping: Clipping,
  here: HomeId | undefined,
  ids: NewIds,
): Map<string, HomeId> {
  const homes = new Map<string, HomeId>()
  const stageId = here && stageIdOf(map, here)
  const steps = stageId ? stepsOf(map, stageId) : []
  const at = steps.findIndex((step) => step.id === here)
  let follow = Math.max(0, at)
  let insertAt = at < 0 ? steps.length : at + 1
  let siblings = [...steps]
  const order = new Map(clipping.steps.map((step, index) => [step.id as string, index]))
  const sources = [...new Set(clipping.cards.map((card) => card.homeId))]
  sources.sort((a, b) => (order.get(a) ?? -1) - (order.get(b) ?? -1))
  for (const source of sources) {
    const known = ids.get(source)
    if (known) {
      homes.set(source, known as HomeId)
      continue
    }
    if (!stageId) continue
    const cards = clipping.cards.filter((card) => card.homeId === source)
    const present = siblings[follow]
    if (present && !cards.some((card) => card.type === 'touchpoint')) {
      homes.set(source, present.id)
      follow = Math.min(follow + 1, siblings.length - 1)
      continue
    }
    const step = createStep({ stageId, order: ordersAt(siblings, insertAt)[0]! })
    draft.step[step.id] = step
    siblings = [...siblings.slice(0, insertAt), step, ...siblings.slice(insertAt)]
    insertAt += 1
    homes.set(source, step.id)
  }
  return homes
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

/**
 * The same lane where this map has it, else the one of its type with the same title, else the first
 * of its type, else a new one. Lanes of free text are told apart by their titles alone.
 */
function laneFor(draft: MapDraft, card: Card, from: Lane | undefined): LaneId {
  const lanes = Object.values(draft.lane).sort(byOrder)
  const ofType = lanes.filter(({ type }) => type === card.type)
  const title = from?.title ?? ''
  const lane =
    ofType.find(({ id }) => id === card.laneId) ??
    ofType.find((each) => each.title === title) ??
    (card.type === 'text' && title !== '' ? undefined : ofType[0]) ??
    createLane({ type: card.type, title, order: orderAtEnd(lanes) })
  ensureLane(draft, lane)
  return lane.id
}

/** How far a pasted note lies from the one that it was copied from, px. */
const NOTE_SHIFT = 24

function pasteRest(draft: MapDraft, clipping: Clipping, ids: NewIds): void {
  for (const note of clipping.notes) {
    const id = renew(ids, 'note', note.id)
    draft.note[id] = { ...note, id, x: note.x + NOTE_SHIFT, y: note.y + NOTE_SHIFT }
  }
  for (const link of clipping.links) {
    const [fromId, toId] = [ids.get(link.fromId), ids.get(link.toId)]
    const id = createId('link')
    if (fromId && toId)
      draft.link[id] = { ...link, id, fromId: fromId as CardId, toId: toId as CardId }
  }
  for (const measurement of clipping.measurements) {
    const subjectId = ids.get(measurement.subjectId) as CardId | StageId | undefined
    if (!subjectId) continue
    const id = renew(ids, 'measurement', measurement.id)
    draft.measurement[id] = { ...measurement, id, subjectId }
  }
  for (const evidence of clipping.evidence) {
    const subjectId = ids.get(evidence.subjectId) as Evidence['subjectId'] | undefined
    const id = createId('evidence')
    if (subjectId) draft.evidence[id] = { ...evidence, id, subjectId }
  }
  for (const proof of clipping.proofs) {
    const opportunityId = ids.get(proof.opportunityId) as CardId | undefined
    // Its KPI may have been copied along; else it is still the one of the map, where there is one.
    const subjectId = (ids.get(proof.subjectId) ?? proof.subjectId) as SubjectId
    const id = createId('proof')
    if (opportunityId && (draft.card[subjectId] ?? draft.stage[subjectId]))
      draft.proof[id] = { ...proof, id, opportunityId, subjectId }
  }
}
