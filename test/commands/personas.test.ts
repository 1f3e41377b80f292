import { expect, test } from 'vitest'
import {
  castPersona,
  createPersonaFor,
  editPersona,
  togglePersona,
  uncastPersona,
} from '@/commands/personas'
import { setScore } from '@/commands/scores'
import { emptyLibrary } from '@/model/document'
import { castsOf } from '@/model/outline'
import { createPersona } from '@/model/records/persona'
import { type Desk, expectNothing, expectOneStep, openDesk, planned } from '../helpers/board'

const marc = createPersona({ name: 'Marc' })

function open(): Desk {
  const map = planned({ Only: { steps: [{ touchpoint: 'A' }] } })
  return openDesk(map, { ...emptyLibrary(), persona: { [marc.id]: marc } })
}

const namesOf = (desk: Desk) =>
  castsOf(desk.map).map(({ personaId }) => desk.library.persona[personaId]?.name)

test('making a persona is one step over both documents, and so is its undo', () => {
  const desk = open()
  expectOneStep(desk, () => createPersonaFor(desk, 'Camille'))
  expect(namesOf(desk)).toEqual(['Camille'])
  desk.editor.undo()
  expect(desk.library.persona).toEqual({ [marc.id]: marc })
  expect(desk.map.cast).toEqual({})
})

test('personas come in the order in which they were added, each in another colour', () => {
  const desk = open()
  for (const name of ['A', 'B', 'C', 'D', 'E']) createPersonaFor(desk, name)
  expect(namesOf(desk)).toEqual(['A', 'B', 'C', 'D', 'E'])
  const made = Object.values(desk.library.persona).filter(({ id }) => id !== marc.id)
  expect(new Set(made.map(({ colour }) => colour)).size).toBe(5)
})

test('a persona of the library plays in the map once', () => {
  const desk = open()
  expectOneStep(desk, () => castPersona(desk, marc.id))
  expect(namesOf(desk)).toEqual(['Marc'])
  expectNothing(desk, () => castPersona(desk, marc.id))
})

test('taken out of the map, a persona stays in the library and its scores with the cards', () => {
  const desk = open()
  castPersona(desk, marc.id)
  setScore(desk, desk.card('A').id, marc.id, 2)
  desk.session.setState({ persona: marc.id })
  expectOneStep(desk, () => uncastPersona(desk, marc.id))
  expect(namesOf(desk)).toEqual([])
  expect(desk.library.persona[marc.id]).toEqual(marc)
  expect(desk.card('A').scores).toEqual({ [marc.id]: 2 })
  expect(desk.session.getState().persona).toBeNull()
  expectNothing(desk, () => uncastPersona(desk, marc.id))
})

test('editing a persona changes the library alone, and typing merges', () => {
  const desk = open()
  const { map } = desk
  expectOneStep(desk, () => {
    for (const quote of ['I', 'I r', 'I run'])
      editPersona(desk, marc.id, { quote }, `quote:${marc.id}`)
  })
  expect(desk.map).toBe(map)
  expect(desk.library.persona[marc.id]).toEqual({ ...marc, quote: 'I run' })
  expectOneStep(desk, () => editPersona(desk, marc.id, { name: 'Marc A.', weight: 5 }))
  expect(desk.editor.store.getState().history.undo.at(-1)?.label.name).toBe('Marc A.')
})

test('a curve is switched off and on without a step', () => {
  const desk = open()
  expectNothing(desk, () => togglePersona(desk, marc.id))
  expect([...desk.session.getState().hiddenPersonas]).toEqual([marc.id])
  expectNothing(desk, () => togglePersona(desk, marc.id))
  expect(desk.session.getState().hiddenPersonas.size).toBe(0)
})
