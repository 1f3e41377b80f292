import { expect, test } from 'vitest'
import { addEvidence, editEvidence, removeEvidence } from '@/commands/evidence'
import { evidenceOf } from '@/model/outline'
import { createMeasurement } from '@/model/records/measurement'
import { type Desk, expectNothing, expectOneStep, openDesk, planned } from '../helpers/board'

const fields = {
  source: 'sales',
  date: '2026-10-01',
  sentence: 'Half leave at the form.',
  link: 'https://example.com/report',
} as const

function open(): Desk {
  return openDesk(planned({ Only: { steps: [{ touchpoint: 'A' }] } }))
}

const sentencesOf = (desk: Desk, id: string) =>
  evidenceOf(desk.map, id).map(({ sentence }) => sentence)

test('evidence is added to a card or a stage, below what is known already', () => {
  const desk = open()
  for (const { id } of [desk.card('A'), desk.stage('Only')]) {
    expectOneStep(desk, () => addEvidence(desk, id, fields))
    expectOneStep(desk, () => addEvidence(desk, id, { sentence: 'Second.' }))
    expect(sentencesOf(desk, id)).toEqual([fields.sentence, 'Second.'])
    expect(evidenceOf(desk.map, id)[0]).toMatchObject({ subjectId: id, ...fields })
  }
  expect(desk.steps()).toEqual(['prove', 'prove', 'prove', 'prove'])
})

test('typing in a piece of evidence is one step until it is left', () => {
  const desk = open()
  const id = addEvidence(desk, desk.card('A').id, fields)
  expectOneStep(desk, () => {
    editEvidence(desk, id, { sentence: 'H' }, 'sentence')
    editEvidence(desk, id, { sentence: 'Ha' }, 'sentence')
  })
  desk.editor.seal()
  expectOneStep(desk, () => editEvidence(desk, id, { sentence: 'Hal' }, 'sentence'))
  expect(desk.map.evidence[id]).toMatchObject({ ...fields, sentence: 'Hal' })
})

test('a piece of evidence is removed alone', () => {
  const desk = open()
  const id = addEvidence(desk, desk.card('A').id, fields)
  addEvidence(desk, desk.card('A').id, { sentence: 'Stays.' })
  expectOneStep(desk, () => removeEvidence(desk, id))
  expect(sentencesOf(desk, desk.card('A').id)).toEqual(['Stays.'])
})

test('evidence that is gone is neither edited nor removed', () => {
  const desk = open()
  expectNothing(desk, () => editEvidence(desk, 'evidence_gone', { sentence: 'x' }))
  expectNothing(desk, () => removeEvidence(desk, 'evidence_gone'))
})

test('its step of the history is named for the card, behind a value for the card it is measured at', () => {
  const desk = open()
  const measurement = createMeasurement({
    subjectId: desk.card('A').id,
    definitionId: 'nps',
    order: 'a0',
  })
  desk.editor.transact({ verb: 'attach' }, ({ map }) => {
    map.measurement[measurement.id] = measurement
  })
  const named = () => desk.editor.store.getState().history.undo.at(-1)!.label.name
  addEvidence(desk, desk.card('A').id, fields)
  expect(named()).toBe('A')
  addEvidence(desk, measurement.id, fields)
  expect(named()).toBe('A')
  addEvidence(desk, desk.stage('Only').id, fields)
  expect(named()).toBe('Only')
})
