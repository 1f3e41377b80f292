import { expect, test } from 'vitest'
import { neighbour } from '@/editor/navigation'
import { pointAfter, pointBeside } from '@/editor/points'
import { pointKey } from '@/editor/session'
import { notesInOrder } from '@/model/outline'
import { createCast } from '@/model/records/cast'
import { createNote } from '@/model/records/note'
import type { PersonaId } from '@/model/records/persona'
import { openDesk, planned } from '../helpers/board'

const plain = planned({
  First: { steps: [{ touchpoint: ['A', 'A or else'] }, { touchpoint: 'B' }] },
  Second: { steps: [{ touchpoint: 'C' }] },
})
const { card } = openDesk(plain)
const [camille, marc] = ['persona_camille', 'persona_marc'] as [PersonaId, PersonaId]
const casts = [
  createCast({ personaId: camille, order: 'a0' }),
  createCast({ personaId: marc, order: 'a1' }),
]
const map = { ...plain, cast: Object.fromEntries(casts.map((cast) => [cast.id, cast])) }
const nobody: ReadonlySet<PersonaId> = new Set()
const all = { hiddenPersonas: nobody, hiddenLanes: new Set<never>() }
const at = (title: string, personaId: PersonaId = camille) => pointKey(personaId, card(title).id)

test('arrows follow one curve from touchpoint to touchpoint, alternatives too', () => {
  expect(pointBeside(map, at('A', marc), 1)).toBe(at('A or else', marc))
  expect(neighbour(map, at('B', marc), 'right', all)).toBe(at('C', marc))
  expect(neighbour(map, at('C', marc), 'right', all)).toBe(at('C', marc))
})

test('Tab reaches every point of every curve that is shown', () => {
  const reached = [at('A')]
  for (let key = pointAfter(map, at('A'), 1, nobody); key; key = pointAfter(map, key, 1, nobody))
    reached.push(key)
  expect(reached).toHaveLength(8)
  expect(new Set(reached).size).toBe(8)
  expect(pointAfter(map, at('A'), 1, new Set([marc]))).toBe(at('A or else'))
})

test('notes are reached below the last lane, and left above the first of them', () => {
  const notes = [createNote({ x: 50, y: 900 }), createNote({ x: 10, y: 900 })]
  const noted = { ...plain, note: Object.fromEntries(notes.map((note) => [note.id, note])) }
  const [first, second] = notesInOrder(noted)
  expect(first!.x).toBe(10)
  expect(neighbour(noted, first!.id, 'right', all)).toBe(second!.id)
  let key: string = card('A').id
  for (let step = 0; step < 12; step += 1) key = neighbour(noted, key, 'down', all)
  expect([first!.id, second!.id]).toContain(key)
  expect(neighbour(noted, first!.id, 'up', all)).not.toBe(first!.id)
})
