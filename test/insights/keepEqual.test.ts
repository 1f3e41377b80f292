import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keepEqual } from '@/insights/keepEqual'

test('what says the same is the very object from before, part by part', () => {
  const before = { a: [{ n: 1 }, { n: 2 }], b: { text: 'x' }, c: Number.NaN }
  expect(keepEqual(before, structuredClone(before))).toBe(before)
  const changed = { ...structuredClone(before), b: { text: 'y' } }
  const kept = keepEqual(before, changed)
  expect(kept).toEqual(changed)
  expect(kept.a).toBe(before.a)
  const longer = keepEqual(before.a, [...structuredClone(before.a), { n: 3 }])
  expect(longer).toHaveLength(3)
  expect(longer[1]).toBe(before.a[1])
})

test('whatever was before, the new value is what comes out', () => {
  const value = fc.jsonValue({ maxDepth: 4 })
  fc.assert(
    fc.property(value, value, (before, now) => {
      expect(keepEqual(before, now)).toEqual(now)
      expect(keepEqual(before, structuredClone(before))).toBe(before)
    }),
  )
})

test('a field that is there without a value differs from one that is not there', () => {
  expect('a' in keepEqual({ b: 1 }, { b: 1, a: undefined } as object)).toBe(true)
  expect('a' in keepEqual({ a: undefined, b: 1 }, { b: 1 } as object)).toBe(false)
})
