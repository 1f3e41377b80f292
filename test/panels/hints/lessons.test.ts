import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isDue, withKnown, withTold } from '@/panels/hints/lessons'
import type { KeyLessons } from '@/storage/keyLessons'

const NONE: KeyLessons = { told: {}, known: [], lastAt: 0 }
const MINUTE = 60_000
const START = Date.UTC(2026, 0, 1)

test('a key is told three times at most, a minute apart at least', () => {
  let lessons = NONE
  const told: number[] = []
  for (let second = 0; second < 600; second++) {
    const now = START + second * 1000
    if (!isDue(lessons, 'undo', now)) continue
    told.push(second)
    lessons = withTold(lessons, 'undo', now)
  }
  expect(told).toEqual([0, 60, 120])
})

test('between the keys of two commands there is a minute too', () => {
  const lessons = withTold(NONE, 'undo', START)
  expect(isDue(lessons, 'fit', START + MINUTE - 1)).toBe(false)
  expect(isDue(lessons, 'fit', START + MINUTE)).toBe(true)
})

test('a key that was used is not told any more', () => {
  expect(isDue(withKnown(NONE, 'undo'), 'undo', START)).toBe(false)
  expect(isDue(withKnown(NONE, 'undo'), 'fit', START)).toBe(true)
  const known = withKnown(NONE, 'undo')
  expect(withKnown(known, 'undo')).toBe(known)
})

test('a clock that was set back does not silence hints', () => {
  expect(isDue(withTold(NONE, 'undo', START), 'fit', START - MINUTE)).toBe(true)
})

test('whatever is run by mouse in an hour, no command is told more than three times, nor two within a minute', () => {
  const runs = fc.array(
    fc.record({ command: fc.constantFrom('undo', 'fit', 'addNote'), wait: fc.nat(90_000) }),
    { maxLength: 60 },
  )
  fc.assert(
    fc.property(runs, (all) => {
      let lessons = NONE
      let now = START
      let last = Number.NEGATIVE_INFINITY
      for (const { command, wait } of all) {
        now += wait
        if (!isDue(lessons, command, now)) continue
        expect(now - last).toBeGreaterThanOrEqual(MINUTE)
        last = now
        lessons = withTold(lessons, command, now)
      }
      expect(Object.values(lessons.told).every((times) => times <= 3)).toBe(true)
    }),
  )
})
