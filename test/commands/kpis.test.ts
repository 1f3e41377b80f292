import { expect, test } from 'vitest'
import { type AttachedKpi, attachKpi, editKpi, removeKpi, removeSeries } from '@/commands/kpis'
import { evidenceOf, measurementsOf } from '@/model/outline'
import { createMeasurement } from '@/model/records/measurement'
import { seriesOf } from '@/model/series'
import { type Desk, expectNothing, expectOneStep, openDesk, planned } from '../helpers/board'

const value = { value: 32, target: 40, date: '2026-03-01' }
const survey = { source: 'surveys', sentence: '50 answers', link: '' } as const

function open(): Desk {
  return openDesk(planned({ Only: { steps: [{ touchpoint: 'A' }] } }))
}

/** A desk with one measurement at its card. */
function measured(fields: Partial<AttachedKpi> = {}) {
  const desk = open()
  const { id: card } = desk.card('A')
  attachKpi(desk, card, 'NPS', { definition: 'nps', ...value, ...fields })
  return { desk, card, measurement: measurementsOf(desk.map, card)[0]! }
}

test('a KPI of the catalogue is attached to a card or a stage, below those that are there', () => {
  const desk = open()
  for (const { id } of [desk.card('A'), desk.stage('Only')]) {
    expectOneStep(desk, () => attachKpi(desk, id, 'NPS', { definition: 'nps', ...value }))
    expectOneStep(desk, () => attachKpi(desk, id, 'CSAT', { definition: 'csat', ...value }))
    const attached = measurementsOf(desk.map, id)
    expect(attached.map(({ definitionId }) => definitionId)).toEqual(['nps', 'csat'])
    expect(attached[0]).toMatchObject({ subjectId: id, ...value })
  }
  expect(desk.library.definition).toEqual({})
})

test('what is not said of a measurement is as in a new one', () => {
  const inputs = { promoters: 44, passives: 2, detractors: 4 }
  const { measurement } = measured({ value: null, inputs, population: 'over 60', shown: false })
  const { id, subjectId, definitionId, order } = measurement
  const fresh = createMeasurement({ subjectId, definitionId, order, id })
  const given = { ...value, value: null, inputs, population: 'over 60', shown: false }
  expect(measurement).toEqual({ ...fresh, ...given })
})

test("a KPI of one's own is kept in the library, in the same step", () => {
  const desk = open()
  const definition = { name: 'Laps', unit: 'laps', better: 'lower' } as const
  expectOneStep(desk, () => attachKpi(desk, desk.card('A').id, 'Laps', { definition, ...value }))
  const [kept] = Object.values(desk.library.definition)
  expect(kept).toMatchObject(definition)
  expect(measurementsOf(desk.map, desk.card('A').id)[0]!.definitionId).toBe(kept!.id)
  desk.editor.undo()
  expect(desk.library.definition).toEqual({})
  expect(desk.map.measurement).toEqual({})
})

test("what changes in a KPI of one's own is kept with its value, in the same step", () => {
  const { desk, card, measurement } = measured({ definition: { name: 'Laps' } })
  const { definitionId } = measurement
  const definitionFields = { formula: 'ratio', inputs: ['Laps', 'Runners'] } as const
  expectOneStep(desk, () =>
    editKpi(desk, measurement.id, 'Laps', {
      value: 3,
      definitionFields: { ...definitionFields, inputs: [...definitionFields.inputs] },
    }),
  )
  expect(desk.library.definition[definitionId]).toMatchObject({ name: 'Laps', ...definitionFields })
  expectOneStep(desk, () =>
    attachKpi(desk, card, 'Laps', {
      definition: definitionId,
      ...value,
      definitionFields: { name: 'Rounds' },
    }),
  )
  expect(Object.values(desk.library.definition).map(({ name }) => name)).toEqual(['Rounds'])
})

test('a measurement is edited and removed', () => {
  const { desk, card, measurement } = measured()
  const fields = { value: null, target: 50, date: '' }
  expectOneStep(desk, () => editKpi(desk, measurement.id, 'NPS', fields))
  expect(measurementsOf(desk.map, card)).toEqual([{ ...measurement, ...fields }])
  expectNothing(desk, () => editKpi(desk, measurement.id, 'NPS', fields))
  expectOneStep(desk, () => removeKpi(desk, measurement.id, 'NPS'))
  expect(desk.map.measurement).toEqual({})
})

test('the evidence behind a value comes, changes and goes with it, as old as the value', () => {
  const { desk, measurement } = measured({ ground: survey })
  const known = () => evidenceOf(desk.map, measurement.id)
  expect(known()).toMatchObject([{ ...survey, date: value.date }])
  const link = 'https://example.org/'
  expectOneStep(desk, () => editKpi(desk, measurement.id, 'NPS', { ground: { ...survey, link } }))
  expect(known()).toMatchObject([{ ...survey, link }])
  editKpi(desk, measurement.id, 'NPS', { target: 60 })
  expect(known()).toHaveLength(1)
  expectOneStep(desk, () => editKpi(desk, measurement.id, 'NPS', { ground: null }))
  expect(known()).toEqual([])
  expectNothing(desk, () => editKpi(desk, measurement.id, 'NPS', { ground: null }))
  editKpi(desk, measurement.id, 'NPS', { ground: survey })
  expectOneStep(desk, () => removeKpi(desk, measurement.id, 'NPS'))
  expect(desk.map.evidence).toEqual({})
})

test('a KPI goes with all of its values, and leaves the others', () => {
  const { desk, card } = measured()
  attachKpi(desk, card, 'NPS', { definition: 'nps', ...value, date: '2026-04-01', ground: survey })
  attachKpi(desk, card, 'CSAT', { definition: 'csat', ...value })
  const [nps] = seriesOf(desk.map, card)
  expect(nps!.measurements).toHaveLength(2)
  expectOneStep(desk, () => removeSeries(desk, nps!, 'NPS'))
  expect(seriesOf(desk.map, card).map(({ definitionId }) => definitionId)).toEqual(['csat'])
  expect(desk.map.evidence).toEqual({})
})
