import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tallyOf } from '@/kpi/answers'
import { CATALOGUE } from '@/kpi/catalogue'
import { computeAnswers, computeInputs } from '@/kpi/compute'
import { definitionAt, type Kpi } from '@/kpi/kpi'
import { emptyLibrary } from '@/model/document'

function kpiAt(id: string): Kpi {
  return definitionAt(id, emptyLibrary())!
}

/** The value of figures given in the order of the inputs. */
function fromFigures(id: string, ...figures: number[]) {
  const kpi = kpiAt(id)
  return computeInputs(
    kpi,
    Object.fromEntries(figures.map((figure, at) => [kpi.inputs[at]!.id, figure])),
  )
}

function fromAnswers(id: string, answers: number[], variant = '') {
  return computeAnswers(kpiAt(id), tallyOf(answers), variant)
}

const computed = CATALOGUE.filter(({ inputs }) => inputs.length > 0)
const asked = CATALOGUE.filter(({ scales }) => scales.length > 0)
const anyFigure = fc.oneof(
  fc.nat(3000),
  fc.double(),
  fc.constantFrom(0, -0, 1e308, Number.MAX_VALUE, 5e-324, Number.NaN),
)

function expectGood(kpi: Kpi, value: number | null) {
  if (value === null) return
  expect(Number.isFinite(value)).toBe(true)
  expect(Object.is(value, -0)).toBe(false)
  const [low, high] = kpi.bounds ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  expect(value).toBeGreaterThanOrEqual(low)
  expect(value).toBeLessThanOrEqual(high)
}

test('whatever the figures, the value is a number within its bounds, or none, or a refusal', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...computed),
      fc.array(anyFigure, { maxLength: 5 }),
      (kpi, some) => {
        const result = fromFigures(kpi.id, ...some.slice(0, kpi.inputs.length))
        if ('value' in result) expectGood(kpi, result.value)
        else expect(['', ...kpi.inputs.map(({ id }) => id)]).toContain(result.refusal.input)
      },
    ),
    { numRuns: 2000 },
  )
})

test('figures of the right kind are refused only where they contradict one another', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...computed),
      fc.array(fc.nat(100), { minLength: 5 }),
      (kpi, some) => {
        const result = fromFigures(kpi.id, ...some.slice(0, kpi.inputs.length))
        if ('refusal' in result) expect(result.refusal.reason).not.toBe('notWhole')
      },
    ),
  )
})

test('money that is all of the money is 100 %, not a rounding more', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 1e12, noNaN: true }), (revenue) => {
      const { value } = fromFigures('digitalShare', revenue, revenue) as { value: number }
      expect(value).toBeCloseTo(100, 10)
      expect(value).toBeLessThanOrEqual(100)
    }),
  )
})

test('answers of a scale have a value within the bounds of the scale', () => {
  const case_ = fc.constantFrom(...asked).chain((kpi) =>
    fc.constantFrom(...kpi.scales).chain((scale) =>
      fc.record({
        kpi: fc.constant(kpi),
        scale: fc.constant(scale),
        answers: fc.array(fc.integer({ min: scale.from, max: scale.to }), { minLength: 1 }),
      }),
    ),
  )
  fc.assert(
    fc.property(case_, ({ kpi, scale, answers }) => {
      const value = fromAnswers(kpi.id, answers, scale.id)
      expect(value).not.toBeNull()
      expectGood(
        kpi.unit.kind === 'score' ? { ...kpi, bounds: [scale.from, scale.to] } : kpi,
        value,
      )
    }),
  )
})

test('NPS is the same by answers and by counts', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10 })), (answers) => {
      const count = (from: number, to: number) =>
        answers.filter((answer) => answer >= from && answer <= to).length
      expect({ value: fromAnswers('nps', answers) }).toEqual(
        fromFigures('nps', count(9, 10), count(7, 8), count(0, 6)),
      )
    }),
  )
})

test.each([
  ['', 5],
  ['1-7', 7],
])('CSAT on scale %j is the same by answers and by counts', (variant, best) => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: best })), (answers) => {
      const satisfied = answers.filter((answer) => answer >= best - 1).length
      expect({ value: fromAnswers('csat', answers, variant) }).toEqual(
        fromFigures('csat', satisfied, answers.length),
      )
    }),
  )
})
