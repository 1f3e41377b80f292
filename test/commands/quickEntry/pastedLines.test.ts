import { expect, test } from 'vitest'
import { pastedLines } from '@/commands/quickEntry/pastedLines'

test('lines of every system come apart, without the empty ones', () => {
  expect(pastedLines('a\r\nb\n\n  c  \rd\u2028e\n')).toEqual(['a', 'b', 'c', 'd', 'e'])
})

test.each(['- a\n- b', '* a\n* b', '• a\n• b', '1. a\n2. b', ' 1) a\n 2) b'])(
  'the bullets of a list are left away: %j',
  (text) => expect(pastedLines(text)).toEqual(['a', 'b']),
)

test('a sign that only some lines have is no bullet', () => {
  expect(pastedLines('- a\nb')).toEqual(['- a', 'b'])
  expect(pastedLines('- a')).toEqual(['- a'])
  expect(pastedLines('-2 a\n-1 b')).toEqual(['-2 a', '-1 b'])
})
