import { expect, test } from 'vitest'
import { cut, freePlaces, longestPieces } from '@/exchange/export/pdf/cuts'

const tens = [10, 20, 30, 40, 50, 60, 70, 80, 90]
const whole = { from: 0, to: 100 }
const anywhere = () => true
const lengths = (pieces: readonly { from: number; to: number }[]) =>
  pieces.map(({ from, to }) => to - from)

test('as few pieces as will do, as even as the places allow', () => {
  expect(lengths(cut(whole, tens, () => 100, anywhere))).toEqual([100])
  expect(lengths(cut(whole, tens, () => 90, anywhere))).toEqual([50, 50])
  expect(lengths(cut(whole, [80], () => 90, anywhere))).toEqual([80, 20])
  expect(lengths(cut(whole, tens, () => 35, anywhere))).toEqual([30, 30, 30, 10])
})

test('the last piece shares nothing with a next, and may be longer', () => {
  const room = (_: number, isLast: boolean) => (isLast ? 60 : 40)
  expect(lengths(cut(whole, tens, room, anywhere))).toEqual([40, 60])
})

test('what is welcome comes first, unless the page would be half empty', () => {
  expect(
    lengths(
      cut(
        whole,
        tens,
        () => 60,
        (at) => at === 40,
      ),
    ),
  ).toEqual([40, 60])
  expect(
    lengths(
      cut(
        whole,
        tens,
        () => 60,
        (at) => at === 10,
      ),
    )[0],
  ).not.toBe(10)
})

test('a place within what is to stay whole is none, one at its edge is', () => {
  expect(freePlaces([30, 10, 20, 20], [{ from: 10, to: 30 }])).toEqual([10, 30])
})

test('knows the longest pieces that nothing divides', () => {
  expect(longestPieces(whole, [30, 40, 90])).toEqual({ first: 30, other: 50 })
  expect(longestPieces(whole, [])).toEqual({ first: 100, other: 0 })
})
