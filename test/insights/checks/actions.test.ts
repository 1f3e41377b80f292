import { expect, test } from 'vitest'
import { noOwner } from '@/insights/checks/noOwner'
import { noProof } from '@/insights/checks/noProof'
import { overdue } from '@/insights/checks/overdue'
import { unansweredPain } from '@/insights/checks/unansweredPain'
import { sketch } from '../sketch'
import { first, found } from './found'

const plan = {
  Purchase: {
    steps: [{ touchpoint: 'Pay', pain: ['Slow', 'Dear'], opportunity: ['A', 'B', 'C', 'D'] }],
  },
}

test('a pain point is answered by an arrow to an opportunity, either way', () => {
  const made = sketch(plan)
  expect(found(unansweredPain, made)).toEqual({ looked: 2, places: ['Slow', 'Dear'] })
  expect(first(unansweredPain, made)!.fix).toEqual({
    kind: 'addOpportunity',
    painId: made.id('Slow'),
  })
  expect(found(unansweredPain, made.link('Slow', 'A').link('B', 'Dear')).places).toEqual([])
})

test('neither a touchpoint nor an opportunity that was dropped answers a pain point', () => {
  const made = sketch(plan).link('Slow', 'Pay').link('Dear', 'A')
  expect(found(unansweredPain, made).places).toEqual(['Slow'])
  expect(found(unansweredPain, made.cards({ A: { state: 'dropped' } })).places).toEqual([
    'Slow',
    'Dear',
  ])
})

test('an open opportunity has an owner', () => {
  const made = sketch(plan).cards({
    A: { owner: 'Inès' },
    B: { owner: ' ', state: 'started' },
    C: { state: 'done' },
    D: { state: 'dropped' },
  })
  expect(found(noOwner, made)).toEqual({ looked: 2, places: ['B'] })
  expect(first(noOwner, made)!.fix).toEqual({
    kind: 'editField',
    subjectId: made.id('B'),
    field: 'owner',
  })
})

test('an opportunity has a proof, which a KPI of its own card is not; what was dropped needs none', () => {
  const made = sketch(plan).prove('A', 'Pay', 'nps').measure('B', 'csat')
  made.cards({ C: { state: 'done' }, D: { state: 'dropped' } })
  expect(found(noProof, made)).toEqual({ looked: 3, places: ['B', 'C'] })
  expect(first(noProof, made)!.fix).toEqual({
    kind: 'editField',
    subjectId: made.id('B'),
    field: 'proof',
  })
})

test('what was due before today and is still open is overdue', () => {
  const made = sketch(plan).cards({
    A: { due: '2026-11-21', state: 'planned' },
    B: { due: '2026-11-22' },
    C: { due: '2026-01-01', state: 'done' },
    D: { due: 'soon' },
  })
  expect(found(overdue, made)).toEqual({ looked: 2, places: ['A'] })
  expect(first(overdue, made)).toMatchObject({
    detail: { kind: 'date', date: '2026-11-21' },
    fix: { kind: 'editField', subjectId: made.id('A'), field: 'due' },
  })
})
