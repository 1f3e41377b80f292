import type { MapDocument } from '@/model/document'
import { cardsAt, lanesOf, stagesOf, stepsOf } from '@/model/outline'
import type { Card } from '@/model/records/card'
import type { Lane } from '@/model/records/lane'
import type { Stage } from '@/model/records/stage'
import type { Step } from '@/model/records/step'

/** A card with all that says where it is. Numbers count from 1, a step's within its stage. */
export type Place = {
  readonly card: Card
  readonly stage: Stage
  readonly stageNumber: number
  /** Nothing where the card belongs to the whole stage. */
  readonly step: Step | undefined
  readonly stepNumber: number | undefined
  readonly lane: Lane
  readonly laneNumber: number
}

/** The cards of a map in reading order: stage by stage, what is as wide as the stage first. */
export function placesOf(map: MapDocument): Place[] {
  return stagesOf(map).flatMap((stage, index) => {
    const at = { stage, stageNumber: index + 1 }
    return [
      ...cardsOf(map, stage.id, { ...at, step: undefined, stepNumber: undefined }),
      ...stepsOf(map, stage.id).flatMap((step, number) =>
        cardsOf(map, step.id, { ...at, step, stepNumber: number + 1 }),
      ),
    ]
  })
}

function cardsOf(
  map: MapDocument,
  homeId: Card['homeId'],
  at: Omit<Place, 'card' | 'lane' | 'laneNumber'>,
): Place[] {
  const cells = cardsAt(map, homeId)
  return lanesOf(map).flatMap((lane, index) =>
    (cells.get(lane.id) ?? []).map((card) => ({ ...at, lane, laneNumber: index + 1, card })),
  )
}
