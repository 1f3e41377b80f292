import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  applyDiff,
  composeDiffs,
  type Diff,
  diffRecords,
  EMPTY_DIFF,
  invertDiff,
  isEmptyDiff,
} from '@/model/diff'
import type { MapDocument } from '@/model/document'
import { type Card, createCard } from '@/model/records/card'
import { arbitraryMap } from '../helpers/arbitraryMap'
import { planned } from '../helpers/board'
import { allIds, withCard, without } from './documents'

const map = planned({ Only: { steps: [{ touchpoint: 'Call' }] } })
const call = Object.values(map.card)[0]!
const changed = { ...call, title: 'Ring' }
const update = (from: Card, to: Card): Diff => ({
  ...EMPTY_DIFF,
  updated: { [from.id]: [from, to] },
})
const add = (card: Card): Diff => ({ ...EMPTY_DIFF, added: { [card.id]: card } })
const remove = (card: Card): Diff => ({ ...EMPTY_DIFF, removed: { [card.id]: card } })

/** States of one document: each has lost records and changed others, some of them back again. */
const states = fc
  .tuple(arbitraryMap, fc.array(fc.array(fc.nat(50), { maxLength: 6 }), { minLength: 3 }))
  .map(([{ map }, changes]) => changes.slice(0, 3).map((seeds) => changedBy(map, seeds)))

function changedBy(document: MapDocument, seeds: readonly number[]): MapDocument {
  const ids = allIds(document)
  let present = document
  for (const seed of seeds) {
    const id = ids[seed % ids.length]!
    if (seed % 2) present = without(present, id)
    else if (present.card[id]) present = withCard(present, id, { votes: seed })
  }
  return present
}

function between(a: MapDocument, b: MapDocument): Diff {
  return diffRecords(a, b, new Set([...allIds(a), ...allIds(b)]))
}

test('a diff leads from the first state to the second, and its inverse back', () => {
  fc.assert(
    fc.property(states, ([a, b]) => {
      const diff = between(a!, b!)
      expect(applyDiff(a!, diff)).toEqual(b)
      expect(applyDiff(b!, invertDiff(diff))).toEqual(a)
      expect(invertDiff(invertDiff(diff))).toEqual(diff)
    }),
  )
})

test('two diffs in one are the same as one after the other', () => {
  fc.assert(
    fc.property(states, ([a, b, c]) => {
      const composed = composeDiffs(between(a!, b!), between(b!, c!))
      expect(applyDiff(a!, composed)).toEqual(c)
      expect(applyDiff(c!, invertDiff(composed))).toEqual(a)
    }),
  )
})

test('applying leaves the document as it was, and shares the tables that it does not touch', () => {
  const before = structuredClone(map)
  const after = applyDiff(map, update(call, changed))
  expect(map).toEqual(before)
  expect(after.card[call.id]).toBe(changed)
  expect(after.stage).toBe(map.stage)
})

test('adding and then removing is nothing', () => {
  const note = createCard({ ...call, id: 'card_new' })
  expect(isEmptyDiff(composeDiffs(add(note), remove(note)))).toBe(true)
  const renamed = { ...note, title: 'New' }
  const all = composeDiffs(composeDiffs(add(note), update(note, renamed)), remove(renamed))
  expect(isEmptyDiff(all)).toBe(true)
})

test('changing and then removing is removing what was there first', () => {
  expect(composeDiffs(update(call, changed), remove(changed))).toEqual(remove(call))
})

test('removing and then adding is changing', () => {
  expect(composeDiffs(remove(call), add(changed))).toEqual(update(call, changed))
})

test('a change that is changed back is nothing', () => {
  const back = { ...changed, title: call.title }
  expect(isEmptyDiff(composeDiffs(update(call, changed), update(changed, back)))).toBe(true)
})

test('only the fields that were changed are written over what somebody else did since', () => {
  const voted = { ...call, votes: 3 }
  const theirs = applyDiff(map, update(call, voted))
  const both = applyDiff(theirs, update(call, changed))
  expect(both.card[call.id]).toEqual({ ...call, votes: 3, title: 'Ring' })
})

test('a change to a record that is gone does nothing', () => {
  const gone = applyDiff(map, remove(call))
  expect(applyDiff(gone, update(call, changed))).toEqual(gone)
  expect(applyDiff(gone, remove(call))).toEqual(gone)
})

test('records that are the same object are no change', () => {
  expect(isEmptyDiff(diffRecords(map, map, allIds(map)))).toBe(true)
  expect(isEmptyDiff(diffRecords(map, map, ['card_unknown', 'nonsense']))).toBe(true)
})

test('a record that two windows bring back keeps what was done to it in between', () => {
  const worked = applyDiff(without(map, call.id), add(changed))
  expect(applyDiff(worked, add(call))).toEqual(worked)
})
