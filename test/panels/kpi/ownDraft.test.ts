import { expect, test } from 'vitest'
import { en } from '@/i18n/en'
import { en as words } from '@/i18n/panels/en/index'
import { emptyLibrary } from '@/model/document'
import { createDefinition } from '@/model/records/definition'
import { emptyDraft, type KpiDraft } from '@/panels/kpi/draft'
import { outcomeOf } from '@/panels/kpi/outcome'
import {
  definitionFieldsOf,
  kpiOf,
  type OwnDraft,
  ownDraftOf,
  ownProblems,
} from '@/panels/kpi/ownDraft'
import { readDraft } from '@/panels/kpi/reading'

const voice = { messages: en, words }
const own = (fields: Partial<OwnDraft> = {}): OwnDraft => ({
  ...ownDraftOf({ name: 'Laps' }, 'en'),
  ...fields,
})

test('a definition that is opened and kept is as before', () => {
  const definition = createDefinition({
    name: 'Full shelves',
    unit: '%',
    better: 'lower',
    formula: 'ratio',
    inputs: ['Full', 'Shelves'],
    low: 0,
    high: 100,
    threshold: 97.5,
  })
  const { kind: _, id: __, ...fields } = definition
  expect(definitionFieldsOf(ownDraftOf(definition, 'fr'), 'fr')).toEqual(fields)
})

test('a ratio takes the figures that the team has named, live while it is being made', () => {
  const ratio = own({ unit: '%', formula: 'ratio', first: 'Full', second: 'Shelves' })
  const draft: KpiDraft = {
    ...emptyDraft(),
    own: ratio,
    figures: { first: '30', second: '40' },
    typed: 'inputs',
  }
  const kpi = kpiOf(draft, emptyLibrary(), 'en')!
  expect(kpi.inputs.map(({ name }) => name.en)).toEqual(['Full', 'Shelves'])
  expect(readDraft(draft, kpi, voice, true).value).toBe(75)
})

test('names of figures go where the formula takes none', () => {
  const named = own({ formula: 'difference', first: 'Now', second: 'Then' })
  expect(definitionFieldsOf(named, 'en').inputs).toEqual(['Now', 'Then'])
  expect(definitionFieldsOf({ ...named, formula: 'mean' }, 'en').inputs).toEqual([])
})

test('a nameless KPI, ends the wrong way round and what is no number are refused', () => {
  const problems = (fields: Partial<OwnDraft>) => ownProblems(own(fields), voice)
  expect(problems({})).toEqual({})
  expect(problems({ name: ' ' })).toEqual({ name: words.kpi.own.nameless })
  expect(problems({ low: '5', high: '1' })).toEqual({ high: words.kpi.own.turned })
  expect(problems({ low: '5', high: '' })).toEqual({})
  expect(problems({ threshold: 'high' })).toEqual({ threshold: en.kpi.notANumber })
})

test('a threshold outside the ends is refused, in their unit', () => {
  const problem = (fields: Partial<OwnDraft>) => ownProblems(own(fields), voice).threshold
  const ends = { unit: '%', low: '0', high: '100' }
  expect(problem({ ...ends, threshold: '120' })).toBe('Between 0% and 100%.')
  expect(problem({ ...ends, threshold: '100' })).toBeUndefined()
  expect(problem({ low: '5', threshold: '4' })).toBe('5 or more.')
  expect(problem({ high: '5', threshold: '6' })).toBe('5 or less.')
  expect(problem({ threshold: '-3' })).toBeUndefined()
})

test('a new KPI is handed over to be made, one that is there to be changed', () => {
  const draft = { ...emptyDraft(), own: own({ unit: 'laps' }) }
  const hand = (given: KpiDraft) =>
    outcomeOf(given, undefined, readDraft(given, undefined, voice, true), 'en')
  expect(hand(draft).definition).toMatchObject({ name: 'Laps', unit: 'laps' })
  expect(hand(draft).definitionFields).toBeUndefined()
  const changed = hand({ ...draft, definitionId: 'definition_1' })
  expect(changed.definition).toBe('definition_1')
  expect(changed.definitionFields).toMatchObject({ name: 'Laps', unit: 'laps' })
})
