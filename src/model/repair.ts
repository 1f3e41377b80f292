import { type MapDocument, recordAt } from './document'
import type { Id } from './ids'
import { byOrder, isOrder, orderAtEnd } from './order'
import { castsOf, lanesOf, parkedNotes, stagesOf, stepsOf } from './outline'
import { type Card, createCard } from './records/card'
import { createJourney } from './records/journey'
import { cardTypeOf, createLane, type Lane } from './records/lane'
import { createStage, type Stage } from './records/stage'

/**
 * A map whose references all hold. A card that lost its home or its lane goes to the first cell
 * where it can stand, never away; a link, a measurement or a part without its other end is
 * dropped, for it says nothing alone. A map in order comes back as it is, the same object, so
 * repairing twice is repairing once; and two windows that repair the same map get the same.
 */
export function repairMap(map: MapDocument): MapDocument {
  let fixed = withJourney(map)
  fixed = withSoundOrder(fixed)
  fixed = withSoundParking(fixed)
  fixed = keep(fixed, 'step', (step) => fixed.stage[step.stageId] !== undefined)
  fixed = withHomes(fixed)
  const known = (id: string) => fixed.card[id] !== undefined || fixed.stage[id] !== undefined
  fixed = keep(
    fixed,
    'link',
    (link) =>
      link.fromId !== link.toId &&
      fixed.card[link.fromId] !== undefined &&
      fixed.card[link.toId] !== undefined,
  )
  fixed = keep(fixed, 'measurement', (measurement) => known(measurement.subjectId))
  fixed = keep(
    fixed,
    'evidence',
    ({ subjectId }) => known(subjectId) || fixed.measurement[subjectId] !== undefined,
  )
  fixed = keep(
    fixed,
    'proof',
    (proof) => fixed.card[proof.opportunityId] !== undefined && known(proof.subjectId),
  )
  fixed = keep(fixed, 'dismissal', ({ subjectId }) => recordAt(fixed, subjectId) !== undefined)
  fixed = withSoundWorkshop(fixed)
  // Two windows may have given one persona a part at the same time; the first is enough.
  const parts = new Map([...castsOf(fixed)].reverse().map(({ personaId, id }) => [personaId, id]))
  fixed = keep(fixed, 'cast', ({ personaId, id }) => parts.get(personaId) === id)
  return withNotesInReach(fixed)
}

/** Dots need their round and card, and a view its stage; an agenda only forgets what is gone. */
function withSoundWorkshop(map: MapDocument): MapDocument {
  let fixed = keep(
    map,
    'vote',
    ({ roundId, subjectId }) => map.round[roundId] && map.card[subjectId],
  )
  fixed = keep(fixed, 'view', ({ part, subjectId }) => part !== 'stage' || map.stage[subjectId])
  fixed = change(fixed, 'activity', (activity) => {
    const laneId = activity.laneId && map.lane[activity.laneId] ? activity.laneId : null
    const roundId = activity.roundId && map.round[activity.roundId] ? activity.roundId : null
    const isSound = laneId === activity.laneId && roundId === activity.roundId
    return isSound ? activity : { ...activity, laneId, roundId }
  })
  return change(fixed, 'view', (view) => {
    const hiddenLaneIds = view.hiddenLaneIds.filter((id) => map.lane[id])
    return hiddenLaneIds.length === view.hiddenLaneIds.length ? view : { ...view, hiddenLaneIds }
  })
}

/** Where no view reaches any more, board px. */
const FARTHEST = 1_000_000

function withJourney(map: MapDocument): MapDocument {
  const [first, ...others] = Object.values(map.journey)
  if (first && others.length === 0) return map
  const journey = first ?? createJourney()
  return { ...map, journey: { [journey.id]: journey } }
}

const ORDERED_TABLES = [
  'stage',
  'step',
  'lane',
  'card',
  'cast',
  'measurement',
  'evidence',
  'proof',
  'round',
  'activity',
  'view',
] as const

function withSoundOrder(map: MapDocument): MapDocument {
  const fixed: Record<string, unknown> = { ...map }
  let changed = false
  for (const kind of ORDERED_TABLES) {
    const records = Object.values(map[kind])
    const sound = records.filter((record) => isOrder(record.order)).sort(byOrder)
    if (sound.length === records.length) continue
    changed = true
    const table: Record<string, unknown> = { ...map[kind] }
    for (const record of records) {
      if (isOrder(record.order)) continue
      const moved = { ...record, order: orderAtEnd(sound) }
      sound.push(moved as never)
      table[record.id] = moved
    }
    fixed[kind] = table
  }
  return changed ? (fixed as unknown as MapDocument) : map
}

function withSoundParking(map: MapDocument): MapDocument {
  const parked = parkedNotes(map).flatMap(({ id, parked }) =>
    parked !== null && isOrder(parked) ? { id, order: parked } : [],
  )
  return change(map, 'note', (note) => {
    if (note.parked === null || isOrder(note.parked)) return note
    const order = orderAtEnd(parked)
    parked.push({ id: note.id, order })
    return { ...note, parked: order }
  })
}

function withHomes(map: MapDocument): MapDocument {
  const homeless = Object.values(map.card)
    .filter((card) => !hasHome(map, card) || !standsRight(card, map.lane[card.laneId]))
    .sort(byOrder)
  if (homeless.length === 0) return map
  let fixed = map
  for (const card of homeless) {
    const lane = laneFor(fixed, card)
    if (!fixed.lane[lane.id]) fixed = { ...fixed, lane: { ...fixed.lane, [lane.id]: lane } }
    let { homeId } = card
    if (!hasHome(fixed, card)) {
      const stage = stagesOf(fixed)[0] ?? createStage({ id: idAfter('stage', card), order: 'a0' })
      if (!fixed.stage[stage.id]) fixed = withStage(fixed, stage)
      homeId = stepsOf(fixed, stage.id)[0]?.id ?? stage.id
    }
    const placed = createCard({ ...card, laneId: lane.id, homeId })
    fixed = { ...fixed, card: { ...fixed.card, [card.id]: placed } }
  }
  return fixed
}

function withNotesInReach(map: MapDocument): MapDocument {
  return change(map, 'note', (note) => {
    const [x, y] = [reach(note.x), reach(note.y)]
    return x === note.x && y === note.y ? note : { ...note, x, y }
  })
}

function reach(length: number): number {
  return Math.min(FARTHEST, Math.max(-FARTHEST, length))
}

function hasHome(map: MapDocument, card: Card): boolean {
  return map.step[card.homeId] !== undefined || map.stage[card.homeId] !== undefined
}

/** Whether a card lies in a lane that holds its type. */
function standsRight(card: Card, lane: Lane | undefined): boolean {
  return lane !== undefined && cardTypeOf(lane.type) === card.type
}

function laneFor(map: MapDocument, card: Card): Lane {
  const lanes = lanesOf(map)
  const own = map.lane[card.laneId]
  if (standsRight(card, own)) return own!
  return (
    lanes.find((lane) => lane.type === card.type) ??
    createLane({ id: idAfter('lane', card), type: card.type, order: orderAtEnd(lanes) })
  )
}

/**
 * The id of what is made to hold a card. Two windows repair the same map by themselves, and must
 * come to the same one: so the id is the card's.
 */
function idAfter<Kind extends string>(kind: Kind, { id }: Card): Id<Kind> {
  return `${kind}_${id.slice('card_'.length)}`
}

function withStage(map: MapDocument, stage: Stage): MapDocument {
  return { ...map, stage: { ...map.stage, [stage.id]: stage } }
}

/** The map with only those records of a table that pass; the same map where all do. */
function keep<K extends keyof MapDocument>(
  map: MapDocument,
  kind: K,
  test: (record: MapDocument[K][string]) => unknown,
): MapDocument {
  const records = Object.values(map[kind]) as MapDocument[K][string][]
  const kept = records.filter(test)
  if (kept.length === records.length) return map
  return { ...map, [kind]: Object.fromEntries(kept.map((record) => [record.id, record])) }
}

/** The map with the records of a table as they should be; the same map where all are. */
function change<K extends keyof MapDocument>(
  map: MapDocument,
  kind: K,
  mend: (record: MapDocument[K][string]) => MapDocument[K][string],
): MapDocument {
  const records = Object.values(map[kind]) as MapDocument[K][string][]
  const mended = records.map(mend)
  if (mended.every((record, index) => record === records[index])) return map
  return { ...map, [kind]: Object.fromEntries(mended.map((record) => [record.id, record])) }
}
