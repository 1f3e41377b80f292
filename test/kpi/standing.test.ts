import { expect, test } from 'vitest'
import { standingOf } from '@/kpi/standing'

test.each([
  [80, 'met'],
  [81, 'met'],
  [79.9, 'near'],
  [72, 'near'],
  [71.9, 'missed'],
] as const)('higher is better: %d against 80 is %s', (value, standing) => {
  expect(standingOf(value, 80, 'higher')).toBe(standing)
})

test.each([
  [60, 'met'],
  [12, 'met'],
  [66, 'near'],
  [66.1, 'missed'],
] as const)('lower is better: %d against 60 is %s', (value, standing) => {
  expect(standingOf(value, 60, 'lower')).toBe(standing)
})

test('an edge that binary numbers cannot hold is still near', () => {
  expect(standingOf(0.33, 0.3, 'lower')).toBe('near')
  expect(standingOf(2.7, 3, 'higher')).toBe('near')
})

test('a target of 0 is met or missed, nothing between', () => {
  expect(standingOf(0, 0, 'higher')).toBe('met')
  expect(standingOf(-0.01, 0, 'higher')).toBe('missed')
})

test('a target below 0 has its tenth as well', () => {
  expect(standingOf(-11, -10, 'higher')).toBe('near')
  expect(standingOf(-12, -10, 'higher')).toBe('missed')
})

test('the threshold stands in for a target, and gives way to one', () => {
  expect(standingOf(74, null, 'higher', 80)).toBe('near')
  expect(standingOf(74, 70, 'higher', 80)).toBe('met')
  expect(standingOf(74, 0, 'higher', 80)).toBe('met')
})

test('says nothing without a value, or without anything to hold it against', () => {
  expect(standingOf(null, 80, 'higher', 80)).toBeUndefined()
  expect(standingOf(undefined, 80, 'higher')).toBeUndefined()
  expect(standingOf(Number.NaN, 80, 'higher')).toBeUndefined()
  expect(standingOf(74, null, 'higher')).toBeUndefined()
})
