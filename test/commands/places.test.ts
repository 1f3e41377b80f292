import { expect, test } from 'vitest'
import {
  cardsAmong,
  firstLine,
  laneForType,
  lastHome,
  placeTitle,
  stageIdOf,
  titleOf,
} from '@/commands/places'
import { en } from '@/i18n/en'
import { byOrder } from '@/model/order'
import { lanesOf } from '@/model/outline'
import { createNote } from '@/model/records/note'
import { openDesk, planned } from '../helpers/board'

const note = createNote({ x: 0, y: 0, title: 'Line one\r\nLine two' })
const plain = planned(
  {
    First: { steps: [{ touchpoint: 'A' }, { pain: 'Slow' }, {}] },
    '': { wide: { text: '' } },
  },
  ['touchpoint', 'pain', 'text'],
)
const map = { ...plain, note: { [note.id]: note } }
const { card, stage, lane } = openDesk(map)
const steps = Object.values(map.step)

test('a record is called by the first line of its title, or untitled', () => {
  expect(titleOf(map, card('A').id, en)).toBe('A')
  expect(titleOf(map, note.id, en)).toBe('Line one')
  expect(titleOf(map, stage('').id, en)).toBe('Untitled')
  expect(titleOf(map, 'card_gone', en)).toBe('Untitled')
  expect(titleOf(map, lane('pain').id, en)).toBe('Pain points')
  expect(firstLine('a\rb')).toBe('a')
})

test('a column is called by its title, its first touchpoint, or its number', () => {
  expect(placeTitle(map, card('A').homeId, en)).toBe('A')
  expect(placeTitle(map, card('Slow').homeId, en)).toBe('step 2')
  const titled = { ...steps[2]!, title: 'Later' }
  expect(placeTitle({ ...map, step: { [titled.id]: titled } }, titled.id, en)).toBe('Later')
  expect(placeTitle(map, stage('First').id, en)).toBe('First')
})

test('a column belongs to the stage of its step, or is the stage', () => {
  expect(stageIdOf(map, card('A').homeId)).toBe(stage('First').id)
  expect(stageIdOf(map, stage('').id)).toBe(stage('').id)
})

test('a type has its first lane, or a new one below all others', () => {
  expect(laneForType(map, 'pain')).toBe(lane('pain'))
  const made = laneForType(map, 'thought')
  expect(map.lane[made.id]).toBeUndefined()
  expect([...lanesOf(map), made].sort(byOrder).at(-1)).toBe(made)
})

test('the last column is the last step, or the last stage where it has none', () => {
  expect(lastHome(map)).toBe(stage('').id)
  expect(lastHome(planned({}))).toBeUndefined()
  const { [stage('').id]: _, ...rest } = map.stage
  expect(lastHome({ ...map, stage: rest })).toBe(steps[2]!.id)
})

test('of any ids, those of cards are picked', () => {
  expect(cardsAmong(map, [note.id, card('A').id, 'card_gone'])).toEqual([card('A')])
})
