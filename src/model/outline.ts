import type { MapDocument } from './document'
import { byOrder, type Ordered } from './order'
import type { Activity } from './records/activity'
import type { Card, HomeId } from './records/card'
import type { Cast } from './records/cast'
import type { Evidence } from './records/evidence'
import type { Lane, LaneId } from './records/lane'
import type { Measurement } from './records/measurement'
import type { Note } from './records/note'
import type { Proof } from './records/proof'
import type { Round } from './records/round'
import type { Stage, StageId } from './records/stage'
import type { Step } from './records/step'
import type { View } from './records/view'

/**
 * A map in reading order, derived from its flat records. Each part is remembered by the identity
 * of the table it comes from: editing a card does not sort the stages again.
 */
export function stagesOf(map: MapDocument): readonly Stage[] {
  return remember(sortedStages, map.stage)
}

/** The steps of each stage, from left to right. */
export function stepsOf(map: MapDocument, stageId: StageId): readonly Step[] {
  return remember(stepsByStage, map.step).get(stageId) ?? NONE
}

/** All steps in reading order, stage after stage. */
export function stepsInOrder(map: MapDocument): Step[] {
  return stagesOf(map).flatMap((stage) => stepsOf(map, stage.id))
}

/** The lanes from top to bottom. */
export function lanesOf(map: MapDocument): readonly Lane[] {
  return remember(sortedLanes, map.lane)
}

/** The cards of a cell, from top to bottom. */
export function cardsIn(map: MapDocument, homeId: HomeId, laneId: LaneId): readonly Card[] {
  return remember(cardsByCell, map.card).get(homeId)?.get(laneId) ?? NONE
}

/** All cards of a step or of a whole stage, by lane. */
export function cardsAt(map: MapDocument, homeId: HomeId): ReadonlyMap<LaneId, readonly Card[]> {
  return remember(cardsByCell, map.card).get(homeId) ?? NO_CELLS
}

/** The cards of a step or of a whole stage, lane after lane, from top to bottom. */
export function cardsOf(map: MapDocument, homeId: HomeId): Card[] {
  const cells = cardsAt(map, homeId)
  if (cells.size === 0) return []
  return lanesOf(map).flatMap(({ id }) => cells.get(id) ?? [])
}

/** The personas' parts, in the order in which they are shown. */
export function castsOf(map: MapDocument): readonly Cast[] {
  return remember(sortedCasts, map.cast)
}

/** The measurements of a card or a stage, in order. */
export function measurementsOf(map: MapDocument, subjectId: string): readonly Measurement[] {
  return remember(measurementsBySubject, map.measurement).get(subjectId) ?? NONE
}

/** What is known about a card, a stage or a measurement, in order. */
export function evidenceOf(map: MapDocument, subjectId: string): readonly Evidence[] {
  return remember(evidenceBySubject, map.evidence).get(subjectId) ?? NONE
}

/** The KPIs that will show whether an opportunity worked, in order. */
export function proofsOf(map: MapDocument, opportunityId: string): readonly Proof[] {
  return remember(proofsByOpportunity, map.proof).get(opportunityId) ?? NONE
}

/**
 * The cards that a card is linked to, either way; in their own order, which is the same however the
 * links lie in their table.
 */
export function linkedTo(map: MapDocument, cardId: string): readonly Card[] {
  const ids = remember(neighbours, map.link).get(cardId) ?? NONE
  return ids.flatMap((id) => map.card[id] ?? []).sort(byOrder)
}

/** The notes beside the board as one reads them: from top to bottom, and from left to right. */
export function notesInOrder(map: MapDocument): readonly Note[] {
  return remember(sortedNotes, map.note)
}

/** The notes of the parking lot, in their order. */
export function parkedNotes(map: MapDocument): readonly Note[] {
  return remember(sortedParked, map.note)
}

/** The rounds of votes, in the order in which they were held. */
export function roundsOf(map: MapDocument): readonly Round[] {
  return remember(sortedRounds, map.round)
}

/** The agenda, from first to last. */
export function activitiesOf(map: MapDocument): readonly Activity[] {
  return remember(sortedActivities, map.activity)
}

/** The views, in the order of their keys and of the story. */
export function viewsOf(map: MapDocument): readonly View[] {
  return remember(sortedViews, map.view)
}

/** The stage that a card belongs to, by its step or directly. */
export function stageOfCard(map: MapDocument, card: Card): Stage | undefined {
  const step = map.step[card.homeId]
  return map.stage[step ? step.stageId : card.homeId]
}

const NONE: readonly never[] = []
const NO_CELLS: ReadonlyMap<LaneId, readonly Card[]> = new Map()

const sortedStages = (table: MapDocument['stage']) => Object.values(table).sort(byOrder)
const sortedLanes = (table: MapDocument['lane']) => Object.values(table).sort(byOrder)
const sortedNotes = (table: MapDocument['note']) =>
  Object.values(table)
    .filter(({ parked }) => parked === null)
    .sort((a, b) => a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1))
const sortedParked = (table: MapDocument['note']) =>
  Object.values(table)
    .flatMap((note) => (note.parked === null ? [] : { note, id: note.id, order: note.parked }))
    .sort(byOrder)
    .map(({ note }) => note)
const sortedRounds = (table: MapDocument['round']) => Object.values(table).sort(byOrder)
const sortedActivities = (table: MapDocument['activity']) => Object.values(table).sort(byOrder)
const sortedViews = (table: MapDocument['view']) => Object.values(table).sort(byOrder)
const sortedCasts = (table: MapDocument['cast']) => Object.values(table).sort(byOrder)

function stepsByStage(table: MapDocument['step']): Map<string, Step[]> {
  return sortedGroups(Object.values(table), (step) => step.stageId)
}

function cardsByCell(table: MapDocument['card']): Map<string, Map<LaneId, Card[]>> {
  const homes = new Map<string, Map<LaneId, Card[]>>()
  for (const id in table) {
    const card = table[id]!
    let lanes = homes.get(card.homeId)
    if (!lanes) {
      lanes = new Map()
      homes.set(card.homeId, lanes)
    }
    const cell = lanes.get(card.laneId)
    if (cell) cell.push(card)
    else lanes.set(card.laneId, [card])
  }
  for (const lanes of homes.values())
    for (const cell of lanes.values()) if (cell.length > 1) cell.sort(byOrder)
  return homes
}

function measurementsBySubject(table: MapDocument['measurement']): Map<string, Measurement[]> {
  return sortedGroups(Object.values(table), (measurement) => measurement.subjectId)
}

function evidenceBySubject(table: MapDocument['evidence']): Map<string, Evidence[]> {
  return sortedGroups(Object.values(table), (evidence) => evidence.subjectId)
}

function proofsByOpportunity(table: MapDocument['proof']): Map<string, Proof[]> {
  return sortedGroups(Object.values(table), (proof) => proof.opportunityId)
}

function neighbours(table: MapDocument['link']): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const add = (from: string, to: string) => found.set(from, [...(found.get(from) ?? []), to])
  for (const link of Object.values(table)) {
    add(link.fromId, link.toId)
    add(link.toId, link.fromId)
  }
  return found
}

function sortedGroups<R extends Ordered>(records: R[], keyOf: (record: R) => string) {
  const groups = new Map<string, R[]>()
  for (const record of records) {
    const group = groups.get(keyOf(record))
    if (group) group.push(record)
    else groups.set(keyOf(record), [record])
  }
  for (const group of groups.values()) group.sort(byOrder)
  return groups
}

const remembered = new WeakMap<object, Map<unknown, unknown>>()

/** What `derive` gives for a table, worked out once for each state of the table. */
function remember<T extends object, R>(derive: (table: T) => R, table: T): R {
  let results = remembered.get(table)
  if (!results) {
    results = new Map()
    remembered.set(table, results)
  }
  if (!results.has(derive)) results.set(derive, derive(table))
  return results.get(derive) as R
}
