import fc from 'fast-check'
import { expect, test } from 'vitest'
import { en } from '@/i18n/en'
import { en as words } from '@/i18n/panels/en/index'
import { definitionAt } from '@/kpi/kpi'
import { valueOfMeasurement } from '@/kpi/value'
import { today } from '@/model/day'
import { emptyLibrary } from '@/model/document'
import { createId } from '@/model/ids'
import { createEvidence } from '@/model/records/evidence'
import { createMeasurement, type Measurement } from '@/model/records/measurement'
import { another, draftOf, emptyDraft } from '@/panels/kpi/draft'
import { outcomeOf } from '@/panels/kpi/outcome'
import { readDraft } from '@/panels/kpi/reading'

const voice = { messages: en, words }

function measurement(fields: Partial<Measurement>): Measurement {
  return createMeasurement({
    subjectId: createId('card'),
    definitionId: 'nps',
    order: 'a0',
    date: '2026-03-31',
    ...fields,
  })
}

/** What is kept of a measurement that is opened and kept without a change. */
function keptAgain(before: Measurement) {
  const kpi = definitionAt(before.definitionId, emptyLibrary())
  const draft = draftOf(before, undefined, 'en')
  const { definition, ground, ...fields } = outcomeOf(
    draft,
    kpi,
    readDraft(draft, kpi, voice, true),
    'en',
  )
  return { ...before, definitionId: definition, ...fields }
}

test.each<Partial<Measurement>>([
  { value: 12.5, target: 40 },
  { inputs: { promoters: 44, passives: 2, detractors: 4 } },
  { answers: { 9: 44, 7: 2, 3: 4 }, from: '2026-03-01', population: 'over 60' },
  { answers: { 9: 4000, 10: 1000 }, channel: 'website', shown: false, inHeader: true },
  { definitionId: 'ces', variant: '1-7', answers: { 5: 2, 7: 3 } },
  { definitionId: 'cac', inputs: { cost: 1234567.89, customersWon: 321 } },
  {},
])('a measurement that is opened and kept is as before: %o', (fields) => {
  const before = measurement(fields)
  expect(keptAgain(before)).toEqual(before)
})

test('every value keeps its digits', () => {
  const anyValue = fc.double({ min: -100, max: 100, noNaN: true }).map((value) => value + 0)
  fc.assert(
    fc.property(anyValue, (value) => {
      const rounded = Number(value.toFixed(9)) + 0
      expect(keptAgain(measurement({ value: rounded })).value).toBe(rounded)
    }),
  )
})

test('figures that came with a result outweigh it, as in the value that was shown', () => {
  const before = measurement({ value: 12, inputs: { promoters: 1, passives: 0, detractors: 1 } })
  const draft = draftOf(before, undefined, 'en')
  const kpi = definitionAt('nps', emptyLibrary())!
  expect(readDraft(draft, kpi, voice, true).value).toBe(valueOfMeasurement(before, kpi))
})

test('a KPI that nobody knows here keeps the figures that nobody can read', () => {
  const before = measurement({ definitionId: 'definition_lost', value: 3, inputs: { first: 6 } })
  expect(keptAgain(before)).toEqual(before)
})

test('another value is of the same people with the same target, of today and without a value', () => {
  const same = { variant: '1-5', channel: 'phone', population: 'over 60', inHeader: true }
  const before = measurement({ ...same, value: 4, target: 4.5, from: '2026-03-01' })
  const next = another(before, 'fr')
  expect(next).toMatchObject({ ...same, definitionId: 'nps', target: '4,5', date: today() })
  expect(next).toMatchObject({ value: '', answers: '', figures: {}, from: '', isPeriod: false })
  expect(next.ground.sentence).toBe('')
})

test('the first evidence is opened with its measurement, and goes where it says nothing more', () => {
  const before = measurement({ value: 1 })
  const ground = { source: 'sales', sentence: 'Funnel', link: 'https://example.org' } as const
  const evidence = createEvidence({ subjectId: before.id, order: 'a0', ...ground })
  const draft = draftOf(before, evidence, 'en')
  expect(draft.ground).toEqual(ground)
  const kept = (fields: Partial<typeof draft.ground>) => {
    const changed = { ...draft, ground: { ...ground, ...fields } }
    const kpi = definitionAt('nps', emptyLibrary())
    return outcomeOf(changed, kpi, readDraft(changed, kpi, voice, true), 'en').ground
  }
  expect(kept({ sentence: ' Funnel, October ' })).toEqual({
    ...ground,
    sentence: 'Funnel, October',
  })
  expect(kept({ sentence: ' ', link: '' })).toBeNull()
})

test('the first day of a period is kept only while there is a period', () => {
  const draft = { ...emptyDraft(), from: '2026-03-01', date: '2026-03-31' }
  const reading = readDraft(draft, undefined, voice, true)
  expect(outcomeOf({ ...draft, isPeriod: true }, undefined, reading, 'en').from).toBe('2026-03-01')
  expect(outcomeOf(draft, undefined, reading, 'en').from).toBe('')
})
