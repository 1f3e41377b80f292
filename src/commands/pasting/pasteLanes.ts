import type { Draft } from 'immer'
import type { MapDocument } from '@/model/document'
import { orderAtEnd } from '@/model/order'
import { lanesOf } from '@/model/outline'
import { createLane, type Lane } from '@/model/records/lane'
import { laneLike } from './laneLike'

/**
 * Puts those lanes of a map into the draft of another, below its own, that it has none for and that
 * have something to show. Gives those with a title of their own whose content stands in a lane of
 * another title. `map` is the map before.
 */
export function pasteLanes(
  draft: Draft<MapDocument>,
  map: MapDocument,
  added: MapDocument,
): readonly Lane[] {
  const lanes = [...lanesOf(map)]
  const news: Record<string, Lane> = {}
  const joined: Lane[] = []
  for (const lane of lanesOf(added)) {
    if (!showsSomething(added, lane)) continue
    const taking = laneLike(map.lane, lane)
    const { type, title, collapsed, curves } = lane
    if (taking && title !== '' && taking.title !== title) joined.push(lane)
    if (taking || laneLike(news, lane)?.title === title) continue
    const made = createLane({ type, title, collapsed, curves, order: orderAtEnd(lanes) })
    lanes.push(made)
    news[made.id] = made
    draft.lane[made.id] = made
  }
  return joined
}

/** Whether a lane is more than an empty row that is called after its type. */
function showsSomething({ card, stage, measurement }: MapDocument, lane: Lane): boolean {
  const cards = Object.values(card)
  if (lane.title !== '') return true
  switch (lane.type) {
    case 'emotion':
      return [...cards, ...Object.values(stage)].some((record) =>
        [record.scores, 'measured' in record ? record.measured : {}].some(isFilled),
      )
    case 'channel':
      return cards.some(({ channels }) => channels.length > 0)
    case 'kpi':
      return isFilled(measurement)
    default:
      return cards.some(({ laneId }) => laneId === lane.id)
  }
}

function isFilled(table: object): boolean {
  return Object.keys(table).length > 0
}
