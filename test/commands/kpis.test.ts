import { expect, test } from 'vitest'
import { attachKpi, editKpi, removeKpi } from '@/commands/kpis'
import { measurementsOf } from '@/model/outline'
import { type Desk, expectOneStep, openDesk, planned } from '../helpers/board'

const value = { value: 32, target: 40, date: '2026-03-01' }

function open(): Desk {
  return openDesk(planned({ Only: { steps: [{ touchpoint: 'A' }] } }))
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

test('a measurement is edited and removed', () => {
  const desk = open()
  const { id: card } = desk.card('A')
  attachKpi(desk, card, 'NPS', { definition: 'nps', ...value })
  const [measurement] = measurementsOf(desk.map, card)
  const fields = { value: null, target: 50, date: '' }
  expectOneStep(desk, () => editKpi(desk, measurement!.id, 'NPS', fields))
  expect(measurementsOf(desk.map, card)).toEqual([{ ...measurement, ...fields }])
  expectOneStep(desk, () => removeKpi(desk, measurement!.id, 'NPS'))
  expect(desk.map.measurement).toEqual({})
})
