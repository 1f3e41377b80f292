import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emotionOf } from '@/kpi/emotion'
import { statisticsOf, tallyOf } from '@/kpi/tally'

describe('statistics', () => {
  test('the spread is that of the population: 2 of 2, 4, 4, 4, 5, 5, 7, 9', () => {
    expect(statisticsOf({ '2': 1, '4': 3, '5': 2, '7': 1, '9': 1 })).toEqual({
      n: 8,
      mean: 5,
      spread: 2,
    })
  })

  test('one answer has no spread', () => {
    expect(statisticsOf({ '7': 1 })).toEqual({ n: 1, mean: 7, spread: 0 })
  })

  test.each([[{}], [{ '': 2 }], [{ many: 2 }], [{ '8': 0 }], [{ '8': -1 }]])(
    'nothing of %j',
    (tally) => expect(statisticsOf(tally as Record<string, number>)).toBeUndefined(),
  )

  test('are numbers, with the mean between the ends of the answers', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { minLength: 1 }),
        (all) => {
          const { n, mean, spread } = statisticsOf(tallyOf(all))!
          expect(n).toBe(all.length)
          expect(mean).toBeGreaterThanOrEqual(Math.min(...all))
          expect(mean).toBeLessThanOrEqual(Math.max(...all))
          expect(spread).toBeGreaterThanOrEqual(0)
          expect(Object.is(mean, -0)).toBe(false)
        },
      ),
    )
  })

  test('nothing where the answers are too great to be added up', () => {
    expect(statisticsOf({ '1e308': 1000 })).toBeUndefined()
  })
})

describe('emotion', () => {
  test.each([
    [{ '1': 4 }, 1, 5, -2, 0],
    [{ '5': 4 }, 1, 5, 2, 0],
    [{ '3': 1 }, 1, 5, 0, 0],
    [{ '0': 1, '10': 1 }, 0, 10, 0, 2],
    [{ '9': 2 }, 0, 10, 1.6, 0],
    [{ '1': 1, '7': 3 }, 1, 7, 1, Math.sqrt(3)],
  ])('of %j on %d–%d', (tally, from, to, mean, spread) => {
    const found = emotionOf(tally as Record<string, number>, { from, to })!
    expect(found.mean).toBeCloseTo(mean, 12)
    expect(found.spread).toBeCloseTo(spread, 12)
    expect(found.n).toBe(Object.values(tally).reduce((sum, count) => sum + count))
  })

  test('nothing without answers, without ends, or with an answer beyond them', () => {
    expect(emotionOf({}, { from: 1, to: 5 })).toBeUndefined()
    expect(emotionOf({ '3': 1 }, { from: 1, to: Number.POSITIVE_INFINITY })).toBeUndefined()
    expect(emotionOf({ '3': 1 }, { from: 3, to: 3 })).toBeUndefined()
    expect(emotionOf({ '3': 1, '6': 1 }, { from: 1, to: 5 })).toBeUndefined()
  })

  test('lies within −2…2, and is never −0', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1, max: 7, noNaN: true }), { minLength: 1 }),
        (answers) => {
          const { mean, spread } = emotionOf(tallyOf(answers), { from: 1, to: 7 })!
          expect(Math.abs(mean)).toBeLessThanOrEqual(2)
          expect(Object.is(mean, -0)).toBe(false)
          expect(spread).toBeLessThanOrEqual(2 + 1e-9)
        },
      ),
    )
  })
})
