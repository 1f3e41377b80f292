import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createLayout } from '@/layout/board'
import type { EmotionBox } from '@/layout/geometry'
import { measuredAt } from '@/layout/measured'
import type { MapDocument } from '@/model/document'
import type { Card, Measured } from '@/model/records/card'
import { createCast } from '@/model/records/cast'
import type { LaneCurves } from '@/model/records/lane'
import { createPersona } from '@/model/records/persona'
import { breakText, openDesk, optionsFor, planned } from '../helpers/board'

const [camille, marc] = [createPersona({ name: 'Camille' }), createPersona({ name: 'Marc' })]
const library = { persona: { [camille.id]: camille, [marc.id]: marc }, definition: {}, agenda: {} }

const of = (mean: number, n = 10, spread = 0): Measured => ({ mean, n, spread })

test('a persona has its own answers, else those of everyone', () => {
  const measured = { [camille.id]: of(1), everyone: of(-1) }
  expect(measuredAt({ measured }, [camille.id])).toEqual(of(1))
  expect(measuredAt({ measured }, [marc.id])).toEqual(of(-1))
  expect(measuredAt({ measured: {} }, [marc.id])).toBeUndefined()
  expect(measuredAt({ measured: {} }, null)).toBeUndefined()
})

test('several personas count by how many of them answered', () => {
  const measured = { [camille.id]: of(1, 30), [marc.id]: of(-1, 10), everyone: of(0, 20) }
  expect(measuredAt({ measured }, [camille.id, marc.id])!.mean).toBeCloseTo(0.5, 9)
  expect(measuredAt({ measured }, null)).toMatchObject({ n: 60, mean: expect.closeTo(1 / 3, 9) })
})

test('groups taken together have the mean and the spread of all their answers', () => {
  const answers = fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 1, maxLength: 20 })
  const statistics = (values: readonly number[]): Measured => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
    return of(mean, values.length, Math.sqrt(square))
  }
  fc.assert(
    fc.property(answers, answers, (some, others) => {
      const measured = { [camille.id]: statistics(some), [marc.id]: statistics(others) }
      const { mean, n, spread } = measuredAt({ measured }, null)!
      const all = statistics([...some, ...others])
      expect([mean, spread]).toEqual([expect.closeTo(all.mean, 9), expect.closeTo(all.spread, 6)])
      expect(n).toBe(all.n)
    }),
  )
})

const desk = openDesk(planned({ Only: { steps: [{ touchpoint: 'A' }, { touchpoint: 'B' }] } }))

/** The emotion lane of a map of two touchpoints, A and B, and two personas. */
function emotionOf(
  curves: LaneCurves,
  fields: { readonly A?: Partial<Card>; readonly B?: Partial<Card> },
  hidden: readonly string[] = [],
): EmotionBox {
  const [a, b, lane] = [desk.card('A'), desk.card('B'), desk.lane('emotion')]
  const casts = [camille, marc].map(({ id }, at) => createCast({ personaId: id, order: `a${at}` }))
  const map: MapDocument = {
    ...desk.map,
    card: { [a.id]: { ...a, ...fields.A }, [b.id]: { ...b, ...fields.B } },
    lane: { ...desk.map.lane, [lane.id]: { ...lane, curves } },
    cast: Object.fromEntries(casts.map((cast) => [cast.id, cast])),
  }
  const hiddenPersonas = new Set(hidden) as ReadonlySet<typeof camille.id>
  const layout = createLayout(breakText)
  return layout(map, { ...optionsFor(library), hiddenPersonas }).emotions[0]!
}

const scores = { [camille.id]: 1, [marc.id]: -1 }
const measured = { [camille.id]: of(-0.8), [marc.id]: of(-1) }

test('a lane shows what is felt, what was measured, or both', () => {
  const shown = (curves: LaneCurves) => {
    const box = emotionOf(curves, { A: { scores, measured } })
    return [
      box.curves.map(({ personaId }) => personaId),
      box.measured.map(({ personaId }) => personaId),
    ]
  }
  expect(shown('felt')).toEqual([[camille.id, marc.id], []])
  expect(shown('measured')).toEqual([[], [camille.id, marc.id]])
  expect(shown('both')).toEqual([[camille.id, marc.id], [null]])
})

test('with one persona shown, what was measured beside its curve is its own', () => {
  const {
    curves,
    measured: lines,
    gaps,
  } = emotionOf('both', { A: { scores, measured } }, [marc.id])
  expect(curves.map(({ personaId }) => personaId)).toEqual([camille.id])
  expect(lines.map(({ personaId }) => personaId)).toEqual([camille.id])
  expect(lines[0]!.points[0]!.measured).toEqual(of(-0.8))
  expect(gaps.map(({ label }) => label)).toEqual(['−1.8'])
})

test('the gap is that of the curves that are shown, from what is felt to what was measured', () => {
  const { gaps, zeroY } = emotionOf('both', { A: { scores, measured } })
  expect(gaps).toHaveLength(1)
  expect(gaps[0]).toMatchObject({ label: '−0.9', feltY: zeroY, cardId: desk.card('A').id })
  expect(gaps[0]!.measuredY).toBeCloseTo(zeroY + 0.9 * 34, 9)
})

test('a gap of several curves begins between their points, and one of a single curve at its own', () => {
  const gapOf = (felt: Record<string, number>, hidden: readonly string[] = []) =>
    emotionOf('both', { A: { scores: felt, measured } }, hidden).gaps[0]!
  const { zeroY } = emotionOf('both', {})
  expect(gapOf(scores).between).toEqual([zeroY - 34, zeroY + 34])
  expect(gapOf({ ...scores, [marc.id]: 1 }).between).toBeUndefined()
  expect(gapOf(scores, [marc.id]).between).toBeUndefined()
})

test('what was measured stands beside the felt points that would cover it, and else on its line', () => {
  const shiftOf = (camilles: number, marcs: number | undefined, mean: number) => {
    const felt = { [camille.id]: camilles, ...(marcs !== undefined && { [marc.id]: marcs }) }
    const box = emotionOf('both', { A: { scores: felt, measured: { everyone: of(mean) } } })
    return box.curves[0]!.points[0]!.x - box.measured[0]!.points[0]!.x
  }
  expect(shiftOf(1, undefined, 1)).toBe(17)
  expect(shiftOf(1, undefined, 0.6)).toBe(17)
  expect(shiftOf(1, undefined, 0.5)).toBe(0)
  expect(shiftOf(2, 0, 0.2)).toBe(11)
  expect(shiftOf(2, 0, 0.5)).toBe(0)
})

test('a bracket ends at what was measured, wherever that stands', () => {
  const everyone = of(-1)
  const { gaps, measured: lines } = emotionOf('both', { A: { scores, measured: { everyone } } })
  expect(gaps[0]!.measuredX).toBe(lines[0]!.points[0]!.x)
  expect(gaps[0]!.measuredX).toBeLessThan(gaps[0]!.x)
})

test('what stands beside its touchpoint never runs back behind the one before', () => {
  const close = openDesk(
    planned({ Only: { steps: [{ touchpoint: Array.from({ length: 9 }, (_, at) => `T${at}`) }] } }),
  )
  const lane = close.lane('emotion')
  const cards = Object.values(close.map.card).map((card) => ({
    ...card,
    scores: { everyone: 1 },
    measured: { everyone: of(1) },
  }))
  const map: MapDocument = {
    ...close.map,
    card: Object.fromEntries(cards.map((card) => [card.id, card])),
    lane: { ...close.map.lane, [lane.id]: { ...lane, curves: 'both' } },
  }
  const box = createLayout(breakText)(map, optionsFor(library)).emotions[0]!
  const xs = box.measured[0]!.points.map(({ x }) => x)
  expect(xs).toHaveLength(9)
  expect(xs).toEqual([...xs].sort((a, b) => a - b))
})

test('only a gap of half a point or more is marked, and none where one side is not known', () => {
  const gapsAt = (felt: number | undefined, mean: number | undefined) =>
    emotionOf('both', {
      B: {
        scores: felt === undefined ? {} : { everyone: felt },
        measured: mean === undefined ? {} : { everyone: of(mean) },
      },
    }).gaps.map(({ label }) => label)
  expect(gapsAt(1, 0.51)).toEqual([])
  expect(gapsAt(1, 0.5)).toEqual(['−0.5'])
  // In binary this is a hair less than a half.
  expect(gapsAt(0.5, 0.7 + 0.2 + 0.1)).toEqual(['+0.5'])
  expect(gapsAt(undefined, 1)).toEqual([])
  expect(gapsAt(1, undefined)).toEqual([])
})
