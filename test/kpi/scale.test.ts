import { expect, test } from 'vitest'
import { formatValue } from '@/kpi/format'
import { definitionAt } from '@/kpi/kpi'
import { askedOn, scaleLabel, scaleOf, variantOf } from '@/kpi/scale'
import { emptyLibrary } from '@/model/document'

const at = (id: string) => definitionAt(id, emptyLibrary())!

test('the first scale is the usual one, by no name or by its own', () => {
  expect(scaleOf(at('ces'), '')?.id).toBe('1-10')
  expect(scaleOf(at('ces'), '1-10')?.id).toBe('1-10')
  expect(scaleOf(at('ces'), '1-7')?.to).toBe(7)
  expect(scaleOf(at('ces'), '1–7')).toBeUndefined()
  expect(scaleOf(at('churnRate'), '')).toBeUndefined()
  expect(at('ces').scales.map((scale) => variantOf(at('ces'), scale))).toEqual(['', '1-5', '1-7'])
})

test('a scale is written by its ends', () => {
  expect(at('nps').scales.map(scaleLabel)).toEqual(['0–10'])
  expect(at('csat').scales.map(scaleLabel)).toEqual(['1–5', '1–7'])
  const open = { id: 'own', from: Number.NEGATIVE_INFINITY, to: 5, whole: false }
  expect(scaleLabel(open)).toBe('≤ 5')
  expect(scaleLabel({ ...open, to: Number.POSITIVE_INFINITY })).toBe('')
  expect(scaleLabel({ ...open, from: 0, to: Number.POSITIVE_INFINITY })).toBe('≥ 0')
})

test.each([
  ['', 'en', '5.4'],
  ['1-10', 'en', '5.4'],
  ['1-7', 'en', '5.4 / 7'],
  ['1-7', 'fr', '5,4 / 7'],
  ['1-5', 'en', '5.4 / 5'],
])('CES asked on %j says in %s which scale it is', (variant, locale, text) => {
  const shown = formatValue(askedOn(at('ces'), variant), 5.4, locale)
  expect(shown.replace(/\s/g, ' ')).toBe(text)
})

test('a mark has the bounds of its scale', () => {
  expect(askedOn(at('ces'), '1-7').bounds).toEqual([1, 7])
  expect(askedOn(at('ces'), '').bounds).toEqual([1, 10])
})

test('a share is written alike on every scale', () => {
  const { unit, bounds } = at('csat')
  expect(askedOn(at('csat'), '1-7')).toMatchObject({ unit, bounds })
})

test('a KPI is named with its scale where that is not the usual one', () => {
  const csat = askedOn(at('csat'), '1-7')
  expect(csat.short).toEqual({ en: 'CSAT 1–7', fr: 'CSAT 1–7' })
  expect(csat.name.fr).toBe('Satisfaction client (CSAT) 1–7')
  expect(askedOn(at('ces'), '1-5').short.en).toBe('CES 1–5')
  for (const variant of ['', '1-5', 'unknown'])
    expect(askedOn(at('csat'), variant)).toBe(at('csat'))
})
