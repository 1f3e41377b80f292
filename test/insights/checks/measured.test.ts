import { expect, test } from 'vitest'
import { noKpi } from '@/insights/checks/noKpi'
import { noTarget } from '@/insights/checks/noTarget'
import type { LibraryDocument } from '@/model/document'
import { createDefinition } from '@/model/records/definition'
import { sketch } from '../sketch'
import { first, found } from './found'

const plan = {
  Discovery: { steps: [{ touchpoint: 'Ad' }] },
  Purchase: { steps: [{ touchpoint: 'Pay', thought: 'Hm' }] },
  Loyalty: {},
}

test('a KPI has a target of its own, or the norm of the trade', () => {
  const made = sketch(plan)
    .measure('Pay', 'nps', { value: 30 })
    .measure('Pay', 'csat', { value: 74 })
    .measure('Purchase', 'ces', { value: 8 })
    .measure('Ad', 'ctr', { value: 2, target: 0 })
  expect(found(noTarget, made)).toEqual({ looked: 4, places: ['Purchase', 'Pay'] })
  expect(first(noTarget, made)).toMatchObject({
    cardIds: [],
    placeId: made.id<'stage'>('Purchase'),
    detail: { kind: 'kpi', definitionId: 'ces' },
  })
})

test('the norm of a team’s own definition counts, and one that nobody knows has none', () => {
  const own = createDefinition({ name: 'Smiles', threshold: 3 })
  const made = sketch(plan).measure('Pay', own.id, { value: 2 })
  const check = (definition: LibraryDocument['definition']) =>
    noTarget.run({ map: made.map, library: { persona: {}, definition, agenda: {} }, today: '' })
      .findings.length
  expect([check({ [own.id]: own }), check({ [own.id]: { ...own, threshold: null } })]).toEqual([
    0, 1,
  ])
  expect(check({})).toBe(1)
})

test('it is the target of the latest value that counts, and that is offered for editing', () => {
  const made = sketch(plan).measure('Pay', 'nps', { date: '2026-10-31', target: 30 })
  expect(found(noTarget, made).places).toEqual([])
  made.measure('Pay', 'nps', { date: '2026-11-15' }).measure('Pay', 'nps', { date: '2026-01-15' })
  const [attached, latest] = Object.values(made.map.measurement)
  expect(first(noTarget, made)).toMatchObject({
    cardIds: [made.id('Pay')],
    subjectId: attached!.id,
    fix: { kind: 'editKpi', measurementId: latest!.id },
  })
})

test('a stage is measured by itself, or by any of its cards', () => {
  const made = sketch(plan).measure('Hm', 'nps')
  expect(found(noKpi, made)).toEqual({ looked: 3, places: ['Discovery', 'Loyalty'] })
  expect(first(noKpi, made)!.fix).toEqual({
    kind: 'attachKpi',
    subjectId: made.id<'stage'>('Discovery'),
  })
  expect(found(noKpi, made.measure('Loyalty', 'nps')).places).toEqual(['Discovery'])
})
