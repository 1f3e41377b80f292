import { describe, expect, test } from 'vitest'
import { en } from '@/i18n/en'
import { fr } from '@/i18n/fr'
import { en as english } from '@/i18n/panels/en/index'
import { fr as french } from '@/i18n/panels/fr/index'
import { definitionAt } from '@/kpi/kpi'
import { emptyLibrary } from '@/model/document'
import { emptyDraft, filledIn, type KpiDraft, sourceOf } from '@/panels/kpi/draft'
import { isRefused, readDraft } from '@/panels/kpi/reading'

const kpi = (id: string) => definitionAt(id, emptyLibrary())!
const [nps, csat, ces] = [kpi('nps'), kpi('csat'), kpi('ces')]
const figures = { promoters: '44', passives: '2', detractors: '4' }
const draft = (fields: Partial<KpiDraft>): KpiDraft => ({ ...emptyDraft(), ...fields })
const voice = { messages: en, words: english }
const read = (fields: Partial<KpiDraft>, of = nps, isFinal = false) =>
  readDraft(draft(fields), of, voice, isFinal)

test('figures make the value, and they alone are kept', () => {
  const reading = read({ figures, typed: 'inputs' })
  expect(reading.value).toBe(80)
  expect(reading.kept).toEqual({
    value: null,
    inputs: { promoters: 44, passives: 2, detractors: 4 },
    answers: {},
  })
  expect(isRefused(reading)).toBe(false)
})

test('a pasted column of answers makes the value, and is kept as how many gave each', () => {
  const column = [...Array(44).fill('9'), '7', '8', ...Array(4).fill('2')].join('\r\n')
  const reading = read({ answers: column, typed: 'answers' })
  expect(reading.value).toBe(80)
  expect(reading.answers?.n).toBe(50)
  expect(reading.kept).toEqual({
    value: null,
    inputs: {},
    answers: { 2: 4, 7: 1, 8: 1, 9: 44 },
  })
})

test('the result alone is kept as it is, and nothing typed is no value', () => {
  expect(read({ value: '32,5', typed: 'value' })).toMatchObject({
    value: 32.5,
    kept: { value: 32.5, inputs: {}, answers: {} },
  })
  expect(read({})).toMatchObject({ value: null, kept: { value: null, inputs: {}, answers: {} } })
})

test('nobody asked is no value, and is not refused', () => {
  const none = { promoters: '0', passives: '0', detractors: '0' }
  const reading = read({ figures: none, typed: 'inputs' }, nps, true)
  expect(reading.value).toBeNull()
  expect(isRefused(reading)).toBe(false)
})

describe('of several ways to a value', () => {
  const all = { figures, answers: '9 10', value: '12' }

  test('the one that was typed in last counts', () => {
    expect(read({ ...all, typed: 'inputs' }).value).toBe(80)
    expect(read({ ...all, typed: 'answers' }).value).toBe(100)
    expect(read({ ...all, typed: 'value' }).value).toBe(12)
  })

  test('once that is empty again, the next one counts', () => {
    expect(sourceOf(draft({ ...all, answers: ' ', typed: 'answers' }), nps)).toBe('inputs')
    expect(sourceOf(draft({ answers: '9', typed: 'inputs' }), nps)).toBe('answers')
    expect(filledIn(draft(all), nps)).toEqual(['inputs', 'answers', 'value'])
  })

  test('a KPI that has no such way does not see what is typed there', () => {
    expect(filledIn(draft(all), kpi('sessions'))).toEqual(['value'])
    expect(read({ ...all, typed: 'answers' }, kpi('sessions')).value).toBe(12)
  })

  test('what is left out is not refused', () => {
    const reading = read({ figures: { promoters: 'many' }, value: '12', typed: 'value' }, nps, true)
    expect(isRefused(reading)).toBe(false)
  })
})

describe('what is refused is said beside its field', () => {
  test('an answer by what it is and where it stands', () => {
    const { problems, value, kept } = read({ answers: '9\n10\n11\n12', typed: 'answers' })
    expect(problems.answers).toBe('Answer 3, “11”, is not between 0 and 10.')
    expect(value).toBeNull()
    expect(kept.answers).toEqual({})
    const inFrench = readDraft(
      draft({ answers: '9\nsept', typed: 'answers' }),
      nps,
      { messages: fr, words: french },
      false,
    )
    expect(inFrench.problems.answers).toBe('La réponse 2, «\u00a0sept\u00a0», n’est pas un nombre.')
    const half = read({ answers: '9 7.5', typed: 'answers' })
    expect(half.problems.answers).toBe('Answer 2, “7.5”, is not a whole number.')
    const unclear = read({ answers: '10 9,10 8,7', typed: 'answers' })
    expect(unclear.problems.answers).toMatch(
      /^Answer 2, “9,10”, may be one number or several\. Put/,
    )
  })

  test('a figure by what it can be', () => {
    const of = (typed: Record<string, string>, which = nps) =>
      read({ figures: typed, typed: 'inputs' }, which).problems.figures
    expect(of({ ...figures, passives: 'two' })).toEqual({ passives: en.kpi.notANumber })
    expect(of({ ...figures, passives: '-2' })).toEqual({ passives: '0 or more.' })
    expect(of({ ...figures, passives: '2.5' })).toEqual({ passives: 'A whole number.' })
    expect(of({ satisfied: '51', asked: '50' }, csat)).toEqual({
      satisfied: 'Not more than “Asked”.',
    })
  })

  test('a figure that is missing, but only once the draft is final', () => {
    const partial = { promoters: '44' }
    expect(read({ figures: partial, typed: 'inputs' }).problems.figures).toEqual({})
    const { problems } = read({ figures: partial, typed: 'inputs' }, nps, true)
    expect(Object.keys(problems.figures)).toEqual(['passives', 'detractors'])
  })

  test('a result and a target out of bounds, on the scale that was asked', () => {
    expect(read({ value: '140' }, csat).problems.value).toBe('Between 0% and 100%.')
    expect(read({ target: '11' }, ces).problems.target).toBe('Between 1 and 10.')
    const { problems } = read({ value: '8', target: '7', variant: '1-7' }, ces)
    expect(problems.value).toMatch(/^Between 1.* and 7/)
    expect(problems.target).toBeUndefined()
  })

  test('a period that ends before it begins, and a link that is not safe to follow', () => {
    const turned = { isPeriod: true, from: '2026-03-02', date: '2026-03-01' }
    expect(read(turned).problems.period).toBe(english.kpi.endsEarly)
    expect(read({ ...turned, isPeriod: false }).problems.period).toBeUndefined()
    const endless = { ...turned, date: '' }
    expect(read(endless, nps, true).problems.period).toBe('When does the period end?')
    expect(read(endless).problems.period).toBeUndefined()
    for (const fine of [{ isPeriod: false }, { from: '' }])
      expect(read({ ...endless, ...fine }, nps, true).problems.period).toBeUndefined()
    const ground = { source: 'surveys', sentence: '', link: 'javascript:alert(1)' } as const
    expect(read({ ground }, nps, true).problems.link).toBe(english.evidence.badLink)
    expect(isRefused(read({ ground }))).toBe(false)
  })
})

test('a value of a KPI that nobody knows here is read as a bare number', () => {
  const reading = readDraft(draft({ value: '1 360' }), undefined, voice, true)
  expect(reading.value).toBe(1360)
  expect(isRefused(reading)).toBe(false)
})
