import { expect, test } from 'vitest'
import { curveOf, curvesOf } from '@/insights/curve'
import { bestOf, endOf, worstOf } from '@/insights/extremes'
import { steepestFall } from '@/insights/fall'
import { type Points, pointsOf } from '@/insights/points'
import { turnsOf } from '@/insights/turns'
import { row, sketch } from './sketch'

/** A curve of meetings: a score, or the scores of several alternatives. Points are named 0, 1, 2… */
function curve(...meetings: (number | number[])[]): Points {
  let at = 0
  return meetings.map((scores) =>
    [scores].flat().map((score) => ({ cardId: `card_${at++}` as const, score })),
  )
}

const name = (point: { cardId: string } | undefined) => point?.cardId.replace('card_', '')
const turns = (...meetings: (number | number[])[]) =>
  turnsOf(curve(...meetings)).map(({ point, kind }) => `${kind} ${name(point)}`)

test('best and worst are the highest and the lowest, the first of several', () => {
  const points = curve(0, 2, -1, 2, -1)
  expect([name(bestOf(points)), name(worstOf(points))]).toEqual(['1', '2'])
})

test('a flat curve, one point and none have neither best nor worst', () => {
  for (const points of [curve(1, 1, 1), curve(-2), curve()])
    expect([bestOf(points), worstOf(points)]).toEqual([undefined, undefined])
})

test('the end is the last touchpoint with a score', () => {
  const made = sketch(row('A', 'B', 'C')).scores({ A: 1, B: -0.5 })
  expect(endOf(pointsOf(made.map, null))).toEqual({ cardId: made.id('B'), score: -0.5 })
  expect(name(endOf(curve(0, [1, 2])))).toBe('2')
  expect(endOf([])).toBeUndefined()
})

test('the steepest fall leads from one meeting to the next, the first of several', () => {
  const fall = steepestFall(curve(0, 1, -0.5, 1.5, 0, -1))
  expect([name(fall?.from), name(fall?.to), fall?.by]).toEqual(['1', '2', 1.5])
})

test('a curve that only rises, or has one point, has no fall', () => {
  for (const points of [curve(-2, 0, 0, 2), curve(1), curve()])
    expect(steepestFall(points)).toBeUndefined()
})

test('touchpoints without a score are passed over', () => {
  const made = sketch(row('A', 'B', 'C')).scores({ A: 2, C: 0 })
  expect(steepestFall(pointsOf(made.map, null))).toMatchObject({
    from: { cardId: made.id('A') },
    to: { cardId: made.id('C') },
    by: 2,
  })
})

test('alternatives of one step are no fall; from the best of them to the worst of the next is', () => {
  const fall = steepestFall(curve([2, -2], [1, -1]))
  expect([name(fall?.from), name(fall?.to), fall?.by]).toEqual(['0', '3', 3])
  expect(steepestFall(curve([2, -2]))).toBeUndefined()
})

test('peaks and valleys alternate, and each swing is at least a point', () => {
  expect(turns(0, 1, 0.5, 1, 0)).toEqual(['valley 0', 'peak 1', 'valley 4'])
  expect(turns(0, 0.5, 0, 0.5)).toEqual([])
  expect(turns(2, -2, 2, -2)).toEqual(['peak 0', 'valley 1', 'peak 2', 'valley 3'])
})

test('a slow descent ends in a valley as well as a steep one does', () => {
  expect(turns(1, 0.5, 0, -0.5, 0, 0.5)).toEqual(['peak 0', 'valley 3', 'peak 5'])
})

test('of several equally low touchpoints the first is the valley', () => {
  expect(turns(1, -1, -1, -1, 1)).toEqual(['peak 0', 'valley 1', 'peak 4'])
})

test('the first turn is where the curve was farthest before it went the other way', () => {
  expect(turns(0, 0.5, -0.5)).toEqual(['peak 1', 'valley 2'])
})

test('one alternative after another in a step is not a turn of the curve', () => {
  expect(turns([2, -2])).toEqual([])
  expect(turns(0, [2, -2], 0)).toEqual(['peak 0', 'valley 2', 'peak 3'])
  expect(turns(0, [0, 2], [0, -2])).toEqual(['valley 0', 'peak 2', 'valley 4'])
})

test('each persona has a curve of its own, after the mean of all', () => {
  const made = sketch(row('A', 'B')).personas({ Camille: 1, Marc: 1 })
  made.scores({ A: [2, -1], B: [-2, 1] })
  const [all, camille, marc] = curvesOf(made.map)
  expect(all).toMatchObject({ personaId: null, points: [{ score: 0.5 }, { score: -0.5 }] })
  expect(camille).toMatchObject({
    personaId: made.persona('Camille'),
    best: { cardId: made.id('A') },
    worst: { cardId: made.id('B') },
    fall: { by: 4 },
  })
  expect(marc).toMatchObject({ best: { cardId: made.id('B'), score: 1 } })
  expect(marc).not.toHaveProperty('fall')
})

test('what is not there is left out, never 0', () => {
  const { map } = sketch(row('A'))
  expect(curveOf(map, null)).toEqual({
    personaId: null,
    points: [],
    moments: [],
    measuredGaps: [],
  })
})
