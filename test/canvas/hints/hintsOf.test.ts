import { expect, test } from 'vitest'
import { type Hint, hintsOf } from '@/canvas/hints/hintsOf'
import { type MapDocument, tableOf } from '@/model/document'
import { lanesOf, stagesOf } from '@/model/outline'
import type { LaneType } from '@/model/records/lane'
import { laidOut, planned } from '../../helpers/board'

const said = (map: MapDocument) => hintsOf(laidOut(map)).map(({ hints }) => hints)

test('a board with nothing on it says how to begin, and what each lane is for', () => {
  expect(said(planned({ Only: {} }))).toEqual<Hint[][]>([
    ['addTouchpoint', 'quickEntry'],
    ['curve'],
    ['addThought'],
    ['addPain'],
    ['addOpportunity'],
    ['attachKpi'],
    ['addAction'],
  ])
})

test('a lane is silent once there is a card in it, wherever it lies', () => {
  const map = planned({
    First: { steps: [{ touchpoint: 'A' }] },
    Second: { steps: [{ touchpoint: 'B', pain: 'It hurts' }], wide: { thought: 'Hm' } },
  })
  expect(said(map).flat()).toEqual(['addOpportunity', 'attachKpi', 'addAction'])
})

test('a folded lane is silent, and so is a map without a stage, whose header speaks', () => {
  const open = planned({ Only: {} })
  const folded = lanesOf(open).map((lane) => ({ ...lane, collapsed: true }))
  expect(said({ ...open, lane: tableOf(folded) })).toEqual([])
  expect(said(planned({}))).toEqual([])
})

test('lanes of texts and pictures tell of the mouse; one that shows what cards carry says nothing', () => {
  const types: LaneType[] = ['text', 'image', 'channel']
  expect(said(planned({ Only: {} }, types))).toEqual([['text'], ['image']])
})

test('each stands in its lane, where the first card would lie', () => {
  const map = planned({ Only: {} })
  const { lanes, stages } = laidOut(map)
  expect(stages.map(({ id }) => id)).toEqual(stagesOf(map).map(({ id }) => id))
  for (const { x, y } of hintsOf(laidOut(map))) {
    expect(x).toBeGreaterThan(stages[0]!.x)
    expect(lanes.some((lane) => y > lane.y && y < lane.y + lane.height)).toBe(true)
  }
})
