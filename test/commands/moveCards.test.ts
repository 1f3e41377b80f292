import { expect, test } from 'vitest'
import { type Destination, inReadingOrder, moveCards } from '@/commands/moveCards'
import { setScore } from '@/commands/scores'
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
    steps: [
      { touchpoint: 'A', thought: 'Hm', pain: ['Slow', 'Dear'] },
      { touchpoint: 'B', opportunity: 'Faster' },
      { touchpoint: 'C' },
    ],
  },
  Second: { steps: [{ touchpoint: 'D', pain: 'Late' }] },
}

type To =
  | { readonly cell: string; readonly index?: number }
  | { readonly stage: string; at: number }

/** Drags cards by the first of them: to the cell of another card's step, or between two steps. */
function drag(desk: Desk, titles: readonly string[], lane: Parameters<Desk['lane']>[0], to: To) {
  const laneId = desk.lane(lane).id
  const destination: Destination =
    'cell' in to
      ? { to: 'cell', laneId, homeId: desk.card(to.cell).homeId, index: to.index ?? Infinity }
      : { to: 'newStep', laneId, stageId: desk.stage(to.stage).id, index: to.at }
  const ids = titles.map((title) => desk.card(title).id)
  moveCards(desk, ids, ids[0]!, destination)
}

test('a pain point dropped among the thoughts is a thought, and keeps its severity', () => {
  const desk = openDesk(planned(plan))
  desk.editor.transact({ verb: 'edit' }, ({ map }) => {
    Object.assign(map.card[desk.card('Slow').id]!, { severity: 4, votes: 2, notes: 'seen' })
  })
  const before = desk.card('Slow')
  expectOneStep(desk, () => drag(desk, ['Slow'], 'thought', { cell: 'B' }))
  expect(desk.card('Slow')).toEqual({
    ...before,
    type: 'thought',
    laneId: desk.lane('thought').id,
    homeId: desk.card('B').homeId,
    order: expect.any(String),
  })
  drag(desk, ['Slow'], 'pain', { cell: 'A' })
  expect(desk.card('Slow')).toMatchObject({ type: 'pain', severity: 4 })
})

test('a card goes to the place in its cell where it was dropped', () => {
  const desk = openDesk(planned(plan))
  expectOneStep(desk, () => drag(desk, ['Late'], 'pain', { cell: 'A', index: 1 }))
  expect(columnsIn(desk.map).First![0]).toBe('A, Hm, Slow, Late, Dear')
  expectOneStep(desk, () => drag(desk, ['Late'], 'pain', { cell: 'A', index: 0 }))
  expect(columnsIn(desk.map).First![0]).toBe('A, Hm, Late, Slow, Dear')
})

test('a touchpoint dropped between two columns takes its step with all that stands in it', () => {
  const desk = openDesk(planned(plan))
  const { homeId } = desk.card('A')
  expectOneStep(desk, () => drag(desk, ['A'], 'touchpoint', { stage: 'First', at: 2 }))
  expect(columnsIn(desk.map).First).toEqual(['B, Faster', 'A, Hm, Slow, Dear', 'C'])
  expect(desk.card('A').homeId).toBe(homeId)
})

test('a touchpoint takes its step into another stage, too', () => {
  const desk = openDesk(planned(plan))
  expectOneStep(desk, () => drag(desk, ['A'], 'touchpoint', { stage: 'Second', at: 0 }))
  expect(columnsIn(desk.map)).toEqual({
    First: ['B, Faster', 'C'],
    Second: ['A, Hm, Slow, Dear', 'D, Late'],
  })
})

test('dropped on another, it stacks with it as an alternative, and what it leaves stays', () => {
  const desk = openDesk(planned(plan))
  expectOneStep(desk, () => drag(desk, ['A'], 'touchpoint', { cell: 'B' }))
  expect(columnsIn(desk.map).First).toEqual(['Hm, Slow, Dear', 'B, A, Faster', 'C'])
})

test('a step left empty goes away in the same step of the history', () => {
  const desk = openDesk(planned(plan))
  const { homeId } = desk.card('C')
  expectOneStep(desk, () => drag(desk, ['C'], 'touchpoint', { cell: 'A', index: 0 }))
  expect(columnsIn(desk.map).First).toEqual(['C, A, Hm, Slow, Dear', 'B, Faster'])
  expect(desk.map.step[homeId]).toBeUndefined()
  desk.editor.undo()
  expect(desk.map.step[homeId]).toBeDefined()
})

test('one of two alternatives dropped between columns makes a step of its own', () => {
  const desk = openDesk(planned({ Only: { steps: [{ touchpoint: ['A', 'B'], pain: 'Slow' }] } }))
  expectOneStep(desk, () => drag(desk, ['B'], 'touchpoint', { stage: 'Only', at: 0 }))
  expect(columnsIn(desk.map).Only).toEqual(['B', 'A, Slow'])
})

test('both alternatives together take their step along', () => {
  const desk = openDesk(
    planned({ Only: { steps: [{ touchpoint: ['A', 'B'], pain: 'Slow' }, { touchpoint: 'C' }] } }),
  )
  expectOneStep(desk, () => drag(desk, ['A', 'B'], 'touchpoint', { stage: 'Only', at: 2 }))
  expect(columnsIn(desk.map).Only).toEqual(['C', 'A, B, Slow'])
})

test('a pain point dropped where a stage has no step gets one', () => {
  const desk = openDesk(planned({ ...plan, Third: {} }))
  expectOneStep(desk, () => drag(desk, ['Slow'], 'pain', { stage: 'Third', at: 0 }))
  expect(columnsIn(desk.map).Third).toEqual(['Slow'])
  expect(desk.card('Slow').type).toBe('pain')
})

test('several cards keep their arrangement: the others go as many steps as the one grabbed', () => {
  const desk = openDesk(
    planned({
      Only: {
        steps: [{ pain: ['P1', 'P2'] }, { pain: 'P3', thought: 'T' }, { touchpoint: 'X' }, {}],
      },
    }),
  )
  const empty = Object.keys(desk.map.step).at(-1)!
  desk.editor.transact({ verb: 'edit' }, ({ map }) => {
    map.step[empty]!.title = 'Last'
  })
  expectOneStep(desk, () => drag(desk, ['P1', 'P2', 'P3', 'T'], 'pain', { cell: 'X' }))
  expect(columnsIn(desk.map).Only).toEqual(['X, P1, P2', 'T, P3'])
})

test('several touchpoints dropped between columns stay in their order, each with its step', () => {
  const desk = openDesk(planned(plan))
  expectOneStep(desk, () => drag(desk, ['B', 'A'], 'touchpoint', { stage: 'Second', at: 1 }))
  expect(columnsIn(desk.map)).toEqual({
    First: ['C'],
    Second: ['D, Late', 'A, Hm, Slow, Dear', 'B, Faster'],
  })
})

test('cards of the lane that was grabbed follow it to another lane, the others stay in theirs', () => {
  const desk = openDesk(planned(plan))
  expectOneStep(desk, () => drag(desk, ['Slow', 'Dear', 'Hm'], 'opportunity', { cell: 'B' }))
  expect(columnsIn(desk.map).First).toEqual(['A', 'B, Hm, Faster, Slow, Dear', 'C'])
  expect(desk.card('Dear').type).toBe('opportunity')
  expect(desk.card('Hm').type).toBe('thought')
})

test('scores, links and all else go with a card', () => {
  const desk = openDesk(planned(plan))
  setScore(desk, desk.card('A').id, null, -2)
  drag(desk, ['A'], 'pain', { cell: 'B' })
  expect(desk.card('A')).toMatchObject({ type: 'pain', scores: { everyone: -2 } })
})

test('no card goes to a lane that holds none, nor to one that is gone', () => {
  const desk = openDesk(planned(plan))
  expectNothing(desk, () => drag(desk, ['Slow'], 'emotion', { cell: 'B' }))
  expectNothing(desk, () => drag(desk, ['Slow'], 'kpi', { stage: 'First', at: 0 }))
  const { id, homeId } = desk.card('Slow')
  const nowhere = { to: 'cell', laneId: 'lane_gone', homeId, index: 0 } as const
  expectNothing(desk, () => moveCards(desk, [id], id, nowhere))
})

test('says which card went where', () => {
  const desk = openDesk(planned(plan))
  drag(desk, ['Slow'], 'pain', { cell: 'B' })
  const said = () => desk.session.getState().announcement
  expect(said()).toBe('Slow moved to B, Pain points')
  drag(desk, ['Hm', 'Dear'], 'thought', { cell: 'C' })
  expect(desk.editor.store.getState().history.undo.map(({ label }) => label)).toEqual([
    { verb: 'move', name: 'Slow' },
    { verb: 'move', count: 2 },
  ])
})

test('says where among the steps a touchpoint came to stand, and a step that nothing names', () => {
  const desk = openDesk(planned(plan))
  const said = () => desk.session.getState().announcement
  drag(desk, ['B'], 'touchpoint', { stage: 'First', at: 0 })
  expect(said()).toBe('B moved to First, step 1, Touchpoints')
  drag(desk, ['Slow'], 'pain', { stage: 'Second', at: 1 })
  expect(said()).toBe('Slow moved to Second, step 2, Pain points')
})

test('reading order is by lane, then by column, then from top to bottom', () => {
  const { map } = openDesk(planned(plan))
  const titles = Object.values(map.card)
    .reverse()
    .sort(inReadingOrder(map))
    .map(({ title }) => title)
  expect(titles).toEqual(['A', 'B', 'C', 'D', 'Hm', 'Slow', 'Dear', 'Late', 'Faster'])
})
