import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TrendPoint } from '@/kpi/trend'
import { createId } from '@/model/ids'
import { shortDays } from '@/panels/kpi/shortDays'
import { placeTrend } from '@/panels/kpi/trendChart'

const size = { width: 200, height: 100, margin: { x: 10, top: 20, bottom: 20 } }
const point = (date: string, value: number): TrendPoint => ({
  measurementId: createId('measurement'),
  date,
  value,
})

test('points stand by their days, greater values higher up', () => {
  const [a, b, c] = ['2026-01-01', '2026-01-11', '2026-01-31'] as const
  const { points, path } = placeTrend([point(a, 0), point(b, 50), point(c, 100)], undefined, size)
  expect(points.map(({ x, y }) => [x, y])).toEqual([
    [10, 80],
    [70, 50],
    [190, 20],
  ])
  expect(path).toBe('M10,80L70,50L190,20')
})

test('points without days, or all of one day, stand one after the other', () => {
  const day = '2026-01-01'
  for (const days of [
    ['', day, day],
    [day, day, day],
  ]) {
    const points = days.map((date, index) => point(date, index))
    expect(placeTrend(points, undefined, size).points.map(({ x }) => x)).toEqual([10, 100, 190])
  }
})

test('everything is in view, the aim included, and has a place even where all is one value', () => {
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true })
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 6 }), value, (values, aim) => {
      const chart = placeTrend(
        values.map((each) => point('', each)),
        aim,
        size,
      )
      for (const { x, y } of [...chart.points, { x: 100, y: chart.aim!.y }]) {
        expect(x).toBeGreaterThanOrEqual(10)
        expect(x).toBeLessThanOrEqual(190)
        expect(y).toBeGreaterThanOrEqual(20 - 1e-9)
        expect(y).toBeLessThanOrEqual(80 + 1e-9)
      }
    }),
  )
  expect(placeTrend([point('', 5), point('', 5)], 5, size).points.map(({ y }) => y)).toEqual([
    50, 50,
  ])
})

test('the name of the aim stands where the curve leaves room', () => {
  const towards = placeTrend([point('', 0), point('', 95)], 100, size).aim!
  expect(towards.labelAt).toBe('start')
  expect(towards.labelY).toBeLessThan(towards.y)
  const flat = { ...size, margin: { ...size.margin, top: 70 } }
  const along = placeTrend([point('', 10), point('', 10)], 0, flat).aim!
  expect(along.labelY).toBeGreaterThan(along.y)
})

test('the ends of the axis show their years only where these differ', () => {
  expect(shortDays('2026-08-31', '2026-10-31', 'en')).toEqual(['Aug 31', 'Oct 31'])
  expect(shortDays('2025-12-31', '2026-01-31', 'fr')).toEqual(['31 déc. 2025', '31 janv. 2026'])
  expect(shortDays('', '2026-01-31', 'en')[0]).toBe('')
})
