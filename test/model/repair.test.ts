import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyMap, type MapDocument, tableOf } from '@/model/document'
import { byOrder, isOrder } from '@/model/order'
import { notesInOrder, parkedNotes } from '@/model/outline'
import { createActivity } from '@/model/records/activity'
import type { CardId } from '@/model/records/card'
import { createCast } from '@/model/records/cast'
import { createJourney } from '@/model/records/journey'
import { cardTypeOf } from '@/model/records/lane'
import { createLink } from '@/model/records/link'
import { createMeasurement } from '@/model/records/measurement'
import { createNote } from '@/model/records/note'
import { createRound, type RoundId } from '@/model/records/round'
import { createView } from '@/model/records/view'
import { createVote } from '@/model/records/vote'
import { repairMap } from '@/model/repair'
import { arbitraryMap } from '../helpers/arbitraryMap'
import { openDesk, planned } from '../helpers/board'
import { allIds, withCard, without } from './documents'

const map = planned({
  First: { steps: [{ touchpoint: 'A', pain: 'Slow' }, { touchpoint: 'B' }] },
  Second: { steps: [{ touchpoint: 'C' }] },
})
const { card, stage, lane } = openDesk(map)

/** Maps that lost some records and in which some indices are garbage. */
const broken = fc
  .tuple(arbitraryMap, fc.array(fc.nat(99), { maxLength: 8 }), fc.array(fc.nat(99)))
  .map(([{ map }, lost, garbled]): MapDocument => {
    const ids = allIds(map)
    let broken = map
    for (const by of lost) broken = without(broken, ids[by % ids.length]!)
    const cards = Object.keys(broken.card)
    for (const by of cards.length > 0 ? garbled : [])
      broken = withCard(broken, cards[by % cards.length]!, { order: by % 2 ? 'nonsense' : '!' })
    return broken
  })

test('repairing twice is repairing once', () => {
  fc.assert(
    fc.property(broken, (map) => {
      const repaired = repairMap(map)
      expect(repairMap(repaired)).toBe(repaired)
    }),
    { numRuns: 200 },
  )
})

/** The same map, as a window has it to which its records came in another order. */
function reversed(map: MapDocument): MapDocument {
  const tables = Object.entries(map).map(([kind, table]) => [
    kind,
    Object.fromEntries(Object.entries(table).reverse()),
  ])
  return Object.fromEntries(tables) as MapDocument
}

test('two windows that repair the same map by themselves get the same map', () => {
  // What no window ever has: it is mended or refused when a map comes in.
  const sound = broken.filter(
    ({ journey, card }) =>
      Object.keys(journey).length === 1 && Object.values(card).every(({ order }) => isOrder(order)),
  )
  fc.assert(
    fc.property(sound, (map) => {
      expect(repairMap(reversed(map))).toEqual(repairMap(map))
    }),
    { numRuns: 200 },
  )
})

test('of two parts that two windows gave one persona, both keep the same', () => {
  const twice = ['a0', 'a1'].map((order) => createCast({ personaId: 'persona_one', order }))
  const cast = Object.fromEntries(twice.map((part) => [part.id, part]))
  for (const each of [{ ...map, cast }, reversed({ ...map, cast })])
    expect(Object.values(repairMap(each).cast)).toEqual([twice[0]])
})

test('no card is ever thrown away, and each then has a lane of its type and a home', () => {
  fc.assert(
    fc.property(broken, (map) => {
      const repaired = repairMap(map)
      expect(Object.keys(repaired.card).sort()).toEqual(Object.keys(map.card).sort())
      for (const each of Object.values(repaired.card)) {
        expect(cardTypeOf(repaired.lane[each.laneId]!.type)).toBe(each.type)
        const step = repaired.step[each.homeId]
        expect(repaired.stage[step ? step.stageId : each.homeId]).toBeDefined()
        expect(isOrder(each.order)).toBe(true)
      }
    }),
    { numRuns: 200 },
  )
})

test('a map in order comes back as it is', () => {
  fc.assert(
    fc.property(arbitraryMap, ({ map }) => {
      expect(repairMap(map)).toBe(map)
    }),
    { numRuns: 100 },
  )
})

test('a homeless card goes to the first cell of its lane with all that it holds', () => {
  const lost = { ...card('Slow'), homeId: 'step_gone', severity: 4, votes: 2 } as const
  const repaired = repairMap({ ...map, card: { ...map.card, [lost.id]: lost } })
  expect(repaired.card[lost.id]).toEqual({ ...lost, homeId: card('A').homeId })
})

test('a card of a step whose stage is gone goes to the first cell of its lane', () => {
  const repaired = repairMap(without(map, stage('Second').id))
  expect(repaired.step[card('C').homeId]).toBeUndefined()
  expect(repaired.card[card('C').id]!.homeId).toBe(card('A').homeId)
})

test('a card without a lane, or in one of another type, goes to a lane of its type', () => {
  const [a, slow] = [
    { ...card('A'), laneId: 'lane_gone' } as const,
    { ...card('Slow'), laneId: lane('emotion').id },
  ]
  const repaired = repairMap({ ...map, card: { ...map.card, [a.id]: a, [slow.id]: slow } })
  expect(repaired.card[a.id]!.laneId).toBe(lane('touchpoint').id)
  expect(repaired.card[slow.id]!.laneId).toBe(lane('pain').id)
})

test('where there is no stage and no lane at all, the cards get them', () => {
  const repaired = repairMap({ ...map, stage: {}, step: {}, lane: {} })
  expect(Object.keys(repaired.stage)).toHaveLength(1)
  const types = Object.values(repaired.lane).map(({ type }) => type)
  expect(types.sort()).toEqual(['pain', 'touchpoint'])
  expect(new Set(Object.values(repaired.card).map(({ homeId }) => homeId))).toEqual(
    new Set(Object.keys(repaired.stage)),
  )
})

test('links and measurements that lead nowhere are dropped, the others stay', () => {
  const [a, slow] = [card('A').id, card('Slow').id]
  const links = [
    createLink({ fromId: slow, toId: a }),
    createLink({ fromId: slow, toId: 'card_gone' }),
    createLink({ fromId: 'card_gone', toId: a }),
    createLink({ fromId: a, toId: a }),
  ]
  const measurements = [a, stage('First').id, 'card_gone' as const].map((subjectId) =>
    createMeasurement({ subjectId, definitionId: 'nps', order: 'a0' }),
  )
  const repaired = repairMap({
    ...map,
    link: Object.fromEntries(links.map((link) => [link.id, link])),
    measurement: Object.fromEntries(measurements.map((each) => [each.id, each])),
  })
  expect(Object.keys(repaired.link)).toEqual([links[0]!.id])
  expect(Object.keys(repaired.measurement)).toEqual([measurements[0]!.id, measurements[1]!.id])
})

test('an index that none can be made from is replaced by one at the end', () => {
  const first = { ...stage('First'), order: 'nonsense' }
  const repaired = repairMap({ ...map, stage: { ...map.stage, [first.id]: first } })
  const titles = Object.values(repaired.stage)
    .sort(byOrder)
    .map(({ title }) => title)
  expect(titles).toEqual(['Second', 'First'])
  expect(repaired.stage[stage('Second').id]).toBe(stage('Second'))
})

test('a map without a journey gets one, and of several the first stays', () => {
  const other = createJourney({ title: 'Other' })
  const [journey] = Object.values(map.journey)
  expect(Object.values(repairMap({ ...map, journey: {} }).journey)).toHaveLength(1)
  const both = { ...map, journey: { ...map.journey, [other.id]: other } }
  expect(repairMap(both).journey).toEqual({ [journey!.id]: journey })
})

test('a note that no view can reach is brought back to where one can', () => {
  const note = createNote({ x: 1.7e308, y: -1.7e308 })
  const map = { ...emptyMap(createJourney()), note: { [note.id]: note } }
  const repaired = repairMap(map)
  expect(repaired.note[note.id]).toMatchObject({ x: 1_000_000, y: -1_000_000 })
  expect(repairMap(repaired)).toBe(repaired)
})

test('a persona plays one part, also where two windows gave it one', () => {
  const casts = ['a0', 'a1'].map((order) => createCast({ personaId: 'persona_a', order }))
  const cast = Object.fromEntries(casts.map((each) => [each.id, each]))
  expect(Object.keys(repairMap({ ...emptyMap(createJourney()), cast }).cast)).toHaveLength(1)
})

test('what a workshop left holds only to what is there: dots go, views and agenda forget', () => {
  const round = createRound({ order: 'a0' })
  const dots = (subjectId: CardId, roundId: RoundId) => createVote({ subjectId, roundId, count: 1 })
  const kept = dots(card('Slow').id, round.id)
  const lost = [dots('card_gone', round.id), dots(card('Slow').id, 'round_gone')]
  const activity = createActivity({
    order: 'a0',
    minutes: 5,
    laneId: 'lane_gone',
    roundId: 'round_gone',
  })
  const orphan = createView({ order: 'a0', part: 'stage', subjectId: 'stage_gone' })
  const view = createView({ order: 'a1', hiddenLaneIds: ['lane_gone', lane('pain').id] })
  const repaired = repairMap({
    ...map,
    round: { [round.id]: round },
    vote: tableOf([kept, ...lost]),
    activity: { [activity.id]: activity },
    view: tableOf([orphan, view]),
  })
  expect(repaired.vote).toEqual({ [kept.id]: kept })
  expect(repaired.activity[activity.id]).toMatchObject({ laneId: null, roundId: null })
  expect(Object.keys(repaired.view)).toEqual([view.id])
  expect(repaired.view[view.id]!.hiddenLaneIds).toEqual([lane('pain').id])
})

test('a note of the parking lot without a sound place comes to its end', () => {
  const first = createNote({ x: 0, y: 0, title: 'First', parked: 'a0' })
  const lost = createNote({ x: 0, y: 0, title: 'Lost', parked: 'nonsense' })
  const repaired = repairMap({ ...map, note: tableOf([lost, first]) })
  expect(parkedNotes(repaired).map(({ title }) => title)).toEqual(['First', 'Lost'])
  expect(notesInOrder(repaired)).toEqual([])
  expect(repairMap(repaired)).toBe(repaired)
})
