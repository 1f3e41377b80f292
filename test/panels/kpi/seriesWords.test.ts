import { describe, expect, test } from 'vitest'
import { en } from '@/i18n/en'
import { fr } from '@/i18n/fr'
import { en as english } from '@/i18n/panels/en/index'
import { fr as french } from '@/i18n/panels/fr/index'
import { definitionAt } from '@/kpi/kpi'
import { trendOf } from '@/kpi/trend'
import { emptyLibrary } from '@/model/document'
import { createId } from '@/model/ids'
import { createMeasurement, type Measurement } from '@/model/records/measurement'
import { createPersona } from '@/model/records/persona'
import type { Series } from '@/model/series'
import { formatChange, formatDifference } from '@/panels/kpi/amounts'
import { answersLine, basisOf, calculationOf } from '@/panels/kpi/basis'
import {
  changeOf,
  distanceLine,
  lineOf,
  populationOf,
  type Speech,
  whenOf,
} from '@/panels/kpi/seriesWords'

const camille = createPersona({ name: 'Camille' })
const library = { ...emptyLibrary(), persona: { [camille.id]: camille } }
const speech: Speech = { messages: en, words: english, library }
const parler: Speech = { messages: fr, words: french, library }
const kpi = (id: string) => definitionAt(id, library)!
const subjectId = createId('card')
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

function measurement(definitionId: string, fields: Partial<Measurement> = {}): Measurement {
  return createMeasurement({ subjectId, definitionId, order: 'a0', ...fields })
}

function series(definitionId: string, ...values: Partial<Measurement>[]): Series {
  const measurements = values.map((fields) => measurement(definitionId, fields))
  return { subjectId, definitionId, measurements, latest: measurements.at(-1)! }
}

describe('what a value rests on', () => {
  const basis = (
    definitionId: string,
    fields: Partial<Measurement>,
    { messages, words } = speech,
  ) => plain(basisOf(kpi(definitionId), measurement(definitionId, fields), messages, words))

  test('a part of its whole, in words', () => {
    const carts = { inputs: { carts: 2000, orders: 640 } }
    expect(basis('cartAbandonment', carts)).toBe('1,360 of 2,000 carts')
    expect(basis('cartAbandonment', carts, parler)).toBe('1 360 sur 2 000 paniers')
    expect(basis('csat', { inputs: { satisfied: 37, asked: 50 } })).toBe('37 of 50 asked')
  })

  test('other figures by their names, promoters and detractors as shares', () => {
    expect(basis('cpc', { inputs: { cost: 120.5, clicks: 400 } })).toBe('Cost €120.50 · Clicks 400')
    const asked = { promoters: 44, passives: 2, detractors: 4 }
    expect(basis('nps', { inputs: asked })).toBe('44 of 50 − 4 of 50')
  })

  test('answers by how many there are, and their scale where the KPI has several', () => {
    expect(basis('ces', { answers: { 10: 2, 8: 1, 6: 1, 9: 1 } })).toBe('5 answers · scale 1–10')
    expect(basis('ces', { answers: { 5: 1 }, variant: '1-7' })).toBe('1 answer · scale 1–7')
    expect(basis('nps', { answers: { 9: 3 } })).toBe('3 answers')
    expect(basis('nps', { value: 12 })).toBe('')
  })

  test('a scale that is not the usual one, whatever the value rests on', () => {
    const inputs = { satisfied: 37, asked: 50 }
    expect(basis('csat', { inputs, variant: '1-7' })).toBe('37 of 50 asked · scale 1–7')
    expect(basis('csat', { value: 74, variant: '1-7' })).toBe('scale 1–7')
    expect(basis('csat', { value: 74, variant: '1-7' }, parler)).toBe('échelle 1–7')
    expect(basis('csat', { value: 74, variant: '1-5' })).toBe('')
  })

  test('a score is explained in the numbers given, from figures or from answers', () => {
    const given = { inputs: {}, answers: { 9: 40, 10: 4, 8: 2, 0: 1, 6: 3 }, variant: '' }
    expect(calculationOf(kpi('nps'), given, en, english)).toBe('44 of 50 − 4 of 50')
    const none = { inputs: {}, answers: {}, variant: '' }
    expect(calculationOf(kpi('nps'), none, en, english)).toBe('')
    expect(calculationOf(kpi('ces'), { ...none, answers: { 9: 1 } }, en, english)).toBe('')
  })

  test('answers that were read are told with their mean, spread and heading', () => {
    const read = { tally: { 8: 1, 10: 1 }, n: 2, heading: 'Score' }
    expect(answersLine(read, english.kpi, 'en')).toBe(
      '2 answers · mean 9, spread 1 · “Score” is the heading',
    )
  })
})

test('a difference of percentages is in points, and has no side of its own', () => {
  expect(formatDifference(kpi('csat'), -4, 'en', english)).toBe('4 pts')
  expect(formatDifference(kpi('nps'), 12, 'en', english)).toBe('12')
  expect(plain(formatDifference(kpi('averageRating'), 0.3, 'fr', french))).toBe('0,3')
  expect(formatChange(kpi('csat'), -2.5, 'en', english)).toBe('−2.5 pts')
  expect(formatChange(kpi('csat'), 0.001, 'en', english)).toBe('')
})

test('a day, a period, or neither', () => {
  expect(whenOf({ date: '2026-10-31', from: '' }, speech)).toBe('Oct 31, 2026')
  expect(whenOf({ date: '2026-10-31', from: '2026-10-01' }, parler)).toBe(
    'du 1 oct. 2026 au 31 oct. 2026',
  )
  expect(whenOf({ date: '', from: '' }, speech)).toBe('no date')
})

test('a period without an end, as files may have it, still says when it began', () => {
  const endless = { date: '', from: '2026-10-01' }
  expect(whenOf(endless, speech)).toBe('since Oct 1, 2026')
  expect(whenOf(endless, parler)).toBe('depuis le 1 oct. 2026')
  expect(lineOf(measurement('nps', endless), kpi('nps'), speech)).toBe('since Oct 1, 2026')
})

test('the line of a KPI: whom it covers, what it rests on, its target and its day', () => {
  const people = { personaId: camille.id, channel: 'website', population: ' over 60 ' }
  expect(populationOf(measurement('nps', people), speech)).toBe('Camille, Website, over 60')
  const carts = { inputs: { carts: 2000, orders: 640 }, target: 60, date: '2026-10-31' }
  expect(plain(lineOf(measurement('cartAbandonment', carts), kpi('cartAbandonment'), speech))).toBe(
    '1,360 of 2,000 carts · target 60% · Oct 31, 2026',
  )
  expect(lineOf(measurement('nps'), kpi('nps'), speech)).toBe('')
  expect(lineOf(measurement('lost', { value: 3, target: 4 }), undefined, speech)).toBe('target 4')
})

describe('what became of a KPI', () => {
  const news = (definitionId: string, ...values: Partial<Measurement>[]) => {
    const all = series(definitionId, ...values)
    const trend = trendOf(all, kpi(definitionId))
    return {
      change: changeOf(all, trend, kpi(definitionId), speech),
      distance: distanceLine(all, trend, kpi(definitionId), speech),
    }
  }

  test('the change has its sign, its day, and whether it is for the better', () => {
    const [before, after] = [
      { value: 70, date: '2026-09-30' },
      { value: 68, date: '2026-10-31', target: 60 },
    ]
    const { change, distance } = news('cartAbandonment', before, after)
    const sentence = '−2 pts since Sep 30, 2026'
    expect(change).toEqual({ sentence, direction: 'down', isBetter: true })
    expect(distance).toBe('8 pts short of the target')
    expect(news('csat', before, after).change).toMatchObject({ isBetter: false })
    expect(news('csat', { value: 70 }, after).change?.sentence).toBe('−2 pts since the last value')
  })

  test('no change is said without an arrow, and a first value has none', () => {
    const same = { value: 70, date: '2026-09-30' }
    expect(news('csat', same, { ...same, date: '2026-10-31' }).change).toEqual({
      sentence: 'Unchanged since Sep 30, 2026',
      direction: undefined,
      isBetter: undefined,
    })
    expect(news('csat', same).change).toBeUndefined()
  })

  test('without a target the norm of the trade stands in', () => {
    expect(news('csat', { value: 74 }).distance).toBe('6 pts short of the norm')
    expect(news('csat', { value: 80 }).distance).toBe('At the norm')
    expect(news('nps', { value: 32, target: 20 }).distance).toBe('12 better than the target')
    expect(news('nps', { value: 32 }).distance).toBe('')
  })
})
