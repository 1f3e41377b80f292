import type { InputRefusal, Kpi } from './definition'
import { askedOn, misfitOf, scaleOf } from './scale'
import { entriesOf, type Tally } from './tally'
import { ANY_NUMBER } from './units'

export type { InputRefusal }
export type Computed = { readonly value: number | null } | { readonly refusal: InputRefusal }

/** How far binary rounding may carry a result over an end of its bounds. */
const ROUNDING = 1e-9

/**
 * The value of raw figures, by input id, at full precision. No value (null) while a figure is
 * missing, and where there is nothing to divide by: no respondents are not 0 %. What cannot be is
 * refused: a figure out of its range, half a customer, a part greater than its whole, a result
 * outside the KPI's bounds.
 */
export function computeInputs(kpi: Kpi, inputs: Readonly<Record<string, number>>): Computed {
  const figures: number[] = []
  for (const { id, bounds, whole, optional } of kpi.inputs) {
    const given = Object.hasOwn(inputs, id) ? inputs[id] : undefined
    if (given === undefined) {
      // No comparison refuses what is missing, and nothing comes of it.
      figures.push(optional ? 0 : Number.NaN)
      continue
    }
    const [low, high] = bounds
    if (!Number.isFinite(given) || given < low || given > high)
      return { refusal: { input: id, reason: 'outOfRange', low, high } }
    if (whole && !Number.isInteger(given)) return { refusal: { input: id, reason: 'notWhole' } }
    figures.push(given + 0)
  }
  const refusal = kpi.refused?.(...figures)
  if (refusal) return { refusal }
  const value = kpi.ofFigures?.(...figures)
  return value !== undefined && Number.isFinite(value) ? checked(kpi, value) : { value: null }
}

/**
 * The value of raw answers on a scale of the KPI (`variant`), at full precision. No value (null)
 * without answers, and where any cannot have been given on that scale.
 */
export function computeAnswers(kpi: Kpi, tally: Tally, variant: string): number | null {
  const scale = scaleOf(kpi, variant)
  const entries = entriesOf(tally)
  if (!scale || !entries) return null
  let sum = 0
  let n = 0
  for (const [answer, count] of entries) {
    if (misfitOf(answer, scale)) return null
    sum += count * (kpi.points ? kpi.points(answer, scale) : answer)
    n += count
  }
  const mean = sum / (n * (kpi.pointsPer ?? 1))
  return Number.isFinite(mean) ? inside(askedOn(kpi, variant), mean) : null
}

/** The result, refused outside the bounds of the KPI. */
function checked(kpi: Kpi, value: number): Computed {
  const result = inside(kpi, value)
  if (Math.abs(value - result) <= ROUNDING * Math.max(1, Math.abs(result))) return { value: result }
  const [low, high] = kpi.bounds ?? ANY_NUMBER
  return { refusal: { input: '', reason: 'outOfRange', low, high } }
}

/** The nearest value that the bounds hold, never −0. */
function inside({ bounds: [low, high] = ANY_NUMBER }: Kpi, value: number): number {
  return Math.min(high, Math.max(low, value)) + 0
}
