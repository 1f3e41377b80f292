import { describe, expect, test } from 'vitest'
import { computeAnswers, computeInputs } from '@/kpi/compute'
import { definitionAt, type Kpi } from '@/kpi/kpi'
import { emptyLibrary } from '@/model/document'
import { createDefinition, type Definition } from '@/model/records/definition'

function own(fields: Partial<Definition>): Kpi {
  const definition = createDefinition({ name: 'Own', ...fields })
  return definitionAt(definition.id, {
    ...emptyLibrary(),
    definition: { [definition.id]: definition },
  })!
}

test('is the same object while its record is: drawings may go by identity', () => {
  const definition = createDefinition({ name: 'Own' })
  const library = { definition: { [definition.id]: definition } }
  expect(definitionAt(definition.id, library)).toBe(definitionAt(definition.id, library))
  const renamed = { definition: { [definition.id]: { ...definition, name: 'New' } } }
  expect(definitionAt(definition.id, renamed)?.name.en).toBe('New')
})

test('entered: takes in nothing', () => {
  expect(own({})).toMatchObject({ inputs: [], scales: [] })
})

test('has the threshold and the ends of its record, or none', () => {
  expect(own({ low: 0, threshold: 0 })).toMatchObject({
    threshold: 0,
    bounds: [0, Number.POSITIVE_INFINITY],
  })
  const without = own({})
  expect('bounds' in without || 'threshold' in without).toBe(false)
  expect('bounds' in own({ low: 10, high: 1 })).toBe(false)
})

describe('ratio', () => {
  const names = { inputs: ['Fittings', 'Visits'] }

  test('divides the first by the second, by the names of the record', () => {
    const kpi = own({ formula: 'ratio', ...names, unit: 'fittings' })
    expect(kpi.inputs.map(({ name }) => name.en)).toEqual(['Fittings', 'Visits'])
    expect(kpi.formula).toEqual({ en: 'Fittings ÷ Visits', fr: 'Fittings ÷ Visits' })
    expect(computeInputs(kpi, { first: 3, second: 4 })).toEqual({ value: 0.75 })
    expect(computeInputs(kpi, { first: 3, second: 0 })).toEqual({ value: null })
    expect(computeInputs(kpi, { first: 0, second: -5 })).toEqual({ value: 0 })
  })

  test('is × 100 in percent, and may be over 100 where no end is set', () => {
    const kpi = own({ formula: 'ratio', ...names, unit: '%' })
    expect(kpi.formula.en).toBe('Fittings ÷ Visits × 100')
    expect(computeInputs(kpi, { first: 5, second: 4 })).toEqual({ value: 125 })
  })

  test('in percent up to 100 is a part of a whole', () => {
    const kpi = own({ formula: 'ratio', ...names, unit: '%', low: 0, high: 100 })
    expect(computeInputs(kpi, { first: 5, second: 4 })).toEqual({
      refusal: { input: 'first', reason: 'moreThan', other: 'second' },
    })
  })

  test('refuses a result beyond its ends', () => {
    const kpi = own({ formula: 'ratio', ...names, high: 2 })
    expect(computeInputs(kpi, { first: 5, second: 2 })).toEqual({
      refusal: { input: '', reason: 'outOfRange', low: Number.NEGATIVE_INFINITY, high: 2 },
    })
  })

  test('has names for figures that the record does not name', () => {
    const kpi = own({ formula: 'ratio', inputs: [' '] })
    expect(kpi.inputs.map(({ name }) => name)).toEqual([
      { en: 'First figure', fr: 'Premier chiffre' },
      { en: 'Second figure', fr: 'Second chiffre' },
    ])
  })
})

test('difference takes the second from the first', () => {
  const kpi = own({ formula: 'difference', inputs: ['In', 'Out'] })
  expect(kpi.formula.fr).toBe('In − Out')
  expect(computeInputs(kpi, { first: 3, second: 4.5 })).toEqual({ value: -1.5 })
  const zero = computeInputs(kpi, { first: -0, second: 0 }) as { value: number }
  expect(Object.is(zero.value, 0)).toBe(true)
})

describe('mean', () => {
  test('of answers between its ends', () => {
    const kpi = own({ formula: 'mean', low: 1, high: 6 })
    expect(computeAnswers(kpi, { '1': 1, '6': 1, '2.5': 2 }, '')).toBe(3)
    expect(computeAnswers(kpi, { '7': 1 }, '')).toBeNull()
    expect(kpi.inputs).toEqual([])
  })

  test('of any numbers where it has no ends', () => {
    const kpi = own({ formula: 'mean' })
    expect(computeAnswers(kpi, { '-40': 1, '1000': 1 }, '')).toBe(480)
    expect(computeAnswers(kpi, { '1e308': 1000 }, '')).toBeNull()
  })

  test('stays between its ends in spite of binary rounding', () => {
    const kpi = own({ formula: 'mean', low: 0, high: 0.1 })
    expect(computeAnswers(kpi, { '0.1': 3 }, '')).toBe(0.1)
  })
})
