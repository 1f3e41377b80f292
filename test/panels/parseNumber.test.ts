import { expect, test } from 'vitest'
import { parseNumber } from '@/panels/kpi/parseNumber'

test.each([
  ['68', 'en', 68],
  ['68,5', 'fr', 68.5],
  ['68.5 %', 'en', 68.5],
  ['1 360', 'fr', 1360],
  ['1,360', 'en', 1360],
  ['1,360', 'fr', 1.36],
  ['1.234.567,5', 'fr', 1234567.5],
  ['−12', 'en', -12],
  ['-0', 'en', 0],
  ['.5', 'en', 0.5],
])('"%s" in %s is %d', (text, locale, number) => {
  expect(parseNumber(text, locale)).toBe(number)
})

test('empty text is no value, and what is no number is told apart from it', () => {
  expect(parseNumber('  ', 'en')).toBeNull()
  for (const text of ['abc', '1e9', '1,2,3', '--1', 'NaN', 'Infinity', '9'.repeat(400)])
    expect(parseNumber(text, 'en')).toBeUndefined()
})
