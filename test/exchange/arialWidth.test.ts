import { expect, test } from 'vitest'
import { arialWidth } from '@/exchange/export/deck/page/arial'

test('words are as wide as the tables of Arial say, with the letters of French', () => {
  expect(arialWidth('Cœur', true)).toBeCloseTo(2.666)
  expect(arialWidth('Œuvre à faire', false)).toBeCloseTo(6.002)
})

test('an accent takes no room, and neither do marks that are not seen', () => {
  expect(arialWidth('été', false)).toBe(arialWidth('ete', false))
  expect(arialWidth('e\u0301te\u0301\u200d', false)).toBe(arialWidth('ete', false))
})
