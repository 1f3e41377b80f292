import type { Messages } from '@/i18n/messages'
import type { EmotionBox, Geometry } from '@/layout/geometry'
import type { PersonaId } from '@/model/records/persona'
import type { Path, Primitive } from './primitives'
import type { Scene } from './scene'

/** A layer of a drawing: one of these names, a stage's id, a lane's, or both with a space between. */
export type Place = 'board' | 'head' | 'links' | 'notes' | 'moved' | (string & {})

/** Where a part of the board's drawing belongs, and what it is called where its own label is short. */
export type Placed = { readonly place: Place; readonly label?: string }

/** Finds the place of each part of the board's drawing, by the names that the drawing gives its groups. */
export function createPlaces(scene: Scene, messages: Messages): (primitive: Primitive) => Placed {
  const groups = placedGroups(scene, messages)
  return (primitive) => {
    if (primitive.type === 'group') return groups.get(primitive.id) ?? { place: 'board' }
    // The curves are the only paths that stand alone.
    if (primitive.type === 'path') return { place: laneOfCurve(primitive, scene.geometry) }
    return { place: 'board' }
  }
}

function placedGroups(scene: Scene, messages: Messages): ReadonlyMap<string, Placed> {
  const { map, geometry } = scene
  const { board } = messages
  const titleOf = (id: string) => map.card[id]?.title || board.untitled
  const stageOf = new Map<string, string>(
    geometry.stages.flatMap(({ id, steps }) =>
      [id, ...steps.map((step) => step.id)].map((home) => [home, id] as const),
    ),
  )
  const derived = [
    ...geometry.kpis.map((box) => [`kpi-${box.homeId}`, box] as const),
    ...geometry.channels.map((box) => [`channel-${box.homeId}`, box] as const),
  ]
  return new Map<string, Placed>([
    ...['head', 'researched', 'legend'].map((id) => [id, { place: 'head', label: '' }] as const),
    // A picture of one stage moves these as wholes.
    ...['lanes', 'stage'].map((id) => [id, { place: 'moved', label: '' }] as const),
    ...[...geometry.stages, ...geometry.lanes].map(({ id }) => [id, { place: id }] as const),
    ...derived.map(
      ([name, { homeId, y }]) =>
        [name, { place: `${stageOf.get(homeId)} ${laneAt(y, geometry)}` }] as const,
    ),
    ...geometry.emotions.flatMap((emotion) => placedPoints(emotion, scene, messages)),
    ...[...geometry.cards.values()].map(({ id, stageId, laneId }) => {
      const label = board.card(map.card[id]!.type, titleOf(id))
      return [id, { place: `${stageId} ${laneId}`, label }] as const
    }),
    ...Object.values(map.link).map(({ id, fromId, toId }) => {
      return [id, { place: 'links', label: `${titleOf(fromId)} → ${titleOf(toId)}` }] as const
    }),
    ...geometry.notes.map(({ id }) => {
      const label = board.noteLabel(map.note[id]!.title || board.untitled)
      return [id, { place: 'notes', label }] as const
    }),
  ])
}

function placedPoints(
  { lane, curves, measured, gaps }: EmotionBox,
  { map, library }: Scene,
  { board }: Messages,
): (readonly [string, Placed])[] {
  const place = lane.id
  const whose = (id: PersonaId | null) =>
    id ? (library.persona[id]?.name ?? board.everyone) : board.mean
  const named = (
    prefix: string,
    curve: {
      readonly personaId: PersonaId | null
      readonly points: readonly { readonly cardId: string }[]
    },
  ) =>
    curve.points.map(({ cardId }) => {
      const label = board.emotionOf(
        whose(curve.personaId),
        map.card[cardId]?.title || board.untitled,
      )
      return [`${prefix}${curve.personaId ?? 'mean'}-${cardId}`, { place, label }] as const
    })
  return [
    ...curves.flatMap((curve) => named('', curve)),
    ...measured.flatMap((curve) => named('measured-', curve)),
    ...gaps.map(({ cardId }) => [`gap-${cardId}`, { place }] as const),
  ]
}

function laneOfCurve({ d }: Path, geometry: Geometry): Place {
  const [, y] = d.match(/-?[\d.]+(?:e[-+]?\d+)?/g) ?? []
  return laneAt(Number(y ?? Number.NaN), geometry) ?? 'board'
}

function laneAt(y: number, { lanes }: Geometry): string | undefined {
  return lanes.find((lane) => lane.y <= y && y <= lane.y + lane.height)?.id
}
