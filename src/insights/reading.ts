import type { MapDocument } from '@/model/document'
import { touchpointsAt } from '@/model/feelings'
import { cardsOf, stagesOf, stepsOf } from '@/model/outline'
import type { Card, CardId, CardType, HomeId } from '@/model/records/card'
import type { StageId } from '@/model/records/stage'
import { grouped } from './grouped'

/**
 * Touchpoints that share a step, or the span of a stage: alternatives, of which a customer takes
 * one. What comes next is in the next meeting.
 */
export type Meeting = {
  readonly homeId: HomeId
  readonly stageId: StageId
  /** Never empty. */
  readonly touchpoints: readonly Card[]
}

/** The cards of a map as one reads them: stage by stage, first what spans it, then step by step. */
export type Reading = {
  readonly cards: readonly Card[]
  readonly ofType: ReadonlyMap<CardType, readonly Card[]>
  readonly ofStage: ReadonlyMap<StageId, readonly Card[]>
  readonly stageIdOf: ReadonlyMap<CardId, StageId>
  readonly meetings: readonly Meeting[]
  /** The touchpoints of a step, or those that span a stage. */
  readonly touchpointIdsAt: ReadonlyMap<HomeId, readonly CardId[]>
}

/** A map in the order in which one reads it, worked out once for each state of the map. */
export function readingOf(map: MapDocument): Reading {
  let reading = remembered.get(map)
  if (!reading) {
    reading = read(map)
    remembered.set(map, reading)
  }
  return reading
}

/** The cards of a type, in reading order. */
export function cardsOfType(map: MapDocument, type: CardType): readonly Card[] {
  return readingOf(map).ofType.get(type) ?? []
}

const remembered = new WeakMap<MapDocument, Reading>()

function read(map: MapDocument): Reading {
  const ofStage = new Map<StageId, Card[]>()
  const stageIdOf = new Map<CardId, StageId>()
  const meetings: Meeting[] = []
  for (const { id: stageId } of stagesOf(map)) {
    const cards: Card[] = []
    for (const homeId of [stageId, ...stepsOf(map, stageId).map(({ id }) => id)]) {
      cards.push(...cardsOf(map, homeId))
      const touchpoints = touchpointsAt(map, homeId)
      if (touchpoints.length > 0) meetings.push({ homeId, stageId, touchpoints })
    }
    for (const card of cards) stageIdOf.set(card.id, stageId)
    ofStage.set(stageId, cards)
  }
  const touchpointIdsAt = new Map(
    meetings.map(({ homeId, touchpoints }) => [homeId, touchpoints.map(({ id }) => id)] as const),
  )
  const cards = [...ofStage.values()].flat()
  const ofType = grouped(cards, ({ type }) => type)
  return { cards, ofType, ofStage, stageIdOf, meetings, touchpointIdsAt }
}
