import { expect, test } from 'vitest'
import { tableOf } from '@/model/document'
import {
  cardsAt,
  cardsIn,
  cardsOf,
  castsOf,
  lanesOf,
  linkedTo,
  measurementsOf,
  stageOfCard,
  stagesOf,
  stepsInOrder,
  stepsOf,
} from '@/model/outline'
import { createLink } from '@/model/records/link'
import { createMeasurement } from '@/model/records/measurement'
import { openDesk, planned } from '../helpers/board'

const map = planned({
  First: { steps: [{ touchpoint: 'A', pain: ['A1', 'A2'] }, { touchpoint: 'B' }] },
  Second: { wide: { thought: 'Wide' }, steps: [{ touchpoint: 'C' }] },
})
const { card, stage, lane } = openDesk(map)

test('gives the parts of a map in reading order, whatever the order of its tables', () => {
  const reversed = {
    ...map,
    ...Object.fromEntries(
      (['stage', 'step', 'lane', 'card'] as const).map((kind) => [
        kind,
        Object.fromEntries(Object.entries(map[kind]).reverse()),
      ]),
    ),
  }
  for (const each of [map, reversed]) {
    expect(stagesOf(each).map(({ title }) => title)).toEqual(['First', 'Second'])
    expect(stepsInOrder(each).map(({ id }) => id)).toEqual(
      ['A', 'B', 'C'].map((title) => card(title).homeId),
    )
    expect(lanesOf(each).map(({ type }) => type)).toEqual(lanesOf(map).map(({ type }) => type))
    expect(cardsOf(each, card('A').homeId).map(({ title }) => title)).toEqual(['A', 'A1', 'A2'])
    const cell = cardsIn(each, card('A').homeId, lane('pain').id)
    expect(cell.map(({ title }) => title)).toEqual(['A1', 'A2'])
  }
})

test('a cell without cards, a stage without steps and a step that is gone are empty', () => {
  expect(cardsIn(map, card('B').homeId, lane('pain').id)).toEqual([])
  expect(cardsAt(map, 'step_gone').size).toBe(0)
  expect(stepsOf(map, 'stage_gone')).toEqual([])
  expect(castsOf(map)).toEqual([])
})

test('remembers each part by the identity of its table', () => {
  const title = { ...map.card, [card('A').id]: { ...card('A'), title: 'New' } }
  const edited = { ...map, card: title }
  expect(stagesOf(edited)).toBe(stagesOf(map))
  expect(stepsOf(edited, stage('First').id)).toBe(stepsOf(map, stage('First').id))
  expect(lanesOf(edited)).toBe(lanesOf(map))
  expect(cardsAt(map, card('A').homeId)).toBe(cardsAt(map, card('A').homeId))
  expect(cardsIn(edited, card('A').homeId, lane('touchpoint').id)[0]!.title).toBe('New')
  expect(cardsIn(map, card('A').homeId, lane('touchpoint').id)[0]!.title).toBe('A')
})

test('a link is found from both its ends, and not to a card that is gone', () => {
  const link = createLink({ fromId: card('A1').id, toId: card('B').id })
  const linked = { ...map, link: { [link.id]: link } }
  expect(linkedTo(linked, card('A1').id).map(({ title }) => title)).toEqual(['B'])
  expect(linkedTo(linked, card('B').id).map(({ title }) => title)).toEqual(['A1'])
  const { [card('B').id]: _, ...rest } = map.card
  expect(linkedTo({ ...linked, card: rest }, card('A1').id)).toEqual([])
})

test('a card belongs to the stage of its step, or to its own stage', () => {
  expect(stageOfCard(map, card('A2'))?.title).toBe('First')
  expect(stageOfCard(map, card('Wide'))?.title).toBe('Second')
  expect(stageOfCard(map, { ...card('A'), homeId: 'step_gone' })).toBeUndefined()
})

test('the measurements of a card come in order', () => {
  const on = (subjectId: 'A' | 'B', order: string) =>
    createMeasurement({ subjectId: card(subjectId).id, definitionId: 'nps', order })
  const [late, early, other] = [on('A', 'a1'), on('A', 'a0'), on('B', 'a0')]
  const measured = {
    ...map,
    measurement: { [late.id]: late, [early.id]: early, [other.id]: other },
  }
  expect(measurementsOf(measured, card('A').id)).toEqual([early, late])
})

test('linked cards come in one order, however the links lie in their table', () => {
  const map = planned({
    Buy: {
      steps: [
        { touchpoint: 'Pay', pain: 'Slow' },
        { touchpoint: 'Confirm', pain: 'Lost' },
      ],
    },
  })
  const [pay, slow, lost] = ['Pay', 'Slow', 'Lost'].map(
    (title) => Object.values(map.card).find((card) => card.title === title)!,
  )
  const links = [slow!, lost!].map(({ id }) => createLink({ fromId: id, toId: pay!.id }))
  const titles = [links, [...links].reverse()].map((table) =>
    linkedTo({ ...map, link: tableOf(table) }, pay!.id).map(({ title }) => title),
  )
  expect(titles[0]).toHaveLength(2)
  expect(titles[0]).toEqual(titles[1])
})
