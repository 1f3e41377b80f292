import { expect, test } from 'vitest'
import { computeOutcome, type Outcome } from '@/exchange/answers/compute'
import { type Known, knownOf } from '@/exchange/answers/known'
import { type Destination, newIn } from '@/exchange/answers/plan'
import { kpisOfAnswers, likeliestUse, questionsOf } from '@/exchange/answers/questions'
import { recognise } from '@/exchange/answers/recognise'
import { withRole } from '@/exchange/answers/shape'
import { tableOf } from '@/exchange/answers/table'
import { type Choices, monthsOf, planOf, understand } from '@/exchange/answers/understand'
import { en } from '@/i18n/en'
import { computeAnswers } from '@/kpi/compute'
import { emotionOf } from '@/kpi/emotion'
import { definitionAt } from '@/kpi/kpi'
import { emptyLibrary, type MapDocument } from '@/model/document'
import { createCast } from '@/model/records/cast'
import { createPersona } from '@/model/records/persona'
import { planned } from '../helpers/board'

const lea = createPersona({ name: 'Léa' })
const marc = createPersona({ name: 'Marc' })
const library = { ...emptyLibrary(), persona: { [lea.id]: lea, [marc.id]: marc } }
const casts = [lea, marc].map(({ id }, index) => createCast({ personaId: id, order: `a${index}` }))
const map: MapDocument = {
  ...planned({
    Discovery: { steps: [{ touchpoint: 'Search result' }] },
    Purchase: { steps: [{ touchpoint: 'Pay online' }, { touchpoint: 'Delivery tracking' }] },
  }),
  cast: Object.fromEntries(casts.map((cast) => [cast.id, cast])),
}
const idOf = (title: string) =>
  [...Object.values(map.card), ...Object.values(map.stage)].find((each) => each.title === title)!.id

const NONE: Choices = {
  uses: new Map(),
  destinations: new Map(),
  personas: new Map(),
  order: undefined,
  day: '2026-11-01',
  trend: 'one',
  breakdown: true,
}

const known: Known = knownOf(map, library, en.channelNames)
const kpis = kpisOfAnswers(library)

function read(text: string) {
  const table = tableOf(
    text.split('\n').map((line) => line.split('|')),
    '',
  )
  const shape = recognise(table, known)
  return { table, shape }
}

function outcomeOf(text: string, choices: Partial<Choices> = {}): Outcome {
  const { table, shape } = read(text)
  const usual = { usual: 'dayFirst', today: '2026-11-22' } as const
  const understanding = understand(table, shape, known, kpis, usual)
  return computeOutcome(planOf(table, shape, understanding, { ...NONE, ...choices }))
}

const findingAt = (outcome: Outcome, title: string) =>
  outcome.findings.find(({ subject }) => subject.destination === idOf(title))!

/** "Row: reason, text", for every answer that is not used. */
const skipped = ({ skips }: Outcome) =>
  skips.flatMap(({ reason, first }) =>
    first.map(({ row, text }) => `${row}: ${reason} ${text}`.trim()),
  )

const SATISFACTION = `Touchpoint|Question|Score|Date
Pay online|How satisfied were you?|5|2026-03-01
Pay online|How satisfied were you?|4|2026-03-02
pay onlin|How satisfied were you?|1|2026-03-30
Search result|Would you recommend us?|9|2026-03-05
Search result|Would you recommend us?|10|2026-03-06
Search result|Would you recommend us?|0|2026-03-07`

test('answers make KPIs and measured emotions at the touchpoints that they name', () => {
  const outcome = outcomeOf(SATISFACTION)
  expect(outcome.rows).toEqual({ read: 6, used: 6, skipped: 0 })
  expect(outcome.answers).toBe(6)
  const pay = findingAt(outcome, 'Pay online')
  expect(pay.n).toBe(3)
  expect(pay.kpis).toEqual([
    {
      definitionId: 'csat',
      variant: '',
      personaId: null,
      channel: '',
      from: '2026-03-01',
      date: '2026-03-30',
      answers: { 1: 1, 4: 1, 5: 1 },
      n: 3,
    },
  ])
  // 1–5 lies on −2…2 step by step: 2, 1 and −2.
  expect(pay.measured).toEqual({
    everyone: { mean: expect.closeTo(1 / 3, 12), n: 3, spread: expect.closeTo(1.7, 1) },
  })
  const search = findingAt(outcome, 'Search result')
  expect(search.measured).toEqual({})
  const [nps] = search.kpis
  expect(computeAnswers(definitionAt('nps', library)!, nps!.answers, nps!.variant)).toBeCloseTo(
    100 / 3,
  )
})

test('what is not used is told by its row and its reason', () => {
  const outcome = outcomeOf(`Touchpoint|Question|Score|Date
Pay online|How satisfied were you?|5|2026-03-01
Pay online|How satisfied were you?|12|2026-03-02
Pay online|How satisfied were you?|n/a|2026-03-03
Pay online|How satisfied were you?||2026-03-04
|How satisfied were you?|5|2026-03-04
Warehouse|How satisfied were you?|5|2026-03-05
|||
Pay online||5|2026-03-06
Pay online|How satisfied were you?|4.5|2026-03-07
Pay online|How satisfied were you?|4|31/02/2026
${'Pay online|How satisfied were you?|4|2026-03-08\n'.repeat(40)}`)
  expect(outcome.rows).toEqual({ read: 49, used: 41, skipped: 8 })
  expect(skipped(outcome)).toEqual([
    '6: noTouchpoint',
    '7: leftOut Warehouse',
    '9: noQuestion',
    '5: noScore',
    '4: notANumber n/a',
    '3: outOfRange 12',
    '10: notWhole 4.5',
    '11: badDate 31/02/2026',
  ])
  const outside = outcome.skips.find(({ reason }) => reason === 'outOfRange')!
  expect(outside.first[0]).toEqual({ row: 3, text: '12', from: 1, to: 5 })
  expect(findingAt(outcome, 'Pay online').n).toBe(41)
})

test('of thousands of skipped rows all are counted and the first are kept', () => {
  const outcome = outcomeOf(
    `Touchpoint|Score\nPay online|5\n${'Nowhere|5\n'.repeat(1200)}Pay online|5`,
  )
  expect(outcome.skips).toHaveLength(1)
  expect(outcome.skips[0]!.count).toBe(1200)
  expect(outcome.skips[0]!.first).toHaveLength(500)
})

const PEOPLE = `Touchpoint|Score|Persona|Channel|Date
Pay online|5|Léa|Website|2026-01-10
Pay online|1|Marc|website|2026-01-20
Pay online|3|lea|Phone|2026-02-10
Pay online|4|Somebody|Fax|2026-02-11
Pay online|2||Website|2026-02-28`

test('emotions are told apart by persona, and who is nobody known is everyone', () => {
  const { measured } = findingAt(outcomeOf(PEOPLE), 'Pay online')
  expect(measured).toEqual({
    [lea.id]: { mean: 1, n: 2, spread: 1 },
    [marc.id]: { mean: -2, n: 1, spread: 0 },
    everyone: { mean: 0, n: 2, spread: 1 },
  })
})

test('KPIs are given of everybody, and of each persona and channel where that is wanted', () => {
  const brief = (outcome: Outcome) =>
    findingAt(outcome, 'Pay online').kpis.map(({ personaId, channel, n }) => [
      personaId,
      channel,
      n,
    ])
  expect(brief(outcomeOf(PEOPLE, { breakdown: false }))).toEqual([[null, '', 5]])
  expect(brief(outcomeOf(PEOPLE))).toEqual([
    [null, '', 5],
    [lea.id, '', 2],
    [null, 'website', 3],
    [marc.id, '', 1],
    [null, 'phone', 1],
    [null, 'Fax', 1],
  ])
})

test('a value a month covers whole months; what has no date has no month', () => {
  const outcome = outcomeOf(`${PEOPLE}\nPay online|5|Léa|Website|`, {
    trend: 'months',
    breakdown: false,
  })
  expect(findingAt(outcome, 'Pay online').kpis.map(({ from, date, n }) => [from, date, n])).toEqual(
    [
      ['2026-01-01', '2026-01-31', 2],
      ['2026-02-01', '2026-02-28', 3],
    ],
  )
  expect(skipped(outcome)).toEqual(['7: noDate'])
  const { table, shape } = read(PEOPLE)
  expect(monthsOf(table, shape, 'dayFirst')).toEqual(['2026-01', '2026-02'])
  expect(outcomeOf(`${PEOPLE}\nPay online|5|Léa|Website|`).rows.skipped).toBe(0)
})

test('without a column of dates, all answers are of the given day', () => {
  const [kpi] = findingAt(
    outcomeOf('Touchpoint|Score\nPay online|5\nPay online|4'),
    'Pay online',
  ).kpis
  expect(kpi).toMatchObject({ from: '', date: '2026-11-01' })
  const undated = outcomeOf('Touchpoint|Score\nPay online|5', { day: '' })
  expect(findingAt(undated, 'Pay online')).toMatchObject({
    date: '',
    kpis: [{ from: '', date: '' }],
  })
})

test('dates of figures are read in the order that was chosen', () => {
  const text = 'Touchpoint|Score|Date\nPay online|5|03/04/2026\nPay online|5|05/06/2026'
  const dateOf = (choices: Partial<Choices>) =>
    findingAt(outcomeOf(text, choices), 'Pay online').kpis[0]!.date
  expect(dateOf({})).toBe('2026-06-05')
  expect(dateOf({ order: 'monthFirst' })).toBe('2026-05-06')
})

test('a name goes where it was sent: elsewhere, to a stage, to a new touchpoint, or nowhere', () => {
  const text = 'Touchpoint|Score\nWarehouse|5\nPay online|4\nShop|3\nWarehouse |2\nCounter|1'
  const destinations = new Map<string, Destination | null>([
    ['warehouse', newIn(idOf('Purchase') as never)],
    ['shop', idOf('Discovery')],
    ['pay online', null],
    ['counter', idOf('Delivery tracking')],
  ])
  const outcome = outcomeOf(text, { destinations })
  expect(
    outcome.findings.map(({ subject, n, measured, kpis }) => [
      subject.destination,
      subject.text,
      n,
      Object.keys(measured),
      kpis.length,
    ]),
  ).toEqual([
    [`new:${idOf('Purchase')}`, 'Warehouse', 2, ['everyone'], 1],
    [idOf('Discovery'), 'Shop', 1, [], 1],
    [idOf('Delivery tracking'), 'Counter', 1, ['everyone'], 1],
  ])
  expect(skipped(outcome)).toEqual(['3: leftOut Pay online'])
})

test('two names that go to the same touchpoint are counted together, two new ones are two', () => {
  const text = 'Touchpoint|Score\nWarehouse|5\nStore|4\nPay online|3'
  const sent = (to: Destination) =>
    outcomeOf(text, {
      destinations: new Map([
        ['warehouse', to],
        ['store', to],
      ]),
    })
  expect(findingAt(sent(idOf('Pay online')), 'Pay online').n).toBe(3)
  expect(sent(newIn(idOf('Purchase') as never)).findings).toHaveLength(3)
})

test('a stage takes KPIs but no emotion, and says so', () => {
  const text =
    'Touchpoint|Question|Score\nPurchase|How did it feel?|5\nPay online|How did it feel?|5'
  const outcome = outcomeOf(text)
  expect(skipped(outcome)).toEqual(['2: noEmotionHere Purchase'])
  expect(outcome.findings).toHaveLength(1)
})

test('a question that is for nothing is not used', () => {
  const { table, shape } = read(SATISFACTION)
  const [asked] = questionsOf(table, shape)
  const none = { ...likeliestUse(asked!.answers, null, false), isEmotion: false }
  const outcome = outcomeOf(SATISFACTION, { uses: new Map([[asked!.key, none]]) })
  expect(outcome.rows).toEqual({ read: 6, used: 3, skipped: 3 })
  expect(skipped(outcome)[0]).toBe('2: notUsed')
})

test('emotions asked on several scales are one, as if all had been asked on ours', () => {
  const text = `Touchpoint|Feeling|Mood
Pay online|1|10
Pay online|5|1
Pay online|4|`
  const outcome = outcomeOf(text)
  expect(outcome.answers).toBe(5)
  expect(outcome.rows.used).toBe(3)
  // −2, 2 and 1 of 1–5; 2 and −2 of 1–10.
  const all = emotionOf({ '-2': 2, 1: 1, 2: 2 }, { from: -2, to: 2 })!
  const { everyone } = findingAt(outcome, 'Pay online').measured
  expect(everyone!.n).toBe(5)
  expect(everyone!.mean).toBeCloseTo(all.mean, 12)
  expect(everyone!.spread).toBeCloseTo(all.spread, 12)
})

test('in a wide file each column of scores is a touchpoint, and empty cells are no answers', () => {
  const text =
    'Date|Pay online|Search result\n2026-03-01|5|\n2026-03-02|4|2\n2026-03-03||\n2026-03-04|x|3\n2026-03-05|1|3\n2026-03-06|1|3'
  const outcome = outcomeOf(text)
  expect(outcome.rows).toEqual({ read: 6, used: 5, skipped: 1 })
  expect(outcome.answers).toBe(8)
  expect(skipped(outcome)).toEqual(['4: noScore', '5: notANumber x'])
  expect(findingAt(outcome, 'Pay online').n).toBe(4)
  expect(findingAt(outcome, 'Search result').kpis[0]!.answers).toEqual({ 2: 1, 3: 3 })
})

test('a wide file without touchpoints goes where its titles are sent', () => {
  const text = 'Satisfaction|Effort\n5|1\n4|2'
  const stage = idOf('Purchase')
  const outcome = outcomeOf(text, {
    destinations: new Map([
      ['satisfaction', stage],
      ['effort', stage],
    ]),
  })
  expect(outcome.findings).toHaveLength(1)
  expect(
    findingAt(outcome, 'Purchase').kpis.map(({ definitionId, variant }) => [definitionId, variant]),
  ).toEqual([
    ['csat', ''],
    ['ces', '1-5'],
  ])
})

test('without a header the first row is an answer, and rows keep their numbers', () => {
  const outcome = outcomeOf('Pay online|5\nSearch result|4\nNowhere|3')
  expect(outcome.rows).toEqual({ read: 3, used: 2, skipped: 1 })
  expect(skipped(outcome)).toEqual(['3: leftOut Nowhere'])
})

test('a column can be given another role by hand', () => {
  const { table, shape } = read('A|B\nPay online|5')
  const moved = withRole({ ...shape, roles: ['ignore', 'score'] }, 0, 'touchpoint')
  const understanding = understand(table, moved, known, kpis, {
    usual: 'dayFirst',
    today: '2026-11-22',
  })
  expect(computeOutcome(planOf(table, moved, understanding, NONE)).rows.used).toBe(1)
})

test('every answer is used once or told why not, whatever the file holds', () => {
  const names = ['Pay online', 'Search result', 'Nowhere', '']
  const scores = ['5', '9', '-1', 'x', '', '4.5', '1e9']
  const lines = names.flatMap((name) =>
    scores.map((score) => `${name}|${score}|2026-01-0${1 + (score.length % 3)}`),
  )
  const outcome = outcomeOf(['Touchpoint|Score|Date', ...lines].join('\n'))
  const told = outcome.skips.reduce((total, { count }) => total + count, 0)
  expect(outcome.rows.read).toBe(lines.length)
  expect(outcome.answers + told).toBe(lines.length)
  expect(outcome.findings.reduce((total, { n }) => total + n, 0)).toBe(outcome.answers)
})
