import { expect, test } from 'vitest'
import {
  editCards,
  editChannels,
  editJourney,
  editLane,
  editStage,
  toggleLane,
} from '@/commands/editFields'
import { journeyOf } from '@/model/document'
import { type Desk, expectNothing, expectOneStep, openDesk, planned } from '../helpers/board'

function open(): Desk {
  return openDesk(planned({ Only: { steps: [{ touchpoint: 'A', pain: 'Slow' }] } }))
}

const lastLabel = (desk: Desk) => desk.editor.store.getState().history.undo.at(-1)?.label

test('fields of several cards are written in one step', () => {
  const desk = open()
  const [a, slow] = [desk.card('A'), desk.card('Slow')]
  const fields = { notes: 'seen', channels: ['shop'], severity: 3 } as const
  expectOneStep(desk, () =>
    editCards(desk, [a.id, slow.id], { ...fields, channels: [...fields.channels] }),
  )
  expect(desk.card('A')).toEqual({ ...a, ...fields })
  expect(desk.card('Slow')).toEqual({ ...slow, ...fields })
  expect(lastLabel(desk)).toEqual({ verb: 'edit', count: 2 })
})

test('one card is named, and the verb is what it was said to be', () => {
  const desk = open()
  expectOneStep(desk, () => editCards(desk, [desk.card('A').id], { votes: 1 }, { verb: 'vote' }))
  expect(lastLabel(desk)).toEqual({ verb: 'vote', name: 'A' })
})

test('no cards and the same fields again are nothing', () => {
  const desk = open()
  expectNothing(desk, () => editCards(desk, [], { votes: 1 }))
  expectNothing(desk, () => editCards(desk, [desk.card('A').id], { title: 'A', votes: 0 }))
})

test('a stage, a lane and the map itself are edited in one step each', () => {
  const desk = open()
  const stage = desk.stage('Only')
  expectOneStep(desk, () => editStage(desk, stage.id, { title: 'One', colour: 'rose' }))
  expect(desk.stage('One')).toEqual({ ...stage, title: 'One', colour: 'rose' })
  expect(lastLabel(desk)).toEqual({ verb: 'edit', name: 'One' })
  expectOneStep(desk, () => editLane(desk, desk.lane('pain').id, { title: 'What hurts' }))
  expect(desk.lane('pain').title).toBe('What hurts')
  const journey = journeyOf(desk.map)
  expectOneStep(desk, () => editJourney(desk, { scenario: 'A runner', state: 'future' }))
  expect(journeyOf(desk.map)).toEqual({ ...journey, scenario: 'A runner', state: 'future' })
})

test('typing in a field merges under its key until it is sealed', () => {
  const desk = open()
  const { id } = desk.card('A')
  expectOneStep(desk, () => {
    for (const notes of ['s', 'se', 'seen']) editCards(desk, [id], { notes }, { mergeKey: 'notes' })
  })
  expectOneStep(desk, () => {
    for (const goal of ['a', 'ab']) editJourney(desk, { goal }, 'goal')
  })
  desk.editor.seal()
  expectOneStep(desk, () => editJourney(desk, { goal: 'abc' }, 'goal'))
  expectOneStep(desk, () => {
    for (const notes of ['x', 'xy'])
      editStage(desk, desk.stage('Only').id, { notes }, { mergeKey: 'stage' })
  })
  expectOneStep(desk, () => {
    for (const title of ['x', 'xy'])
      editLane(desk, desk.lane('pain').id, { title }, { mergeKey: 'lane' })
  })
  expect(desk.steps()).toHaveLength(5)
})

test('a map that loses its title is called untitled in the history', () => {
  const desk = open()
  editJourney(desk, { title: '' })
  expect(lastLabel(desk)?.name).toBe('Untitled map')
})

test('a lane is collapsed and expanded again', () => {
  const desk = open()
  const { id } = desk.lane('pain')
  expectOneStep(desk, () => toggleLane(desk, id))
  expect(desk.lane('pain').collapsed).toBe(true)
  expectOneStep(desk, () => toggleLane(desk, id))
  expect(desk.lane('pain').collapsed).toBe(false)
  expect(desk.steps()).toEqual(['collapse', 'expand'])
})

test('several cards are given a channel and lose another, and keep what is their own', () => {
  const desk = openDesk(planned({ First: { steps: [{ touchpoint: 'A' }, { touchpoint: 'B' }] } }))
  const ids = ['A', 'B'].map((title) => desk.card(title).id)
  editCards(desk, [ids[0]!], { channels: ['phone', 'shop'] })
  editCards(desk, [ids[1]!], { channels: ['phone'] })
  expectOneStep(desk, () => editChannels(desk, ids, { add: ['email'], remove: ['phone'] }))
  expect(desk.card('A').channels).toEqual(['shop', 'email'])
  expect(desk.card('B').channels).toEqual(['email'])
})
