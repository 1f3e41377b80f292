import { expect, test } from 'vitest'
import { addProof, followSince, removeProof } from '@/commands/proofs'
import { removeRecords } from '@/commands/remove'
import { proofsOf } from '@/model/outline'
import { type Desk, expectNothing, expectOneStep, openDesk, planned } from '../helpers/board'

function open(): Desk {
  return openDesk(planned({ Only: { steps: [{ touchpoint: 'A', opportunity: 'Faster' }] } }))
}

const proofs = (desk: Desk) => proofsOf(desk.map, desk.card('Faster').id)

function prove(desk: Desk, subject: 'A' | 'Only', definitionId: string): void {
  const { id } = subject === 'A' ? desk.card('A') : desk.stage('Only')
  const target = { subjectId: id, definitionId }
  addProof(desk, desk.card('Faster').id, target, 'NPS', '2026-11-22')
}

test('KPIs of cards and stages are chosen as proofs, each once', () => {
  const desk = open()
  expectOneStep(desk, () => prove(desk, 'A', 'nps'))
  expectOneStep(desk, () => prove(desk, 'Only', 'nps'))
  expectOneStep(desk, () => prove(desk, 'A', 'csat'))
  expectNothing(desk, () => prove(desk, 'A', 'nps'))
  expect(proofs(desk)).toMatchObject([
    { subjectId: desk.card('A').id, definitionId: 'nps', since: '2026-11-22' },
    { subjectId: desk.stage('Only').id, definitionId: 'nps' },
    { subjectId: desk.card('A').id, definitionId: 'csat' },
  ])
})

test('the day of the start is typed in one step', () => {
  const desk = open()
  prove(desk, 'A', 'nps')
  const { id } = proofs(desk)[0]!
  expectOneStep(desk, () => {
    followSince(desk, id, 'NPS', '')
    followSince(desk, id, 'NPS', '2026-01-31')
  })
  expect(proofs(desk)[0]!.since).toBe('2026-01-31')
})

test('a proof is taken away, and goes with the opportunity or the touchpoint', () => {
  const desk = open()
  prove(desk, 'A', 'nps')
  expectOneStep(desk, () => removeProof(desk, proofs(desk)[0]!.id, 'NPS'))
  expect(proofs(desk)).toEqual([])
  for (const title of ['Faster', 'A']) {
    prove(desk, 'A', 'nps')
    expectOneStep(desk, () => removeRecords(desk, [desk.card(title).id]))
    expect(desk.map.proof).toEqual({})
    desk.editor.undo()
    removeProof(desk, proofs(desk)[0]!.id, 'NPS')
  }
})
