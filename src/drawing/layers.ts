import type { Messages } from '@/i18n/messages'
import type { LaneBox } from '@/layout/geometry'
import { journeyOf } from '@/model/document'
import { createPlaces, type Place } from './places'
import { layer, type Primitive } from './primitives'
import type { Scene } from './scene'

/**
 * The board's drawing, or a part of it, sorted into layers by stage, lane and card, named as the
 * interface names them, for whoever goes on working in a drawing program. It looks as before:
 * within a layer the order stays, and what changes its order does not overlap.
 */
export function drawLayers(
  primitives: readonly Primitive[],
  scene: Scene,
  messages: Messages,
): Primitive[] {
  const { geometry, map } = scene
  const { board, export: words } = messages
  const parts = sortedParts(primitives, scene, messages)
  const filled = (label: string, place: Place, within: readonly Primitive[] = []) => {
    const children = [...(parts.get(place) ?? []), ...within]
    return children.length > 0 ? [layer(label, children)] : []
  }
  const nameOf = ({ id }: LaneBox) => {
    const { title, type } = map.lane[id]!
    return board.lane(title || messages.laneTypes[type])
  }
  return [
    ...filled(words.layers.board, 'board'),
    ...filled(journeyOf(map).title || board.untitledMap, 'head'),
    ...geometry.stages.flatMap(({ id }) =>
      filled(
        board.stage(map.stage[id]!.title || board.untitledStage),
        id,
        geometry.lanes.flatMap((lane) => filled(nameOf(lane), `${id} ${lane.id}`)),
      ),
    ),
    ...geometry.lanes.flatMap((lane) => filled(nameOf(lane), lane.id)),
    ...(parts.get('moved') ?? []),
    ...filled(words.layers.links, 'links'),
    ...filled(words.layers.notes, 'notes'),
  ]
}

/** The parts of a drawing under the layer that each belongs to, by their names. */
function sortedParts(
  primitives: readonly Primitive[],
  scene: Scene,
  messages: Messages,
): ReadonlyMap<Place, readonly Primitive[]> {
  const placeOf = createPlaces(scene, messages)
  const parts = new Map<Place, Primitive[]>()
  for (const primitive of primitives) {
    const { place, label } = placeOf(primitive)
    const part = named(primitive, label)
    const sorted =
      place === 'moved' && part.type === 'group'
        ? { ...part, children: drawLayers(part.children, scene, messages) }
        : part
    const known = parts.get(place)
    if (known) known.push(sorted)
    else parts.set(place, [sorted])
  }
  return parts
}

function named(primitive: Primitive, label: string | undefined): Primitive {
  return primitive.type === 'group' && label !== undefined ? { ...primitive, label } : primitive
}
