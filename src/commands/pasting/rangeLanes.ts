import type { MapDocument } from '@/model/document'
import { orderAtEnd } from '@/model/order'
import { lanesOf } from '@/model/outline'
import { plainText } from '@/model/plainText'
import { cardTypeOf, createLane, LANE_TYPES, type Lane } from '@/model/records/lane'
import { hereOf } from './plan'

/** What a lane is called; it may be known by several names. */
export type LaneNames = (lane: Lane) => readonly string[]

/** The lane that a text names: one of the map, or a new one of the type that is called so. */
export function laneCalled(map: MapDocument, text: string, namesOf: LaneNames): Lane | undefined {
  const name = plainText(text)
  if (name === '') return undefined
  const all = lanesOf(map)
  const isCalledSo = (lane: Lane) => namesOf(lane).some((each) => plainText(each) === name)
  const known = all.filter(isCalledSo)
  const order = orderAtEnd(all)
  return (
    known.find(({ type }) => cardTypeOf(type)) ??
    known[0] ??
    LANE_TYPES.map((type) => createLane({ type, order })).find(isCalledSo)
  )
}

/**
 * The lane of each row of a range: by the name in its first column, or from the present lane down;
 * what is missing is a new lane of text. A name may be that of a lane which holds no cards.
 */
export function lanesOfRange(
  map: MapDocument,
  focus: string | null,
  rows: readonly (readonly string[])[],
  lanesFirst: boolean,
  namesOf: LaneNames,
): Lane[] {
  const all = lanesOf(map)
  const open = all.filter(({ type }) => cardTypeOf(type))
  const { laneId } = hereOf(map, focus)
  const from = Math.max(
    0,
    open.findIndex(({ id }) => id === laneId),
  )
  const order = orderAtEnd(all)
  const newLane = (title: string) => createLane({ type: 'text', title, order })
  const named = new Map<string, Lane>()
  let before: Lane | undefined
  return rows.map(([label = ''], at) => {
    if (!lanesFirst) return open[from + at] ?? newLane('')
    const name = plainText(label)
    // A name that is merged over several rows stands in the first of them.
    if (name === '' && before) return before
    const lane = named.get(name) ?? laneCalled(map, label, namesOf) ?? newLane(label)
    named.set(name, lane)
    before = lane
    return lane
  })
}
