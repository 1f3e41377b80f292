import { expect, test } from 'vitest'
import { actOf } from '@/canvas/entry/lineKeys'

const NONE = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }

test.each([
  ['Enter', {}, 'enter'],
  ['Enter', { shiftKey: true }, 'nextLane'],
  ['Enter', { ctrlKey: true }, 'newStep'],
  ['Enter', { metaKey: true }, 'newStep'],
  ['Enter', { ctrlKey: true, shiftKey: true }, 'newStage'],
  ['Tab', {}, 'nextStep'],
  ['Tab', { shiftKey: true }, 'previousStep'],
  ['Escape', {}, 'close'],
  ['!', { shiftKey: true }, undefined],
  // What AltGr types with Ctrl and Alt on Windows: @ and # on a French keyboard.
  ['@', { ctrlKey: true, altKey: true }, undefined],
  ['Enter', { altKey: true }, undefined],
] as const)('%s with %j does %s', (key, held, what) => {
  expect(actOf({ key, ...NONE, ...held }, false)).toBe(what)
})

test('the arrows walk in an empty line, and move the caret in a text', () => {
  const arrow = { key: 'ArrowDown', ...NONE }
  expect(actOf(arrow, true)).toBe('nextLane')
  expect(actOf(arrow, false)).toBeUndefined()
  expect(actOf({ ...arrow, shiftKey: true }, true)).toBeUndefined()
})
