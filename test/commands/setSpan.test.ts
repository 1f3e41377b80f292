import { expect, test } from 'vitest'
import { setSpan } from '@/commands/setSpan'
import {
  columnsIn,
  type Desk,
  expectNothing,
  expectOneStep,
  openDesk,
  planned,
} from '../helpers/board'

function open(): Desk {
  return openDesk(
    planned({
      First: {
        wide: { action: 'Wide', touchpoint: 'Shop' },
        steps: [{ touchpoint: 'A', pain: 'Slow' }, { touchpoint: 'B' }],
      },
      Second: { wide: { pain: 'Alone' } },
    }),
  )
}

test('a card becomes as wide as its stage, below those that are', () => {
  const desk = open()
  expectOneStep(desk, () => setSpan(desk, desk.card('Slow').id, 'stage'))
  expect(columnsIn(desk.map).First).toEqual(['[Shop, Slow, Wide]', 'A', 'B'])
  expectOneStep(desk, () => setSpan(desk, desk.card('B').id, 'stage'))
  expect(columnsIn(desk.map).First).toEqual(['[Shop, B, Slow, Wide]', 'A'])
})

test('a card as wide as its stage goes back to the first step', () => {
  const desk = open()
  expectOneStep(desk, () => setSpan(desk, desk.card('Wide').id, 'step'))
  expect(columnsIn(desk.map).First).toEqual(['[Shop]', 'A, Slow, Wide', 'B'])
})

test('a touchpoint gets a step of its own at the end, and so does any card where there is none', () => {
  const desk = open()
  expectOneStep(desk, () => setSpan(desk, desk.card('Shop').id, 'step'))
  expect(columnsIn(desk.map).First).toEqual(['[Wide]', 'A, Slow', 'B', 'Shop'])
  expectOneStep(desk, () => setSpan(desk, desk.card('Alone').id, 'step'))
  expect(columnsIn(desk.map).Second).toEqual(['Alone'])
})

test('what has that span already, or is gone, stays as it is', () => {
  const desk = open()
  expectNothing(desk, () => setSpan(desk, desk.card('Wide').id, 'stage'))
  expectNothing(desk, () => setSpan(desk, desk.card('A').id, 'step'))
  expectNothing(desk, () => setSpan(desk, 'card_gone', 'stage'))
})
