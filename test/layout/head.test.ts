import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlap } from '@/layout/box'
import { createCast } from '@/model/records/cast'
import { createPersona, type Persona } from '@/model/records/persona'
import { laidOut, planned } from '../helpers/board'

function headWith(personas: readonly Persona[]) {
  const map = planned({ Only: { steps: [{ touchpoint: 'A' }] } })
  const casts = personas.map(({ id }, at) => createCast({ personaId: id, order: `a${at}` }))
  const geometry = laidOut(
    { ...map, cast: Object.fromEntries(casts.map((cast) => [cast.id, cast])) },
    {
      persona: Object.fromEntries(personas.map((each) => [each.id, each])),
      definition: {},
      agenda: {},
    },
  )
  return geometry
}

const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 7 }), {
  maxLength: 4,
})
const person = fc
  .record({ name: words, role: words })
  .map(({ name, role }) => createPersona({ name: name.join(' '), role: role.join(' ') }))

test('personas stand side by side on the board, above the stages', () => {
  fc.assert(
    fc.property(fc.array(person, { maxLength: 9 }), (personas) => {
      const { head, width, headerY } = headWith(personas)
      expect(head.personas.map(({ personaId }) => personaId)).toEqual(personas.map(({ id }) => id))
      for (const [index, box] of head.personas.entries()) {
        expect(box.x).toBeGreaterThanOrEqual(0)
        expect(box.x + box.width).toBeLessThanOrEqual(width)
        expect(box.y + box.height).toBeLessThanOrEqual(headerY)
        for (const other of head.personas.slice(index + 1)) expect(overlap(box, other)).toBe(false)
      }
    }),
    { numRuns: 150 },
  )
})

test('a persona with a name of 200 letters stays on the board', () => {
  const { head, width } = headWith([createPersona({ name: 'Wolfeschlegelstein '.repeat(11) })])
  const [box] = head.personas
  expect(box!.x).toBeGreaterThanOrEqual(0)
  expect(box!.x + box!.width).toBeLessThanOrEqual(width)
})

test('a persona that is not in the library has no place', () => {
  const map = planned({ Only: {} })
  const cast = createCast({ personaId: 'persona_gone', order: 'a0' })
  expect(laidOut({ ...map, cast: { [cast.id]: cast } }).head.personas).toEqual([])
})
