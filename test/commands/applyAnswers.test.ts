import { expect, test } from 'vitest'
import {
  type AnsweredKpi,
  type AnsweredSubject,
  applyAnswers,
  replacedBy,
} from '@/commands/applyAnswers'
import { attachKpi } from '@/commands/kpis'
import { definitionAt } from '@/kpi/kpi'
import { valueOfMeasurement } from '@/kpi/value'
import { evidenceOf, lanesOf, measurementsOf } from '@/model/outline'
import { createMeasurement } from '@/model/records/measurement'
import { repairMap } from '@/model/repair'
import { researchOf } from '@/model/research'
import { seriesOf } from '@/model/series'
import { validateMap } from '@/model/validate'
import {
  columnsIn,
  type Desk,
  expectNothing,
  expectOneStep,
  openDesk,
  planned,
} from '../helpers/board'

const SOURCE = 'survey.csv'

function open(): Desk {
  return openDesk(
    planned({
      Discovery: { steps: [{ touchpoint: 'Search' }] },
      Purchase: { steps: [{ touchpoint: 'Pay' }] },
    }),
  )
}

const csat = (fields: Partial<AnsweredKpi> = {}): AnsweredKpi => ({
  definitionId: 'csat',
  variant: '',
  personaId: null,
  channel: '',
  from: '2026-03-01',
  date: '2026-03-31',
  answers: { 2: 1, 5: 3 },
  sentence: `4 answers, ${SOURCE}`,
  ...fields,
})

const about = (
  at: AnsweredSubject['at'],
  fields: Partial<AnsweredSubject> = {},
): AnsweredSubject => ({
  at,
  measured: { everyone: { mean: 1, n: 4, spread: 0.5 } },
  kpis: [csat()],
  sentence: `4 answers, ${SOURCE}`,
  date: '2026-03-31',
  ...fields,
})

function apply(desk: Desk, ...subjects: AnsweredSubject[]): void {
  applyAnswers(desk, { source: SOURCE, subjects }, 'done')
}

test('answers come in as KPIs, measured emotion and evidence, in one step', () => {
  const desk = open()
  const { id } = desk.card('Pay')
  expectOneStep(desk, () =>
    apply(desk, about(id), about(desk.stage('Discovery').id, { measured: {} })),
  )
  const [measurement] = measurementsOf(desk.map, id)
  expect(valueOfMeasurement(measurement!, definitionAt('csat', desk.library))).toBe(75)
  expect(measurement).toMatchObject({ from: '2026-03-01', date: '2026-03-31', shown: true })
  expect(desk.card('Pay').measured).toEqual({ everyone: { mean: 1, n: 4, spread: 0.5 } })
  for (const subject of [id, measurement!.id, desk.stage('Discovery').id])
    expect(evidenceOf(desk.map, subject)).toMatchObject([
      { source: 'surveys', date: '2026-03-31', sentence: '4 answers, survey.csv' },
    ])
  expect(researchOf(desk.map, desk.card('Pay'))).toBe('partly')
  expect(desk.session.getState().announcement).toBe('done')
})

test('lanes that show what is felt show what was measured beside it; others stay as they are', () => {
  const desk = open()
  apply(desk, about(desk.card('Pay').id, { measured: {} }))
  expect(desk.lane('emotion').curves).toBe('felt')
  apply(desk, about(desk.card('Pay').id))
  expect(desk.lane('emotion').curves).toBe('both')
  desk.editor.transact({ verb: 'edit' }, ({ map }) => {
    for (const lane of lanesOf(desk.map)) map.lane[lane.id]!.curves = 'felt'
  })
  apply(desk, about(desk.card('Pay').id, { measured: {} }))
  expect(desk.lane('emotion').curves).toBe('felt')
  desk.editor.transact({ verb: 'edit' }, ({ map }) => {
    for (const lane of lanesOf(desk.map)) map.lane[lane.id]!.curves = 'measured'
  })
  apply(desk, about(desk.card('Search').id))
  expect(desk.lane('emotion').curves).toBe('measured')
})

test('the same file twice changes nothing but what has changed in it', () => {
  const desk = open()
  const { id } = desk.card('Pay')
  apply(desk, about(id))
  const before = desk.now()
  expectNothing(desk, () => apply(desk, about(id)))
  const more = { answers: { 5: 9 }, sentence: `9 answers, ${SOURCE}` }
  expectOneStep(desk, () => apply(desk, about(id, { kpis: [csat(more)], sentence: more.sentence })))
  expect(Object.keys(desk.map.measurement)).toEqual(Object.keys(before.map.measurement))
  expect(Object.keys(desk.map.evidence)).toEqual(Object.keys(before.map.evidence))
  expect(measurementsOf(desk.map, id)[0]!.answers).toEqual({ 5: 9 })
  expect(evidenceOf(desk.map, id).map(({ sentence }) => sentence)).toEqual([more.sentence])
})

test('another day, other people or another file are added, not replaced', () => {
  const desk = open()
  const { id } = desk.card('Pay')
  apply(desk, about(id))
  apply(desk, about(id, { kpis: [csat({ date: '2026-04-30', from: '' })], date: '2026-04-30' }))
  apply(desk, about(id, { kpis: [csat({ channel: 'phone' }), csat({ variant: '1-7' })] }))
  expect(seriesOf(desk.map, id).map(({ measurements }) => measurements.length)).toEqual([2, 1, 1])
  const other = { source: 'other.csv', subjects: [about(id, { sentence: '4 answers, other.csv' })] }
  applyAnswers(desk, other, '')
  expect(evidenceOf(desk.map, id)).toHaveLength(3)
})

test('a value goes on with the target and the place of the one before; typed figures give way', () => {
  const desk = open()
  const { id } = desk.card('Pay')
  const target = { target: 80, shown: false, inHeader: true }
  attachKpi(desk, id, 'CSAT', { definition: 'csat', value: 50, date: '2026-03-31', ...target })
  attachKpi(desk, id, 'CSAT', {
    definition: 'csat',
    inputs: { satisfied: 1, asked: 2 },
    date: '2026-02-01',
  })
  apply(desk, about(id, { kpis: [csat(), csat({ date: '2026-04-30' })] }))
  const [series] = seriesOf(desk.map, id)
  expect(series!.measurements).toHaveLength(3)
  expect(series!.measurements[1]).toMatchObject({ value: null, answers: { 2: 1, 5: 3 }, ...target })
  expect(series!.latest).toMatchObject({ date: '2026-04-30', ...target })
})

test('what covers other people in words is left alone', () => {
  const desk = open()
  const { id } = desk.card('Pay')
  const own = createMeasurement({
    subjectId: id,
    definitionId: 'csat',
    order: 'a0',
    date: '2026-03-31',
    population: 'over sixty',
    value: 90,
  })
  desk.editor.transact({ verb: 'attach' }, ({ map }) => {
    map.measurement[own.id] = own
  })
  apply(desk, about(id))
  expect(desk.map.measurement[own.id]).toEqual(own)
  expect(measurementsOf(desk.map, id)).toHaveLength(2)
})

test('the values of one persona or channel are not put on the card', () => {
  const desk = open()
  const { id } = desk.card('Pay')
  apply(
    desk,
    about(id, { kpis: [csat(), csat({ personaId: 'persona_x' }), csat({ channel: 'phone' })] }),
  )
  expect(measurementsOf(desk.map, id).map(({ shown }) => shown)).toEqual([true, false, false])
})

test('new touchpoints get steps of their own at the end of their stage, and a lane where there is none', () => {
  const desk = open()
  const stageId = desk.stage('Purchase').id
  const fresh = (title: string) => about({ stageId, title })
  expectOneStep(desk, () => apply(desk, fresh('Warehouse'), fresh('Shop')))
  expect(columnsIn(desk.map)).toEqual({
    Discovery: ['Search'],
    Purchase: ['Pay', 'Warehouse', 'Shop'],
  })
  expect(desk.card('Shop').measured.everyone!.n).toBe(4)
  expect(measurementsOf(desk.map, desk.card('Shop').id)).toHaveLength(1)

  const bare = openDesk(planned({ Only: {} }, ['emotion']))
  expectOneStep(bare, () => apply(bare, about({ stageId: bare.stage('Only').id, title: 'Pay' })))
  expect(columnsIn(bare.map)).toEqual({ Only: ['Pay'] })
})

test('what has gone from the map in the meantime is left out, and the rest is sound', () => {
  const desk = open()
  const { id } = desk.card('Pay')
  apply(
    desk,
    about('card_gone'),
    about('stage_gone'),
    about({ stageId: 'stage_gone', title: 'Nowhere' }),
    about(id, { measured: { everyone: { mean: -2, n: 1, spread: 0 } } }),
  )
  expect(Object.keys(desk.map.measurement)).toHaveLength(1)
  expect(validateMap(desk.map).defects).toEqual([])
  expect(repairMap(desk.map)).toBe(desk.map)
})

test('how much would be replaced is told beforehand', () => {
  const desk = open()
  const { id } = desk.card('Pay')
  const subjects = [
    about(id, { kpis: [csat(), csat({ date: '2026-04-30' })] }),
    about({ stageId: desk.stage('Purchase').id, title: 'Shop' }),
  ]
  const answers = { source: SOURCE, subjects }
  expect(replacedBy(desk.map, answers)).toEqual({ values: 0, emotions: 0, evidence: 0 })
  apply(desk, about(id))
  expect(replacedBy(desk.map, answers)).toEqual({ values: 1, emotions: 1, evidence: 2 })
  const other = { ...answers, source: 'other.csv' }
  expect(replacedBy(desk.map, other)).toEqual({ values: 1, emotions: 1, evidence: 0 })
})

test.each([
  ['survey.csv', 'y.csv'],
  ['2026, survey.csv', 'survey.csv'],
])('the evidence of %s is not taken for that of %s', (first, second) => {
  const desk = open()
  const { id } = desk.card('Pay')
  const from = (source: string) => ({
    source,
    subjects: [about(id, { kpis: [], sentence: `1,204 answers, ${source}` })],
  })
  applyAnswers(desk, from(first), '')
  expect(replacedBy(desk.map, from(second)).evidence).toBe(0)
  applyAnswers(desk, from(second), '')
  const files = evidenceOf(desk.map, id).map(({ sentence }) => sentence)
  expect(files).toEqual([`1,204 answers, ${first}`, `1,204 answers, ${second}`])
  for (const source of [first, second])
    expectNothing(desk, () => applyAnswers(desk, from(source), ''))
})
