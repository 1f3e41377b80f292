import { expect, test } from 'vitest'
import { editDefinition, removeDefinition } from '@/commands/definitions'
import { attachKpi, removeKpi } from '@/commands/kpis'
import { definitionUses } from '@/model/definitionUses'
import { emptyLibrary } from '@/model/document'
import { measurementsOf } from '@/model/outline'
import { createDefinition } from '@/model/records/definition'
import { createProof } from '@/model/records/proof'
import { type Desk, expectNothing, expectOneStep, openDesk, planned } from '../helpers/board'

const laps = createDefinition({ name: 'Laps', unit: 'laps' })

function open(): Desk {
  const map = planned({ Only: { steps: [{ touchpoint: 'A', opportunity: 'B' }] } })
  return openDesk(map, { ...emptyLibrary(), definition: { [laps.id]: laps } })
}

test('a KPI of the team is changed in the library alone, under its new name', () => {
  const desk = open()
  const { map } = desk
  const fields = { name: 'Rounds', formula: 'mean', low: 1, high: 5 } as const
  expectOneStep(desk, () => editDefinition(desk, laps.id, fields))
  expect(desk.library.definition[laps.id]).toEqual({ ...laps, ...fields })
  expect(desk.map).toBe(map)
  expect(desk.editor.store.getState().history.undo.at(-1)?.label.name).toBe('Rounds')
  expectNothing(desk, () => editDefinition(desk, laps.id, fields))
})

test('a KPI of the team is deleted once no value of the map is of it', () => {
  const desk = open()
  const { id: card } = desk.card('A')
  attachKpi(desk, card, 'Laps', { definition: laps.id, value: 3 })
  expect(definitionUses(desk.map, laps.id)).toBe(1)
  expectNothing(desk, () => expect(removeDefinition(desk, laps.id)).toBe(false))
  removeKpi(desk, measurementsOf(desk.map, card)[0]!.id, 'Laps')
  expectOneStep(desk, () => removeDefinition(desk, laps.id))
  expect(desk.library.definition).toEqual({})
})

test('a KPI by which an opportunity is to be judged is in use, too', () => {
  const desk = open()
  const [opportunityId, subjectId] = [desk.card('B').id, desk.card('A').id]
  const proof = createProof({ opportunityId, subjectId, definitionId: laps.id, order: 'a0' })
  desk.editor.transact({ verb: 'add' }, ({ map }) => {
    map.proof[proof.id] = proof
  })
  expect(removeDefinition(desk, laps.id)).toBe(false)
})
