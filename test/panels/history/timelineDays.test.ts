import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PAUSE, timelineDays } from '@/panels/history/timelineDays'
import type { Moment } from '@/storage/timeline'
import type { Version } from '@/storage/versions'

const MINUTE = 60_000
const noon = new Date(2026, 10, 25, 12).getTime()

const change = (sequence: number, time: number): Moment => ({
  sequence,
  time,
  label: { verb: 'edit' },
  own: true,
})
const version = (sequence: number, time: number): Version => ({
  sequence,
  time,
  name: null,
  reason: 'hour',
  size: 1,
})

/** The entries of each day: a burst as its numbers, a version as `v` and its number. */
function shape(moments: Moment[], versions: Version[] = []) {
  return timelineDays(moments, versions).map(({ entries }) =>
    entries.map((entry) =>
      entry.kind === 'version'
        ? `v${entry.version.sequence}`
        : entry.moments.map(({ sequence }) => sequence).join(' '),
    ),
  )
}

test('changes that follow each other are one burst, a pause begins another', () => {
  const moments = [change(3, noon + 2 * PAUSE), change(2, noon + MINUTE), change(1, noon)]
  expect(shape(moments)).toEqual([['3', '2 1']])
})

test('a version stands above the change that it holds, and parts the burst', () => {
  const moments = [change(3, noon + 2 * MINUTE), change(2, noon + MINUTE), change(1, noon)]
  expect(shape(moments, [version(2, noon + 9 * MINUTE), version(0, noon)])).toEqual([
    ['3', 'v2', '2 1', 'v0'],
  ])
})

test('each day is a part of its own', () => {
  const yesterday = noon - 24 * 60 * MINUTE
  expect(shape([change(2, noon), change(1, yesterday)])).toEqual([['2'], ['1']])
})

test('whatever the clocks said, each point is there once and in the order of the numbers', () => {
  const times = fc.array(fc.integer({ min: 0, max: 2 * noon }), { maxLength: 30 })
  fc.assert(
    fc.property(times, times, (changed, kept) => {
      const moments = changed.map((time, index) => change(index + 1, time)).reverse()
      const versions = kept.map((time, index) => version(index * 2, time)).reverse()
      const numbers = timelineDays(moments, versions).flatMap(({ entries }) =>
        entries.flatMap((entry) =>
          entry.kind === 'version'
            ? [entry.version.sequence]
            : entry.moments.map(({ sequence }) => sequence),
        ),
      )
      expect(numbers).toHaveLength(changed.length + kept.length)
      expect(numbers).toEqual([...numbers].sort((a, b) => b - a))
    }),
  )
})
