import { expect, test } from 'vitest'
import { nextLens, setLens, setResearchFilter, toggleAssumptions } from '@/commands/lens'
import { command } from '@/commands/table'
import type { Lens } from '@/editor/session'
import { type Desk, expectNothing, openDesk, planned } from '../helpers/board'

function open(): Desk {
  return openDesk(planned({ Only: { steps: [{ touchpoint: 'A', pain: 'Slow' }] } }))
}

/** The lenses that one comes through, until there is none again. */
function roundOf(desk: Desk): (Lens | null)[] {
  const seen: (Lens | null)[] = []
  do {
    nextLens(desk)
    seen.push(desk.session.getState().lens)
  } while (desk.session.getState().lens && seen.length < 20)
  return seen
}

test('a lens is looked through without a step of the history, and is told', () => {
  const desk = open()
  expectNothing(desk, () => setLens(desk, 'kpi'))
  expect(desk.session.getState()).toMatchObject({
    lens: 'kpi',
    announcement: 'Lens: KPIs to target',
  })
  setLens(desk, null)
  expect(desk.session.getState()).toMatchObject({ lens: null, announcement: 'No lens' })
})

test('one lens after another, and after the last none; pillars that nothing speaks of are passed', () => {
  const desk = open()
  expect(roundOf(desk)).toEqual(['emotion', 'evidence', 'kpi', null])
  desk.editor.transact({ verb: 'rate' }, ({ map }) => {
    map.card[desk.card('A').id]!.pillars = { empathy: 3 }
    map.card[desk.card('Slow').id]!.brokenPillars = ['integrity']
  })
  expect(roundOf(desk)).toEqual([
    'emotion',
    'evidence',
    'kpi',
    'pillar:integrity',
    'pillar:empathy',
    null,
  ])
})

test('the assumptions are shown alone, and all cards again', () => {
  const desk = open()
  expectNothing(desk, () => toggleAssumptions(desk))
  expect(desk.session.getState()).toMatchObject({
    researchFilter: 'assumption',
    announcement: 'Assumptions only',
  })
  toggleAssumptions(desk)
  expect(desk.session.getState()).toMatchObject({
    researchFilter: null,
    announcement: 'Every card',
  })
  setResearchFilter(desk, 'partly')
  toggleAssumptions(desk)
  expect(desk.session.getState().researchFilter).toBeNull()
})

test('both are commands of the table', () => {
  const desk = open()
  command('nextLens').run(desk)
  command('assumptions').run(desk)
  expect(desk.session.getState()).toMatchObject({ lens: 'emotion', researchFilter: 'assumption' })
})
