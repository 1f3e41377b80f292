import { type Diff, diffDocuments } from './diff'
import { type AnyRecord, journeyOf, type MapDocument, recordAt } from './document'
import { isAlike } from './isAlike'
import { byOrder } from './order'
import { lanesOf, notesInOrder, stagesOf, stepsOf } from './outline'

/** What of a thing on the board is another than before. */
const ASPECTS = [
  'title',
  'notes',
  'place',
  'emotion',
  'kpis',
  'evidence',
  'links',
  'personas',
  'rest',
] as const
export type Aspect = (typeof ASPECTS)[number]

/** A thing on the board that is new, gone, or another than before in some aspects. */
export type Difference = {
  /** A stage, a step, a lane, a card or a note; or the journey, for what concerns the whole map. */
  readonly id: string
  readonly change: 'added' | 'removed' | 'changed'
  /** In the order of `ASPECTS`; empty where it is new or gone. */
  readonly aspects: readonly Aspect[]
}

/**
 * How two states of a map differ, by what people see: a KPI value is an aspect of its card or
 * stage, not a thing of its own. Those of the later map first, in the order of reading, then those
 * that are gone, in the order in which they stood.
 */
export function compareMaps(before: MapDocument, after: MapDocument): Difference[] {
  const aspects = new Map<string, Set<Aspect>>()
  const mark = (ids: readonly string[], aspect: Aspect) => {
    for (const id of ids) aspects.set(id, (aspects.get(id) ?? new Set()).add(aspect))
  }
  for (const { id, from, to } of changesIn(diffDocuments(before, after))) {
    const record = (to ?? from)!
    if (isThing(record)) {
      if (from && to) for (const aspect of aspectsBetween(from, to)) mark([id], aspect)
      continue
    }
    const owners = [from, to].flatMap((state, index) =>
      state ? ownersOf(state, index === 0 ? before : after) : [],
    )
    mark(owners, ASPECT_OF_KIND[record.kind] ?? 'rest')
  }
  const present = thingsInOrder(after).flatMap((id): Difference[] => {
    if (!recordAt(before, id)) return [{ id, change: 'added', aspects: [] }]
    const marked = aspects.get(id)
    if (!marked) return []
    return [{ id, change: 'changed', aspects: ASPECTS.filter((aspect) => marked.has(aspect)) }]
  })
  const gone = thingsInOrder(before).filter((id) => !recordAt(after, id))
  return [...present, ...gone.map((id) => ({ id, change: 'removed', aspects: [] }) as const)]
}

type RecordChange = {
  readonly id: string
  readonly from?: AnyRecord
  readonly to?: AnyRecord
}

function changesIn({ added, updated, removed }: Diff): RecordChange[] {
  return [
    ...Object.entries(added).map(([id, to]) => ({ id, to })),
    ...Object.entries(updated).map(([id, [from, to]]) => ({ id, from, to })),
    ...Object.entries(removed).map(([id, from]) => ({ id, from })),
  ]
}

/** A step without a title is not seen: it comes, moves and goes with its cards. */
function isThing(record: AnyRecord): boolean {
  if (record.kind === 'step') return record.title !== ''
  if (record.kind === 'note') return record.parked === null
  return ['journey', 'stage', 'lane', 'card'].includes(record.kind)
}

const ASPECT_OF_KIND: Partial<Record<AnyRecord['kind'], Aspect>> = {
  step: 'place',
  measurement: 'kpis',
  proof: 'kpis',
  evidence: 'evidence',
  link: 'links',
  cast: 'personas',
}

const ASPECT_OF_FIELD: Readonly<Record<string, Aspect>> = {
  title: 'title',
  notes: 'notes',
  order: 'place',
  homeId: 'place',
  laneId: 'place',
  stageId: 'place',
  x: 'place',
  y: 'place',
  scores: 'emotion',
  measured: 'emotion',
  personaIds: 'personas',
  research: 'evidence',
}

function aspectsBetween(from: AnyRecord, to: AnyRecord): Aspect[] {
  const old: Record<string, unknown> = from
  return Object.entries(to)
    .filter(([field, value]) => !isAlike(old[field], value))
    .map(([field]) => ASPECT_OF_FIELD[field] ?? 'rest')
}

/** The things on the board that a record without a place of its own hangs on. */
function ownersOf(record: AnyRecord, map: MapDocument): string[] {
  switch (record.kind) {
    case 'measurement':
      return [record.subjectId]
    case 'evidence': {
      const subject = recordAt(map, record.subjectId)
      return subject?.kind === 'measurement' ? [subject.subjectId] : [record.subjectId]
    }
    case 'proof':
      return [record.opportunityId]
    // Dots count once their round is closed, and those of a secret one are nobody's business before.
    case 'vote':
      return map.round[record.roundId]?.isClosed ? [record.subjectId] : []
    case 'link':
      return [record.fromId, record.toId]
    case 'step':
      return Object.values(map.card)
        .filter(({ homeId }) => homeId === record.id)
        .map(({ id }) => id)
    default:
      return [journeyOf(map).id]
  }
}

function thingsInOrder(map: MapDocument): string[] {
  const lanes = lanesOf(map)
  const columns = stagesOf(map).flatMap((stage) => [stage, ...stepsOf(map, stage.id)])
  const rank = new Map([...columns, ...lanes].map(({ id }, index) => [id as string, index]))
  const cards = [...Object.values(map.card)].sort(
    (a, b) =>
      rank.get(a.homeId)! - rank.get(b.homeId)! ||
      rank.get(a.laneId)! - rank.get(b.laneId)! ||
      byOrder(a, b),
  )
  const things = [journeyOf(map), ...columns, ...lanes, ...cards, ...notesInOrder(map)]
  return things.filter(isThing).map(({ id }) => id)
}
