import { produce } from 'immer'
import { expect, test } from 'vitest'
import { createActivity } from '@/model/records/activity'
import { createDismissal } from '@/model/records/dismissal'
import { createEvidence } from '@/model/records/evidence'
import { createLink } from '@/model/records/link'
import { createMeasurement } from '@/model/records/measurement'
import { createProof } from '@/model/records/proof'
import { createRound } from '@/model/records/round'
import { createView } from '@/model/records/view'
import { createVote } from '@/model/records/vote'
import {
  removeCards,
  removeLane,
  removeMeasurement,
  removeRound,
  removeStage,
} from '@/model/removal'
import { repairMap } from '@/model/repair'
import { columnsIn, openDesk, planned } from '../helpers/board'

const plain = planned({
  First: {
    wide: { action: 'Wide' },
    steps: [{ touchpoint: 'A', pain: 'Slow' }, { touchpoint: 'B' }],
  },
  Second: { steps: [{ touchpoint: 'C', opportunity: 'Faster' }] },
})
const { card, stage, lane } = openDesk(plain)
const link = createLink({ fromId: card('Slow').id, toId: card('Faster').id })
const measure = (subjectId: 'stage_x' | 'card_x') =>
  createMeasurement({ subjectId, definitionId: 'nps', order: 'a0' })
const onStage = measure(stage('First').id as 'stage_x')
const onCard = measure(card('C').id as 'card_x')
const map = {
  ...plain,
  link: { [link.id]: link },
  measurement: { [onStage.id]: onStage, [onCard.id]: onCard },
}

test('a card goes with its links and its measurements', () => {
  const after = produce(map, (draft) => removeCards(draft, [card('Faster').id, card('C').id]))
  expect(columnsIn(after)).toEqual({ First: ['[Wide]', 'A, Slow', 'B'], Second: [''] })
  expect(after.link).toEqual({})
  expect(Object.keys(after.measurement)).toEqual([onStage.id])
})

test('a stage goes with its steps, their cards, its own cards, links and measurements', () => {
  const after = produce(map, (draft) => removeStage(draft, stage('First').id))
  expect(columnsIn(after)).toEqual({ Second: ['C, Faster'] })
  expect(Object.keys(after.step)).toEqual([card('C').homeId])
  expect(after.link).toEqual({})
  expect(Object.keys(after.measurement)).toEqual([onCard.id])
  expect(repairMap(after)).toBe(after)
})

test('a lane goes with its cards, and the other lanes keep theirs', () => {
  const after = produce(map, (draft) => removeLane(draft, lane('touchpoint').id))
  expect(columnsIn(after)).toEqual({ First: ['[Wide]', 'Slow', ''], Second: ['Faster'] })
  expect(after.lane[lane('touchpoint').id]).toBeUndefined()
  expect(Object.keys(after.measurement)).toEqual([onStage.id])
})

test('what is not there is not removed', () => {
  const after = produce(map, (draft) => {
    removeCards(draft, ['card_gone'])
    removeStage(draft, 'stage_gone')
    removeLane(draft, 'lane_gone')
  })
  expect(after).toBe(map)
})

test('what is known, proved and dismissed goes with what it is about', () => {
  const about = (subjectId: 'card_x' | 'stage_x' | 'measurement_x', index: number) =>
    createEvidence({ subjectId, order: `a${index}` })
  const evidence = [card('C').id, onCard.id, stage('First').id].map((id, index) =>
    about(id as 'card_x', index),
  )
  const proof = createProof({
    opportunityId: card('Faster').id,
    subjectId: card('C').id,
    definitionId: 'nps',
    order: 'a0',
  })
  const dismissal = createDismissal({ check: 'valley', subjectId: card('C').id })
  const full = {
    ...map,
    evidence: Object.fromEntries(evidence.map((record) => [record.id, record])),
    proof: { [proof.id]: proof },
    dismissal: { [dismissal.id]: dismissal },
  }
  const after = produce(full, (draft) => removeCards(draft, [card('C').id]))
  expect(Object.keys(after.evidence)).toEqual([evidence[2]!.id])
  expect([after.proof, after.dismissal]).toEqual([{}, {}])
  expect(repairMap(after)).toBe(after)

  const one = produce(full, (draft) => removeMeasurement(draft, onCard.id))
  expect(Object.keys(one.evidence)).toEqual([evidence[0]!.id, evidence[2]!.id])
  expect(repairMap({ ...full, card: {}, stage: {}, step: {} })).toMatchObject({
    evidence: {},
    proof: {},
    dismissal: {},
  })
})

const round = createRound({ order: 'a0', ballots: 2, isClosed: true })
const vote = createVote({ roundId: round.id, subjectId: card('Slow').id, count: 3 })
const activity = createActivity({
  order: 'a0',
  minutes: 10,
  laneId: lane('pain').id,
  roundId: round.id,
})
const told = createView({ order: 'a0', part: 'stage', subjectId: stage('First').id })
const seen = createView({ order: 'a1', hiddenLaneIds: [lane('pain').id, lane('touchpoint').id] })
const workshop = {
  ...map,
  round: { [round.id]: round },
  vote: { [vote.id]: vote },
  activity: { [activity.id]: activity },
  view: { [told.id]: told, [seen.id]: seen },
}

test('the dots of a card go with it, the view of a stage with the stage; the rest of a workshop stays', () => {
  const after = produce(workshop, (draft) => removeStage(draft, stage('First').id))
  expect(after.vote).toEqual({})
  expect(after.round).toBe(workshop.round)
  expect(Object.keys(after.view)).toEqual([seen.id])
  expect(repairMap(after)).toBe(after)
})

test('an agenda and views forget a lane that goes, and an agenda a round', () => {
  const after = produce(workshop, (draft) => {
    removeLane(draft, lane('pain').id)
    removeRound(draft, round.id)
  })
  expect(after.activity[activity.id]).toMatchObject({ laneId: null, roundId: null, minutes: 10 })
  expect(after.view[seen.id]!.hiddenLaneIds).toEqual([lane('touchpoint').id])
  expect(after.vote).toEqual({})
  expect(after.round).toEqual({})
  expect(repairMap(after)).toBe(after)
})
