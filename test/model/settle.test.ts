import { expect, test } from 'vitest'
import { type Diff, EMPTY_DIFF } from '@/model/diff'
import { abandonedSteps } from '@/model/settle'
import { openDesk, planned } from '../helpers/board'
import { without } from './documents'

const map = planned({ Only: { steps: [{ touchpoint: 'A' }, { touchpoint: 'B' }, {}] } })
const { card } = openDesk(map)
const a = card('A')
const empty = Object.values(map.step).find(
  (step) => step.id !== a.homeId && step.id !== card('B').homeId,
)!
const removed = (gone: typeof a): Diff => ({ ...EMPTY_DIFF, removed: { [gone.id]: gone } })

test('a step is abandoned once its last card is removed', () => {
  expect(abandonedSteps(without(map, a.id), removed(a))).toEqual([a.homeId])
  expect(abandonedSteps(map, removed({ ...a, id: 'card_other' }))).toEqual([])
})

test('a step is abandoned once its last card has moved elsewhere', () => {
  const moved = { ...a, homeId: card('B').homeId }
  const after = { ...map, card: { ...map.card, [a.id]: moved } }
  const diff = { ...EMPTY_DIFF, updated: { [a.id]: [a, moved] as const } }
  expect(abandonedSteps(after, diff)).toEqual([a.homeId])
})

test('a step with a title stays, and goes once it loses that too', () => {
  const titled = { ...empty, title: 'Later' }
  const named = { ...map, step: { ...map.step, [empty.id]: titled } }
  expect(
    abandonedSteps(named, { ...EMPTY_DIFF, updated: { [empty.id]: [empty, titled] } }),
  ).toEqual([])
  expect(abandonedSteps(map, { ...EMPTY_DIFF, updated: { [empty.id]: [titled, empty] } })).toEqual([
    empty.id,
  ])
})

test('steps that the change did not touch are left alone, and so are those that are gone', () => {
  expect(abandonedSteps(map, EMPTY_DIFF)).toEqual([])
  const gone = without(without(map, a.id), a.homeId)
  expect(abandonedSteps(gone, removed(a))).toEqual([])
})
