import { expect, test } from 'vitest'
import { nudge } from '@/commands/nudge'
import type { Direction } from '@/editor/navigation'
import { select } from '@/editor/session'
import { stagesOf } from '@/model/outline'
import { createNote } from '@/model/records/note'
import {
  type BoardPlan,
  columnsIn,
  type Desk,
  expectNothing,
  expectOneStep,
  openDesk,
  planned,
} from '../helpers/board'

const plan: BoardPlan = {
  First: {
    steps: [{ touchpoint: 'A', pain: ['Slow', 'Dear'] }, { touchpoint: 'B' }],
  },
  Second: { steps: [{ touchpoint: 'C', opportunity: 'Faster' }] },
  Third: {},
}

function open(titles: readonly string[], of = plan): Desk {
  const desk = openDesk(planned(of))
  select(
    desk.session,
    titles.map((title) => desk.card(title).id),
  )
  return desk
}

const [first, second] = [['A, Slow, Dear', 'B'], ['C, Faster']]

test.each<[string[], Direction, Record<string, string[]>]>([
  [['Slow'], 'down', { First: ['A, Dear, Slow', 'B'], Second: second, Third: [] }],
  [['Dear'], 'up', { First: ['A, Dear, Slow', 'B'], Second: second, Third: [] }],
  [['Slow'], 'right', { First: ['A, Dear', 'B, Slow'], Second: second, Third: [] }],
  [['Slow', 'Dear'], 'right', { First: ['A', 'B, Slow, Dear'], Second: second, Third: [] }],
  [['Faster'], 'left', { First: ['A, Slow, Dear', 'B, Faster'], Second: ['C'], Third: [] }],
  [['Faster'], 'right', { First: first, Second: ['C'], Third: ['Faster'] }],
  [['A'], 'right', { First: ['B', 'A, Slow, Dear'], Second: second, Third: [] }],
  [['B'], 'left', { First: ['B', 'A, Slow, Dear'], Second: second, Third: [] }],
  [['B'], 'right', { First: ['A, Slow, Dear'], Second: ['B', 'C, Faster'], Third: [] }],
  [['C'], 'left', { First: [...first, 'C, Faster'], Second: [], Third: [] }],
  [['C'], 'right', { First: first, Second: [], Third: ['C, Faster'] }],
  [['A', 'B'], 'right', { First: [], Second: [...first, ...second], Third: [] }],
])('%j goes one place %s', (titles, direction, wanted) => {
  const desk = open(titles)
  expectOneStep(desk, () => nudge(desk, direction))
  expect(columnsIn(desk.map)).toEqual(wanted)
})

test.each<[string, Direction]>([
  ['A', 'left'],
  ['A', 'up'],
  ['Slow', 'left'],
])('%s goes nowhere %s at the edge of the map', (title, direction) => {
  const desk = open([title])
  expectNothing(desk, () => nudge(desk, direction))
})

test('at the right edge and below the last lane nothing moves either', () => {
  const desk = open(['Late'], { Only: { steps: [{ touchpoint: 'A', action: 'Late' }] } })
  expectNothing(desk, () => nudge(desk, 'right'))
  expectNothing(desk, () => nudge(desk, 'down'))
  select(desk.session, [desk.card('A').id])
  expectNothing(desk, () => nudge(desk, 'right'))
})

test('out of its cell a card goes to the next lane that holds cards, and becomes what that holds', () => {
  const desk = open(['Slow'])
  expectOneStep(desk, () => nudge(desk, 'up'))
  expect(desk.card('Slow').type).toBe('thought')
  expectOneStep(desk, () => nudge(desk, 'up'))
  expect(desk.card('Slow').type).toBe('touchpoint')
})

test('a collapsed lane is passed over', () => {
  const desk = open(['Slow'])
  desk.editor.transact({ verb: 'collapse' }, ({ map }) => {
    map.lane[desk.lane('thought').id]!.collapsed = true
  })
  nudge(desk, 'up')
  expect(desk.card('Slow').type).toBe('touchpoint')
})

test.each<[string, Direction, Direction]>([
  ['A', 'right', 'left'],
  ['B', 'right', 'left'],
  ['Faster', 'right', 'left'],
  ['Slow', 'down', 'up'],
  ['Faster', 'down', 'up'],
])('%s goes %s, and %s again stands where it stood', (title, there, back) => {
  const desk = open([title])
  const before = columnsIn(desk.map)
  nudge(desk, there)
  nudge(desk, back)
  expect(columnsIn(desk.map)).toEqual(before)
})

test('a touchpoint and its pain point go past the next step together', () => {
  const desk = open(['A', 'Slow'])
  nudge(desk, 'right')
  expect(columnsIn(desk.map).First).toEqual(['B', 'A, Slow, Dear'])
})

test('cards of several lanes stop together where one of them stands at the edge', () => {
  const desk = open(['Hm', 'Slow'], {
    Only: {
      steps: [
        { touchpoint: 'A', pain: 'Slow' },
        { touchpoint: 'B', thought: 'Hm' },
      ],
    },
  })
  expectNothing(desk, () => nudge(desk, 'right'))
})

test('stages and lanes move among their like, and not past the ends', () => {
  const desk = openDesk(planned(plan))
  const titles = () => stagesOf(desk.map).map(({ title }) => title)
  select(desk.session, [desk.stage('Second').id])
  expectOneStep(desk, () => nudge(desk, 'right'))
  expect(titles()).toEqual(['First', 'Third', 'Second'])
  expectNothing(desk, () => nudge(desk, 'right'))
  expectNothing(desk, () => nudge(desk, 'up'))
  select(desk.session, [desk.lane('touchpoint').id])
  expectNothing(desk, () => nudge(desk, 'up'))
  expectNothing(desk, () => nudge(desk, 'left'))
  expectOneStep(desk, () => nudge(desk, 'down'))
})

test('notes move by 20 px', () => {
  const note = createNote({ x: 10, y: 10 })
  const desk = openDesk({ ...planned(plan), note: { [note.id]: note } })
  select(desk.session, [note.id])
  for (const direction of ['left', 'up', 'right', 'right', 'down', 'down'] as const)
    expectOneStep(desk, () => nudge(desk, direction))
  expect(desk.map.note[note.id]).toMatchObject({ x: 30, y: 30 })
})

test('nothing moves where nothing is selected', () => {
  const desk = openDesk(planned(plan))
  expectNothing(desk, () => nudge(desk, 'right'))
})
