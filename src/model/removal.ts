import type { Draft } from 'immer'
import type { MapDocument } from './document'
import type { CardId } from './records/card'
import type { LaneId } from './records/lane'
import type { MeasurementId } from './records/measurement'
import type { RoundId } from './records/round'
import type { StageId } from './records/stage'

/**
 * What goes with a record that is removed. Each function changes a draft of the map, so that all
 * of it is one step of the history and one undo brings all of it back.
 */
type MapDraft = Draft<MapDocument>

/** Removes cards with their links, and with all that is known or measured of them. */
export function removeCards(map: MapDraft, ids: Iterable<CardId>): void {
  const gone = new Set<string>(ids)
  for (const id of gone) delete map.card[id]
  for (const link of Object.values(map.link))
    if (gone.has(link.fromId) || gone.has(link.toId)) delete map.link[link.id]
  for (const vote of Object.values(map.vote)) if (gone.has(vote.subjectId)) delete map.vote[vote.id]
  removeWhatHangsOn(map, gone)
}

/** Removes a stage with its steps and everything that lies in them. */
export function removeStage(map: MapDraft, id: StageId): void {
  const homes = new Set<string>([id])
  for (const step of Object.values(map.step))
    if (step.stageId === id) {
      homes.add(step.id)
      delete map.step[step.id]
    }
  removeCards(
    map,
    cardsWhere(map, (homeId) => homes.has(homeId)),
  )
  removeWhatHangsOn(map, new Set<string>([id]))
  for (const view of Object.values(map.view)) if (view.subjectId === id) delete map.view[view.id]
  delete map.stage[id]
}

/** Removes a lane with its cards; what only spoke of it stays, and speaks of it no more. */
export function removeLane(map: MapDraft, id: LaneId): void {
  const cards = Object.values(map.card).filter((card) => card.laneId === id)
  removeCards(
    map,
    cards.map((card) => card.id),
  )
  for (const activity of Object.values(map.activity))
    if (activity.laneId === id) activity.laneId = null
  for (const view of Object.values(map.view))
    if (view.hiddenLaneIds.includes(id))
      view.hiddenLaneIds = view.hiddenLaneIds.filter((hidden) => hidden !== id)
  delete map.lane[id]
}

/** Removes a round with the dots that were given in it. */
export function removeRound(map: MapDraft, id: RoundId): void {
  for (const vote of Object.values(map.vote)) if (vote.roundId === id) delete map.vote[vote.id]
  for (const activity of Object.values(map.activity))
    if (activity.roundId === id) activity.roundId = null
  delete map.round[id]
}

function cardsWhere(map: MapDraft, test: (homeId: string) => boolean): CardId[] {
  return Object.values(map.card)
    .filter((card) => test(card.homeId))
    .map((card) => card.id)
}

/** Removes one measurement with the evidence behind it. */
export function removeMeasurement(map: MapDraft, id: MeasurementId): void {
  delete map.measurement[id]
  removeEvidence(map, new Set<string>([id]))
}

function removeWhatHangsOn(map: MapDraft, subjects: ReadonlySet<string>): void {
  for (const measurement of Object.values(map.measurement))
    if (subjects.has(measurement.subjectId)) removeMeasurement(map, measurement.id)
  removeEvidence(map, subjects)
  for (const proof of Object.values(map.proof))
    if (subjects.has(proof.opportunityId) || subjects.has(proof.subjectId))
      delete map.proof[proof.id]
  for (const dismissal of Object.values(map.dismissal))
    if (subjects.has(dismissal.subjectId)) delete map.dismissal[dismissal.id]
}

function removeEvidence(map: MapDraft, subjects: ReadonlySet<string>): void {
  for (const evidence of Object.values(map.evidence))
    if (subjects.has(evidence.subjectId)) delete map.evidence[evidence.id]
}
