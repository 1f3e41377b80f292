import type { Messages } from '@/i18n/messages'
import type { MapDocument } from '@/model/document'
import { touchpointsAt } from '@/model/feelings'
import { orderAtEnd } from '@/model/order'
import { lanesOf, stagesOf, stepsOf } from '@/model/outline'
import type { Card, CardType, HomeId } from '@/model/records/card'
import { createLane, type Lane } from '@/model/records/lane'
import type { StageId } from '@/model/records/stage'
import type { Step } from '@/model/records/step'

/** What a record is called in sentences: its title, or that it has none. */
export function titleOf(map: MapDocument, id: string, messages: Messages): string {
  const record = map.card[id] ?? map.stage[id] ?? map.note[id]
  if (record) return firstLine(record.title) || messages.board.untitled
  const lane = map.lane[id]
  return lane ? laneTitle(lane, messages) : messages.board.untitled
}

/** What a lane is called: its title, else what lanes of its type are called. */
export function laneTitle(lane: Lane, messages: Messages): string {
  return lane.title || messages.laneTypes[lane.type]
}

/** What a column is called: its title, its first touchpoint, or its number in the stage. */
export function placeTitle(map: MapDocument, homeId: HomeId, messages: Messages): string {
  const step = map.step[homeId]
  if (!step) return titleOf(map, homeId, messages)
  if (step.title) return firstLine(step.title)
  const touchpoint = touchpointsAt(map, step.id).find((card) => card.title !== '')
  if (touchpoint) return firstLine(touchpoint.title)
  return messages.board.step(numberOf(map, step))
}

/**
 * Where a card came to stand, for whoever does not see it: what its column is called, or the number
 * of the column in its stage where only the card itself could name it, or nothing does.
 */
export function columnInWords(map: MapDocument, { homeId, type }: Card, messages: Messages) {
  const step = map.step[homeId]
  const isNamed = step && (step.title || touchpointsAt(map, step.id).some(({ title }) => title))
  if (!step || (isNamed && type !== 'touchpoint')) return placeTitle(map, homeId, messages)
  return `${titleOf(map, step.stageId, messages)}, ${messages.board.step(numberOf(map, step))}`
}

/** The number of a step in its stage, from 1. */
function numberOf(map: MapDocument, { id, stageId }: Step): number {
  return stepsOf(map, stageId).findIndex((sibling) => sibling.id === id) + 1
}

/** The stage that a column belongs to. */
export function stageIdOf(map: MapDocument, homeId: HomeId): StageId {
  return map.step[homeId]?.stageId ?? (homeId as StageId)
}

/** The first lane for cards of a type, or a new one at the end, to be added to the map. */
export function laneForType(map: MapDocument, type: CardType): Lane {
  const lanes = lanesOf(map)
  return lanes.find((lane) => lane.type === type) ?? createLane({ type, order: orderAtEnd(lanes) })
}

/** The last column of the map, where something without a place of its own goes. */
export function lastHome(map: MapDocument): HomeId | undefined {
  const stage = stagesOf(map).at(-1)
  return stage && (stepsOf(map, stage.id).at(-1)?.id ?? stage.id)
}

/** A text up to its first line break. */
export function firstLine(text: string): string {
  return text.split(/[\r\n]/, 1)[0] ?? ''
}

/** The cards among ids, in no particular order. */
export function cardsAmong(map: MapDocument, ids: Iterable<string>): Card[] {
  return [...ids].flatMap((id) => map.card[id] ?? [])
}
