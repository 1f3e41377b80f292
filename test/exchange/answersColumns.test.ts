import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { monthEnd, readDay, readingOf } from '@/exchange/answers/days'
import { guessUse, kpisOfAnswers, questionsOf } from '@/exchange/answers/questions'
import { type KnownNames, recognise } from '@/exchange/answers/recognise'
import { likeliestScale, scalesFor } from '@/exchange/answers/scales'
import { readScore } from '@/exchange/answers/score'
import { columnTitle, type Shape, touchpointLabels, withRole } from '@/exchange/answers/shape'
import { tableOf } from '@/exchange/answers/table'
import { emptyLibrary } from '@/model/document'
import { createDefinition } from '@/model/records/definition'

const KNOWN: KnownNames = {
  touchpoint: [
    { id: 'card_pay', name: 'Pay online' },
    { id: 'card_search', name: 'Search result' },
  ],
  persona: [{ id: 'persona_lea', name: 'Léa' }],
  channel: [
    { id: 'website', name: 'Website' },
    { id: 'phone', name: 'Phone' },
  ],
}

const tableFrom = (text: string) =>
  tableOf(
    text.split('\n').map((line) => line.split('|')),
    '',
  )
const shapeOf = (text: string) => recognise(tableFrom(text), KNOWN)

test('columns are recognised by their headers, in English and French', () => {
  expect(
    shapeOf('Touchpoint|Question|Score|Date|Persona|Channel\nA|B|5|2026-01-02|C|D').roles,
  ).toEqual(['touchpoint', 'question', 'score', 'date', 'persona', 'channel'])
  expect(
    shapeOf('Horodateur|Point de contact|Intitulé|Note|Profil|Canal\n01/02/2026|A|B|5|C|D').roles,
  ).toEqual(['date', 'touchpoint', 'question', 'score', 'persona', 'channel'])
})

test('columns without a header are recognised by what they hold', () => {
  const shape = shapeOf(
    [
      'Pay onlin|4|2026-01-02|Léa|website|How was it?',
      'Search result|12|2026-01-03|Léa|phone|How was it?',
      ...Array<string>(8).fill('Pay online|3|2026-01-04|Léa|website|How was it?'),
    ].join('\n'),
  )
  expect(shape.hasHeader).toBe(false)
  expect(shape.roles).toEqual(['touchpoint', 'score', 'date', 'persona', 'channel', 'question'])
})

test('what is no answer stays out: comments, numbers of people, ages', () => {
  const { roles } = shapeOf(
    'Respondent id|Age|Touchpoint|Score|Comment\n1|34|Pay online|4|fine\n2|52|Pay online|5|too slow for me',
  )
  expect(roles).toEqual(['ignore', 'ignore', 'touchpoint', 'score', 'ignore'])
})

test('scores that are partly words are scores where the header says so', () => {
  const { roles } = shapeOf('Touchpoint|Score\nA|5\nB|n/a\nC|none\nD|4')
  expect(roles).toEqual(['touchpoint', 'score'])
})

test('days some of which cannot be read are days where the header says so', () => {
  const days = '2026-01-02|2026-01-03|2026-13-01|n/a|2026-01-04|2026-01-05'.split('|')
  const under = (header: string, texts = days) =>
    shapeOf(
      ['Score|Touchpoint', ...texts.map(() => '5|Pay online')]
        .map((line, at) => `${at === 0 ? header : texts[at - 1]}|${line}`)
        .join('\n'),
    ).roles[0]
  expect([under('Date'), under('Jour'), under('Comment')]).toEqual(['date', 'date', 'ignore'])
  expect(under('Date', ['soon', 'n/a', 'later', '2026-01-02', 'never'])).toBe('ignore')
})

test('a header alone is a header, and a row of answers alone is none', () => {
  expect(shapeOf('Touchpoint|Score|Date')).toMatchObject({ start: 0, hasHeader: true })
  expect(shapeOf('Survey of March||\n||\nPoint de contact|Note|Date')).toMatchObject({
    start: 2,
    hasHeader: true,
  })
  expect(shapeOf('Satisfaction|4|2026-01-02').hasHeader).toBe(false)
  expect(shapeOf('Pay online|fine').hasHeader).toBe(false)
})

test('without a column of questions, several columns of scores are a question each', () => {
  const text = 'Touchpoint|Satisfaction|Effort\nPay online|4|2\nSearch result|5|1'
  const [table, shape] = [tableFrom(text), shapeOf(text)]
  expect(shape.roles).toEqual(['touchpoint', 'score', 'score'])
  expect(questionsOf(table, shape).map(({ text, count }) => [text, count])).toEqual([
    ['Satisfaction', 2],
    ['Effort', 2],
  ])
})

test('without a column of touchpoints either, their titles are the touchpoints', () => {
  const text = 'Date|Pay online|Search result|Pay online\n2026-01-02|4|5|\n2026-01-03||3|1'
  const [table, shape] = [tableFrom(text), shapeOf(text)]
  expect(shape.roles).toEqual(['date', 'score', 'score', 'score'])
  expect(touchpointLabels(table, shape)).toEqual([
    { key: 'pay online', text: 'Pay online', count: 2 },
    { key: 'search result', text: 'Search result', count: 2 },
  ])
})

test('a title above the table and empty rows are passed over', () => {
  const shape = shapeOf('Survey of March||\n||\nTouchpoint|Score|Date\nPay online|4|2026-03-01')
  expect(shape).toMatchObject({ start: 2, hasHeader: true })
})

test('a column without a header is called by its letter', () => {
  const wide = tableFrom(`${'x|'.repeat(30)}x\n${'1|'.repeat(30)}1`)
  const shape: Shape = { start: 0, hasHeader: false, roles: [] }
  expect([0, 25, 26, 30].map((column) => columnTitle(wide, shape, column))).toEqual([
    'A',
    'Z',
    'AA',
    'AE',
  ])
})

test('a role is taken over from the column that had it; scores may be several', () => {
  const shape: Shape = { start: 0, hasHeader: true, roles: ['touchpoint', 'score', 'ignore'] }
  expect(withRole(shape, 2, 'touchpoint').roles).toEqual(['ignore', 'score', 'touchpoint'])
  expect(withRole(shape, 2, 'score').roles).toEqual(['touchpoint', 'score', 'score'])
})

test.each([
  ['8', 8],
  ['4,5', 4.5],
  ['4.50', 4.5],
  ['-2', -2],
  ['−1', -1],
  ['+1,5', 1.5],
  ['-0', 0],
  ['8/10', 8],
  ['9 - Very likely', 9],
  ['5 (c’est très facile)', 5],
  ['1: never', 1],
  ['.5', 0.5],
  ['', undefined],
  ['n/a', undefined],
  ['1-2', undefined],
  ['12 000', undefined],
  ['1e3', undefined],
  ['=1+1', undefined],
  ['five', undefined],
  ['1'.repeat(400), undefined],
])('the score in ‘%s’ is %s', (text, score) => {
  expect(readScore(text)).toBe(score)
})

test.each([
  ['2026-03-09', '2026-03-09'],
  ['2026-03-09T23:30:00-08:00', '2026-03-09'],
  ['2026-03-09 08:15', '2026-03-09'],
  ['2026/3/9', '2026-03-09'],
  ['09/03/2026', '2026-03-09'],
  ['9.3.26 18:00', '2026-03-09'],
  ['9 mars 2026', '2026-03-09'],
  ['1er août 2026', '2026-08-01'],
  ['9-Mar-26', '2026-03-09'],
  ['March 9, 2026', '2026-03-09'],
  ['Mon, 9 Mar 2026 10:00', '2026-03-09'],
  ['juin 3, 2026', '2026-06-03'],
  ['46090', '2026-03-09'],
  ['46090,75', '2026-03-09'],
  ['31/02/2026', undefined],
  ['2026-13-01', undefined],
  ['12', undefined],
  ['Pay 12 online 2026', undefined],
  ['', undefined],
])('the day in ‘%s’ is %s', (text, day) => {
  expect(readDay(text, 'dayFirst')).toBe(day)
})

test('any day is read back from the ways in which it is written', () => {
  const days = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(days, (day) => {
      const [year, month, date] = day.split('-')
      expect(readDay(day, 'monthFirst')).toBe(day)
      expect(readDay(`${date}/${month}/${year}`, 'dayFirst')).toBe(day)
      expect(readDay(`${month}/${date}/${year}`, 'monthFirst')).toBe(day)
      expect(monthEnd(day).slice(0, 7)).toBe(day.slice(0, 7))
      expect(monthEnd(day) >= day).toBe(true)
    }),
  )
})

test('whether the day comes first is told by the whole column', () => {
  const reading = (texts: string[]) => readingOf(texts, 'dayFirst', '2026-11-22')
  expect(reading(['03/04/2026', '05/25/2026'])).toEqual({ order: 'monthFirst', isAmbiguous: false })
  expect(reading(['03/04/2026', '25/05/2026'])).toEqual({ order: 'dayFirst', isAmbiguous: false })
  expect(reading(['03/04/2026', '05/06/2026'])).toEqual({ order: 'dayFirst', isAmbiguous: true })
  expect(readingOf(['03/04/2026'], 'monthFirst', '2026-11-22').order).toBe('monthFirst')
  expect(reading(['04/04/2026', '2026-05-06'])).toEqual({ order: 'dayFirst', isAmbiguous: false })
})

test('what lies in the future is read the other way, and still asked about', () => {
  // On 22 November: 3 December would be to come, 12 March is not.
  const reading = readingOf(['03/12/2026', '01/02/2026'], 'dayFirst', '2026-11-22')
  expect(reading).toEqual({ order: 'monthFirst', isAmbiguous: true })
})

const spread = (counts: Readonly<Record<string, number>>) =>
  new Map(Object.entries(counts).map(([answer, count]) => [Number(answer), count]))

test.each([
  ['1-5', { 1: 10, 2: 10, 3: 10, 4: 10, 5: 10 }],
  ['1-7', { 1: 10, 4: 10, 6: 10, 7: 5 }],
  ['1-10', { 1: 10, 8: 10, 10: 10 }],
  ['0-10', { 0: 1, 8: 300, 10: 10 }],
  ['-2-2', { '-2': 3, 0: 10, 1.5: 10 }],
  ['1-5', { 1: 300, 5: 300, 12: 3, 7: 3, 0: 2 }],
  ['1-5', { 2: 10 }],
])('answers on %s are recognised as such', (id, counts) => {
  expect(likeliestScale(spread(counts), scalesFor(undefined)).id).toBe(id)
})

const definition = createDefinition({ name: 'Calm', formula: 'mean', low: 0, high: 20 })
const library = { ...emptyLibrary(), definition: { [definition.id]: definition } }
const kpis = kpisOfAnswers(library)
const useOf = (text: string, counts: Readonly<Record<string, number>>) => {
  const { kpi, scale, isEmotion } = guessUse(
    { key: text, text, count: 1, answers: spread(counts) },
    kpis,
  )
  return [kpi?.id ?? null, scale.id, isEmotion]
}
const FIVE = { 1: 5, 5: 5 }
const TEN = { 1: 5, 10: 5 }
const NPS = { 0: 5, 9: 5 }

test.each([
  ['Would you recommend us to a friend?', NPS, ['nps', '0-10', false]],
  ['Nous recommanderiez-vous ?', NPS, ['nps', '0-10', false]],
  ['How satisfied are you?', FIVE, ['csat', '1-5', true]],
  ['Êtes-vous satisfait ?', { 1: 5, 7: 5 }, ['csat', '1-7', true]],
  ['It was easy to pay', { 1: 5, 7: 5 }, ['ces', '1-7', false]],
  ['Effort', TEN, ['ces', '1-10', false]],
  ['Facilité du paiement', FIVE, ['ces', '1-5', false]],
  ['Loyalty', TEN, ['loyaltyIndex', '1-10', false]],
  ['Fidélité', TEN, ['loyaltyIndex', '1-10', false]],
  ['How did you feel?', FIVE, [null, '1-5', true]],
  ['Ressenti', { '-2': 1, 2: 1 }, [null, '-2-2', true]],
  ['How calm was it? Calm', { 18: 2, 4: 1 }, [definition.id, 'own', false]],
  ['Score', NPS, ['nps', '0-10', false]],
  ['Score', FIVE, ['csat', '1-5', true]],
  ['Score', TEN, [null, '1-10', true]],
  ['Score', { 250: 4, 90: 3 }, [null, '1-5', false]],
  // Half marks are none of the usual KPI's, and still tell how it felt.
  ['Score', { 4.5: 4, 3.5: 3, 5: 3 }, [null, '1-5', true]],
  ['Score', { 4.5: 1, 5: 9, 1: 9 }, ['csat', '1-5', true]],
  // The words say one thing, and the scale is none of that KPI's.
  ['Satisfaction', TEN, [null, '1-10', true]],
  ['Satisfaction', { 0: 2, 10: 9 }, [null, '0-10', true]],
  ['Effort', { '-2': 3, 2: 3 }, [null, '-2-2', false]],
] as const)('‘%s’ with answers %o goes to %o', (text, counts, use) => {
  expect(useOf(text, counts)).toEqual(use)
})

test('only KPIs that answers can give are offered, the team’s own means among them', () => {
  const ids = kpis.map(({ id }) => id)
  expect(ids).toContain('nps')
  expect(ids).toContain(definition.id)
  expect(ids).not.toContain('conversionRate')
})
