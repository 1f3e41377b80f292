import fc from 'fast-check'
import { expect, test } from 'vitest'
import { curveOf } from '@/insights/curve'
import { layoutLargeCurve } from '@/panels/present/curveLayout'
import { breakText, openDesk, planned } from '../../helpers/board'

function drawn(scores: readonly number[], size: { width: number; height: number }) {
  const steps = scores.map((_, index) => ({ touchpoint: `Touchpoint number ${index}` }))
  const desk = openDesk(
    planned({ First: { steps: steps.slice(0, 3) }, Last: { steps: steps.slice(3) } }),
  )
  desk.editor.transact({ verb: 'score' }, ({ map }) => {
    for (const [index, score] of scores.entries())
      map.card[desk.card(`Touchpoint number ${index}`).id]!.scores = { everyone: score }
  })
  const title = (id: string) => desk.map.card[id]!.title
  return layoutLargeCurve(desk.map, curveOf(desk.map, null), size, {
    title,
    why: (marks) => marks.join(' · '),
    breakText,
  })
}

const score = fc.integer({ min: -4, max: 4 }).map((halves) => halves / 2 + 0)

test('names never cover one another, nor leave the room', () => {
  const size = fc.record({
    width: fc.integer({ min: 1000, max: 2500 }),
    height: fc.integer({ min: 500, max: 1300 }),
  })
  fc.assert(
    fc.property(fc.array(score, { minLength: 2, maxLength: 24 }), size, (scores, room) => {
      const { labels, unit } = drawn(scores, room)
      const boxes = labels.map(({ x, y, width, lines }) => ({
        left: x - width / 2,
        right: x + width / 2,
        top: y - unit,
        bottom: y + lines.length * unit * 1.5,
      }))
      for (const [index, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(0)
        expect(box.right).toBeLessThanOrEqual(room.width)
        for (const other of boxes.slice(index + 1)) {
          const apart =
            box.right <= other.left ||
            other.right <= box.left ||
            box.bottom <= other.top ||
            other.bottom <= box.top
          expect(apart).toBe(true)
        }
      }
    }),
    { numRuns: 60 },
  )
})

test('best and worst are always named', () => {
  fc.assert(
    fc.property(fc.uniqueArray(score, { minLength: 2, maxLength: 9 }), (scores) => {
      const marks = drawn(scores, { width: 1500, height: 700 }).labels.map((each) => each.marks[0])
      expect(marks).toContain('best')
      expect(marks).toContain('worst')
    }),
    { numRuns: 60 },
  )
})

test('best and worst are named, and a better score lies higher', () => {
  const { labels, places } = drawn([1, 2, -1, 0, -2, 1], { width: 1500, height: 700 })
  const marked = (mark: string) => labels.find(({ marks }) => marks[0] === mark)?.lines.join(' ')
  expect(marked('best')).toBe('Touchpoint number 1')
  expect(marked('worst')).toBe('Touchpoint number 4')
  const byScore = [...places].sort((a, b) => b.score - a.score)
  expect(byScore.map(({ y }) => y)).toEqual([...byScore.map(({ y }) => y)].sort((a, b) => a - b))
})
