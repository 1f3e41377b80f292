import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffDocuments } from '@/model/diff'
import { tableOf } from '@/model/document'
import { createActivity } from '@/model/records/activity'
import { createLink } from '@/model/records/link'
import { createNote } from '@/model/records/note'
import { repairMap } from '@/model/repair'
import { repairsOf } from '@/model/repairs'
import { arbitraryMap } from '../helpers/arbitraryMap'
import { openDesk, planned } from '../helpers/board'
import { allIds, without } from './documents'

const map = planned({ First: { steps: [{ touchpoint: 'A', pain: 'Slow' }, { touchpoint: 'B' }] } })
const { card } = openDesk(map)
const told = (broken: typeof map) =>
  repairsOf(broken, repairMap(broken)).map(({ what, kind, records }) => [
    what,
    kind,
    records.map((record) => ('title' in record ? record.title : record.id)),
  ])

test('each thing that was done is told apart, with what it was done to', () => {
  const [a, b, slow] = [card('A'), card('B'), card('Slow')]
  const link = createLink({ fromId: a.id, toId: 'card_gone' })
  const note = createNote({ title: 'Far', x: 2e9, y: 0 })
  const activity = createActivity({ title: 'Fill', order: 'a0', minutes: 5, laneId: 'lane_gone' })
  const cards = [{ ...a, order: '!' }, { ...slow, homeId: 'step_gone' as const, order: '!' }, b]
  const broken = {
    ...map,
    card: tableOf(cards),
    ...{ link: tableOf([link]), note: tableOf([note]), activity: tableOf([activity]) },
  }
  expect(told(broken)).toEqual([
    ['dropped', 'link', [link.id]],
    ['moved', 'card', ['Slow']],
    ['moved', 'note', ['Far']],
    ['forgot', 'activity', ['Fill']],
    ['ordered', 'card', ['A']],
  ])
  expect(told({ ...map, stage: {}, step: {} }).slice(0, 2)).toEqual([
    ['moved', 'card', expect.arrayContaining(['A', 'B', 'Slow'])],
    ['made', 'stage', ['']],
  ])
})

test('every record that a repair touched is told once, and nothing where it touched none', () => {
  const broken = fc
    .tuple(arbitraryMap, fc.array(fc.nat(99), { maxLength: 6 }))
    .map(([{ map }, lost]) => {
      const ids = allIds(map)
      return lost.reduce((rest, by) => without(rest, ids[by % ids.length]!), map)
    })
  fc.assert(
    fc.property(broken, (map) => {
      const repaired = repairMap(map)
      const repairs = repairsOf(map, repaired)
      const { added, updated, removed } = diffDocuments(map, repaired)
      const touched = Object.keys({ ...added, ...updated, ...removed }).sort()
      expect(repairs.flatMap(({ records }) => records.map(({ id }) => id)).sort()).toEqual(touched)
      expect(repairs.length > 0).toBe(repaired !== map)
    }),
  )
})
