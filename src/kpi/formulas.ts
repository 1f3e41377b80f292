import type { Computation, InputRefusal, KpiInput, KpiUnit } from './definition'
import { COUNT, NOT_NEGATIVE, SHARE } from './units'
import type { Words } from './words'

/** Known from elsewhere, such as a tool that has counted already. */
export const ENTERED: Computation = {
  inputs: [],
  scales: [],
  formula: { en: 'Entered as it is', fr: 'Valeur saisie telle quelle' },
}

/** An input from nothing upwards; a share ends at 100 %. Counts are whole. */
export function input(id: string, en: string, fr: string, unit: KpiUnit = COUNT): KpiInput {
  return {
    id,
    name: { en, fr },
    unit,
    bounds: unit.kind === 'percent' ? SHARE : NOT_NEGATIVE,
    whole: unit.kind === 'count',
  }
}

/** A formula, said in every language by the names of its inputs. */
export function formula(say: (name: (input: KpiInput) => string) => string): Words {
  return { en: say(({ name }) => name.en), fr: say(({ name }) => name.fr) }
}

/** Part ÷ whole × 100. A part cannot be more than its whole. */
export function percentOf(part: KpiInput, whole: KpiInput): Computation {
  return {
    ...percentage(part, whole),
    refused: (a, b) => a > b && moreThan(part.id, whole.id),
  }
}

/** The refusal of a part that is greater than its whole. */
export function moreThan(input: string, other: string): InputRefusal {
  return { input, reason: 'moreThan', other }
}

/** First ÷ second × 100, which may be over 100 %. */
export function percentage(first: KpiInput, second: KpiInput): Computation {
  return {
    inputs: [first, second],
    scales: [],
    formula: formula((name) => `${name(first)} ÷ ${name(second)} × 100`),
    ofFigures: (a, b) => (100 * a) / b,
  }
}

/** First ÷ second. */
export function quotient(first: KpiInput, second: KpiInput): Computation {
  return {
    inputs: [first, second],
    scales: [],
    formula: formula((name) => `${name(first)} ÷ ${name(second)}`),
    ofFigures: (a, b) => a / b,
  }
}

/** First − second. */
export function difference(first: KpiInput, second: KpiInput): Computation {
  return {
    inputs: [first, second],
    scales: [],
    formula: formula((name) => `${name(first)} − ${name(second)}`),
    ofFigures: (a, b) => a - b,
  }
}
