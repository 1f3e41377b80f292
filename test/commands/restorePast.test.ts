import fc from 'fast-check'
import { expect, test } from 'vitest'
import { restorePast } from '@/commands/restorePast'
import { emptyLibrary, type MapDocument } from '@/model/document'
import { usedOf } from '@/model/usedOf'
import { arbitraryMap } from '../helpers/arbitraryMap'
import { openDesk, planned } from '../helpers/board'
import { perform, randomCommand } from './randomCommands'

/** A step that holds nothing goes away by itself: no map that somebody worked on has one. */
function withoutEmptySteps(map: MapDocument): MapDocument {
  const homes = new Set<string>(Object.values(map.card).map(({ homeId }) => homeId))
  const steps = Object.entries(map.step).filter(([id, { title }]) => title !== '' || homes.has(id))
  return { ...map, step: Object.fromEntries(steps) }
}

const commands = fc.array(randomCommand, { minLength: 1, maxLength: 20 })

test('whatever was done, the map is again what it was, in one step that undo takes back', () => {
  fc.assert(
    fc.property(arbitraryMap, commands, ({ map: raw, library }, list) => {
      const map = withoutEmptySteps(raw)
      const desk = openDesk(map, library)
      for (const command of list) perform(desk, command)
      const before = desk.now()
      const steps = desk.steps().length
      restorePast(desk, { map: structuredClone(map), library: usedOf(map, library) }, 'Then')
      expect(desk.map).toEqual(map)
      if (desk.steps().length > steps) desk.editor.undo()
      expect(desk.now()).toEqual(before)
    }),
    { numRuns: 80 },
  )
})

test('a persona that the library has no more comes back, one that is there stays as it is now', () => {
  fc.assert(
    fc.property(arbitraryMap, ({ map, library }) => {
      const used = usedOf(map, library)
      const [kept, ...gone] = Object.values(used.persona)
      const renamed = kept ? { [kept.id]: { ...kept, name: 'Renamed since' } } : {}
      const desk = openDesk(map, { ...emptyLibrary(), persona: renamed })
      desk.editor.transact({ verb: 'edit' }, (draft) => {
        for (const journey of Object.values(draft.map.journey)) journey.title += '!'
      })
      restorePast(desk, { map, library: used }, 'Then')
      expect(desk.library.definition).toEqual(used.definition)
      expect(desk.library.persona).toEqual({
        ...Object.fromEntries(gone.map((persona) => [persona.id, persona])),
        ...renamed,
      })
    }),
    { numRuns: 40 },
  )
})

test('a map that is as it was leaves no step', () => {
  const map = planned({ Buy: { steps: [{ touchpoint: 'Pay' }] } })
  const desk = openDesk(map)
  restorePast(desk, { map: structuredClone(map), library: emptyLibrary() }, 'Then')
  expect(desk.steps()).toEqual([])
})
