import { expect, test } from 'vitest'
import { formatValue } from '@/kpi/format'
import { definitionAt } from '@/kpi/kpi'
import { emptyLibrary } from '@/model/document'

/** The value as text, with every kind of space as a plain one: which one is for Intl to say. */
function shown(id: string, value: number, locale: string): string {
  return formatValue(definitionAt(id, emptyLibrary())!, value, locale).replace(/\s/g, ' ')
}

test.each([
  ['nps', 80, '+80', '+80'],
  ['nps', 0, '0', '0'],
  ['nps', -12, '−12', '−12'],
  ['roi', -75.5, '−75.5%', '−75,5 %'],
  ['clv', -75000, '−€75,000', '−75 000 €'],
  ['sessions', 999_999_999_999, '999,999,999,999', '999 999 999 999'],
  ['sessions', 1e12, '1T', '1 Bn'],
  ['clv', -1.23456e13, '−€12.35T', '−12,35 Bn €'],
  ['ctr', 1e12, '1T%', '1 Bn %'],
  ['ctr', 1e40, '1E40%', '1E40 %'],
  ['sessions', 1234567e34, '1.235E40', '1,235E40'],
  ['resolutionTime', -1e40, '−1E40 h', '−1E40 h'],
  ['csat', 74, '74%', '74 %'],
  ['ces', 8.6, '8.6', '8,6'],
  ['clv', 225000, '€225,000', '225 000 €'],
  ['cpc', 0.5, '€0.50', '0,50 €'],
  ['referralRate', (100 / 3000) * 100, '3.3%', '3,3 %'],
  ['churnRate', 0.8, '0.8%', '0,8 %'],
  ['retentionRate', 99.2, '99.2%', '99,2 %'],
  ['cartAbandonment', 68, '68%', '68 %'],
  ['averageRating', 4.3, '4.3 / 5', '4,3 / 5'],
  ['resolutionTime', 26, '26 h', '26 h'],
  ['waitingTime', 90, '90 s', '90 s'],
  ['sessions', 12345, '12,345', '12 345'],
  ['pagesPerVisit', 4.25, '4.3', '4,3'],
  ['ctr', -0.001, '0%', '0 %'],
])('%s of %d', (id, value, english, french) => {
  expect(shown(id, value, 'en')).toBe(english)
  expect(shown(id, value, 'fr')).toBe(french)
})

test('a value never breaks across lines', () => {
  const resolution = definitionAt('resolutionTime', emptyLibrary())!
  for (const locale of ['en', 'fr', 'fr-CA'])
    expect(formatValue(resolution, 1260, locale)).not.toContain(' ')
})

test("a team's own unit stands after the value, and an empty one leaves no space", () => {
  expect(formatValue({ unit: { kind: 'own', symbol: 'pairs' }, decimals: 2 }, 3.5, 'en')).toBe(
    '3.5\u00a0pairs',
  )
  expect(formatValue({ unit: { kind: 'own', symbol: '' }, decimals: 2 }, 3.5, 'fr')).toBe('3,5')
})
