import { expect, test } from 'vitest'
import { mergeCards } from '@/commands/mergeCards'
import { evidenceOf, linkedTo, measurementsOf, proofsOf } from '@/model/outline'
import type { Card } from '@/model/records/card'
import { createEvidence } from '@/model/records/evidence'
import { createLink } from '@/model/records/link'
import { createMeasurement } from '@/model/records/measurement'
import { createProof } from '@/model/records/proof'
import { repairMap } from '@/model/repair'
import { type Desk, expectNothing, expectOneStep, openDesk, planned } from '../helpers/board'

/** Two cards that say the same, with another that both are linked to. */
function open(): Desk {
  return openDesk(
    planned({
      Only: { steps: [{ touchpoint: ['Pay', 'Pay again'], pain: 'Slow', opportunity: 'Faster' }] },
    }),
  )
}

const merge = (desk: Desk) => mergeCards(desk, desk.card('Pay').id, desk.card('Pay again').id)

function give(desk: Desk, title: string, fields: Partial<Card>) {
  const { id } = desk.card(title)
  desk.editor.transact({ verb: 'edit' }, ({ map }) => void Object.assign(map.card[id]!, fields))
}

test('of two cards one is left, in one step, and nothing leads nowhere', () => {
  const desk = open()
  expectOneStep(desk, () => merge(desk))
  const titles = Object.values(desk.map.card).map(({ title }) => title)
  expect(titles).toEqual(['Pay', 'Slow', 'Faster'])
  expect(repairMap(desk.map)).toBe(desk.map)
  expect(desk.session.getState().announcement).toBe('Pay again removed')
})

test('what was measured and known of either is known of the one, in order', () => {
  const desk = open()
  const [keep, gone] = [desk.card('Pay').id, desk.card('Pay again').id]
  desk.editor.transact({ verb: 'add' }, ({ map }) => {
    for (const [subjectId, value] of [
      [keep, 1],
      [gone, 2],
      [gone, 3],
    ] as const) {
      const order = `a${value}`
      const measurement = createMeasurement({ subjectId, definitionId: 'nps', order, value })
      map.measurement[measurement.id] = measurement
      const evidence = createEvidence({ subjectId, order, sentence: String(value) })
      map.evidence[evidence.id] = evidence
    }
  })
  expectOneStep(desk, () => merge(desk))
  expect(measurementsOf(desk.map, keep).map(({ value }) => value)).toEqual([1, 2, 3])
  expect(evidenceOf(desk.map, keep).map(({ sentence }) => sentence)).toEqual(['1', '2', '3'])
})

test('arrows lead to the one that is left, once to each card and never to itself', () => {
  const desk = open()
  const [keep, gone] = [desk.card('Pay').id, desk.card('Pay again').id]
  const [slow, faster] = [desk.card('Slow').id, desk.card('Faster').id]
  const pairs = [
    [keep, slow],
    [slow, gone],
    [gone, faster],
    [faster, gone],
    [keep, gone],
  ] as const
  desk.editor.transact({ verb: 'link' }, ({ map }) => {
    for (const [fromId, toId] of pairs) {
      const link = createLink({ fromId, toId })
      map.link[link.id] = link
    }
  })
  expectOneStep(desk, () => merge(desk))
  expect(linkedTo(desk.map, keep).map(({ title }) => title)).toEqual(['Slow', 'Faster'])
  expect(Object.keys(desk.map.link)).toHaveLength(2)
})

/** Two opportunities that say the same, with a shop and a site where things are measured. */
function openOpportunities(): Desk {
  const opportunity = ['Pay', 'Pay again']
  return openDesk(
    planned({ Only: { steps: [{ touchpoint: ['Shop', 'Site'], thought: 'Hm', opportunity }] } }),
  )
}

type Following = readonly [opportunity: string, at: string, definitionId: string]

function follow(desk: Desk, ...proofs: readonly Following[]) {
  desk.editor.transact({ verb: 'attach' }, ({ map }) => {
    for (const [index, [opportunity, at, definitionId]] of proofs.entries()) {
      const [opportunityId, subjectId] = [desk.card(opportunity).id, desk.card(at).id]
      const order = `a${index}`
      const proof = createProof({ opportunityId, subjectId, definitionId, order })
      map.proof[proof.id] = proof
    }
  })
}

test('an opportunity is followed by the KPIs of both, each of each place once', () => {
  const desk = openOpportunities()
  follow(
    desk,
    ['Pay', 'Shop', 'nps'],
    ['Pay again', 'Shop', 'nps'],
    ['Pay again', 'Site', 'nps'],
    ['Pay again', 'Shop', 'csat'],
  )
  expectOneStep(desk, () => merge(desk))
  const proofs = proofsOf(desk.map, desk.card('Pay').id)
  const told = proofs.map(({ subjectId, definitionId }) => [
    desk.map.card[subjectId]!.title,
    definitionId,
  ])
  expect(told).toEqual([
    ['Shop', 'nps'],
    ['Site', 'nps'],
    ['Shop', 'csat'],
  ])
  expect(Object.keys(desk.map.proof)).toHaveLength(3)
})

test('where the places of two proofs become one, so do the proofs', () => {
  const desk = openOpportunities()
  follow(desk, ['Pay', 'Shop', 'nps'], ['Pay', 'Site', 'nps'])
  mergeCards(desk, desk.card('Shop').id, desk.card('Site').id)
  expect(proofsOf(desk.map, desk.card('Pay').id)).toHaveLength(1)
})

test.for([
  ['idea', 'done', 'done'],
  ['started', 'planned', 'started'],
  ['dropped', 'idea', 'idea'],
  ['planned', 'dropped', 'planned'],
  ['dropped', 'dropped', 'dropped'],
] as const)('of %s and %s what is left is %s', ([one, other, left]) => {
  const desk = openOpportunities()
  give(desk, 'Pay', { state: one })
  give(desk, 'Pay again', { state: other })
  merge(desk)
  expect(desk.card('Pay').state).toBe(left)
})

test('a KPI that proves something goes on proving it where it is measured then', () => {
  const desk = open()
  const [keep, gone] = [desk.card('Pay').id, desk.card('Pay again').id]
  const opportunityId = desk.card('Faster').id
  const proof = createProof({ opportunityId, subjectId: gone, definitionId: 'nps', order: 'a0' })
  desk.editor.transact({ verb: 'attach' }, ({ map }) => {
    map.proof[proof.id] = proof
  })
  merge(desk)
  expect(desk.map.proof[proof.id]!.subjectId).toBe(keep)
})

test('what the first leaves open is filled in, what it says stays, and votes add up', () => {
  const desk = open()
  give(desk, 'Pay', { severity: 4, votes: 2, notes: 'Seen', channels: ['website'] })
  give(desk, 'Pay again', {
    severity: 2,
    share: 30,
    votes: 3,
    notes: 'Heard',
    cause: 'Old servers',
    channels: ['website', 'mobileApp'],
    scores: { everyone: -1 },
  })
  merge(desk)
  expect(desk.card('Pay')).toMatchObject({
    severity: 4,
    share: 30,
    votes: 5,
    notes: 'Seen\n\nHeard',
    cause: 'Old servers',
    channels: ['website', 'mobileApp'],
    scores: { everyone: -1 },
  })
})

test('a card for everyone stays for everyone', () => {
  const desk = open()
  give(desk, 'Pay', { personaIds: ['persona_a', 'persona_b'] })
  give(desk, 'Pay again', { personaIds: ['persona_b', 'persona_c'] })
  merge(desk)
  expect(desk.card('Pay').personaIds).toEqual(['persona_a', 'persona_b', 'persona_c'])
  desk.editor.undo()
  give(desk, 'Pay again', { personaIds: [] })
  merge(desk)
  expect(desk.card('Pay').personaIds).toEqual([])
})

test('a card is not merged with itself, nor with one that is gone', () => {
  const desk = open()
  const { id } = desk.card('Pay')
  expectNothing(desk, () => mergeCards(desk, id, id))
  expectNothing(desk, () => mergeCards(desk, id, 'card_gone'))
})
