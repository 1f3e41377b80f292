import { expect, test } from 'vitest'
import { isDay, today } from '@/model/day'
import { safeLink } from '@/model/safeLink'

test('a day is that of the clock on the wall', () => {
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05')
})

test.each([
  ['2026-02-28', true],
  ['2026-02-29', false],
  ['2024-02-29', true],
  ['2026-13-01', false],
  ['28/02/2026', false],
  ['', false],
])('%s is a day of the calendar: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected)
})

test.each([
  ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
  [' http://example.org ', 'http://example.org/'],
  ['mailto:ada@example.org', 'mailto:ada@example.org'],
])('%s is followed', (text, address) => {
  expect(safeLink(text)).toBe(address)
})

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>',
  'file:///etc/passwd',
  'blob:https://example.org/x',
  'example.org',
  '//example.org',
  '',
])('%j is not followed', (text) => {
  expect(safeLink(text)).toBeUndefined()
})
