import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyDiff } from '@/model/diff'
import { repairMap } from '@/model/repair'
import { validateLibrary, validateMap } from '@/model/validate'
import { perform, randomCommand } from '../commands/randomCommands'
import { arbitraryMap } from '../helpers/arbitraryMap'
import { openDesk } from '../helpers/board'

const commands = fc.array(randomCommand, { minLength: 1, maxLength: 25 })

test('undoing all gives the first documents exactly, redoing all the last', () => {
  fc.assert(
    fc.property(arbitraryMap, commands, ({ map, library }, list) => {
      const desk = openDesk(map, library)
      for (const command of list) perform(desk, command)
      const last = desk.now()
      const steps = desk.steps().length
      for (let step = 0; step < steps; step += 1) desk.editor.undo()
      expect(desk.now()).toEqual({ map, library })
      for (let step = 0; step < steps; step += 1) desk.editor.redo()
      expect(desk.now()).toEqual(last)
    }),
    { numRuns: 150 },
  )
})

test('whatever is done leaves documents that are sound and in order', () => {
  fc.assert(
    fc.property(arbitraryMap, commands, ({ map, library }, list) => {
      const desk = openDesk(map, library)
      for (const command of list) perform(desk, command)
      expect(validateMap(desk.map)).toEqual({ document: desk.map, defects: [] })
      expect(validateLibrary(desk.library)).toEqual({ document: desk.library, defects: [] })
      expect(repairMap(desk.map)).toBe(desk.map)
    }),
    { numRuns: 150 },
  )
})

test('the changes that are reported lead from the first documents to the last', () => {
  fc.assert(
    fc.property(arbitraryMap, commands, ({ map, library }, list) => {
      const desk = openDesk(map, library)
      const follower = openDesk(map, library)
      desk.editor.onChange(({ change }) => {
        follower.editor.receive('map', (document) => applyDiff(document, change.map))
        follower.editor.receive('library', (document) => applyDiff(document, change.library))
      })
      for (const [index, command] of list.entries()) {
        perform(desk, command)
        if (index % 3 === 2) desk.editor.undo()
        if (index % 4 === 3) desk.editor.redo()
      }
      expect(follower.now()).toEqual(desk.now())
      expect(follower.steps()).toEqual([])
    }),
    { numRuns: 150 },
  )
})
