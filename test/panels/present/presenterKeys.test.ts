import { expect, test } from 'vitest'
import { wishOf } from '@/panels/present/presenterKeys'
import { sayElapsed } from '@/panels/present/useElapsed'

const press = (key: string, more = {}) =>
  wishOf({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more })

test.each([
  ['ArrowRight', 1],
  ['PageDown', 1],
  [' ', 1],
  ['ArrowLeft', -1],
  ['PageUp', -1],
])('%s goes %i', (key, by) => {
  expect(press(key)).toEqual({ kind: 'step', by })
})

test.each([
  ['.', 'blank'],
  ['B', 'blank'],
  ['F', 'full'],
  ['Home', 'first'],
  ['End', 'last'],
  ['Escape', 'end'],
  ['Enter', 'jump'],
])('%s asks for %s', (key, kind) => {
  expect(press(key)).toEqual({ kind })
})

test('digits are typed for a jump, Shift and Space goes back, and the keys of others are left to them', () => {
  expect(press('7')).toEqual({ kind: 'digit', digit: 7 })
  expect(press(' ', { shiftKey: true })).toEqual({ kind: 'step', by: -1 })
  expect(press('f', { ctrlKey: true })).toBeUndefined()
  expect(press('1', { altKey: true })).toBeUndefined()
  expect(press('x')).toBeUndefined()
  expect(press('toString')).toBeUndefined()
})

test('a time is said as a clock does', () => {
  expect([0, 59_999, 61_000, 3_600_000, 36_061_000].map(sayElapsed)).toEqual([
    '0:00',
    '0:59',
    '1:01',
    '1:00:00',
    '10:01:01',
  ])
})
