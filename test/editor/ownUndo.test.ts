import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyChange, type Workspace } from '@/editor/editor'
import type { Change } from '@/editor/history'
import { applyDiff } from '@/model/diff'
import { repairMap } from '@/model/repair'
import { openDesk } from '../helpers/board'
import { sampleMap } from '../storage/device'
import { type Edit, perform, randomEdit } from '../storage/edits'

/** What the other window does: each value is a new one, so that it is told from any that stood there. */
const theirActs: readonly Edit['act'][] = [
  'addCard',
  'addStage',
  'rename',
  'type',
  'removeCard',
  'addPersona',
  'renamePersona',
]
/** Stages and lanes stay: of what would lose its home, windows.test.ts tells. */
const myEdit = randomEdit.filter(({ act }) => act !== 'removeStage' && act !== 'removeLane')
const step = fc.record({
  mine: fc.boolean(),
  edit: myEdit,
  act: fc.constantFrom(...theirActs),
})

/** Where a card stands that lost its home hangs on when it lost it; all else does not. */
function unplaced({ map, library }: Workspace) {
  const cards = Object.values(map.card).map(({ homeId: _, ...card }) => card)
  return { ...map, card: Object.fromEntries(cards.map((card) => [card.id, card])), library }
}

test('a window that has taken back all it did leaves what the other did alone', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40, size: 'max' }), (steps) => {
      const map = sampleMap()
      const [mine, theirs] = [openDesk(map), openDesk(map)]
      const before = mine.now()
      const done: Change[] = []
      const follow = (follower: typeof mine, change: Change) => {
        const { receive } = follower.editor
        const copy = structuredClone(change)
        receive('map', (document) => repairMap(applyDiff(document, copy.map) as typeof map))
        receive('library', (document) => applyDiff(document, copy.library))
      }
      mine.editor.onChange(({ change }) => follow(theirs, change))
      theirs.editor.onChange(({ change }) => {
        done.push(change)
        follow(mine, change)
      })
      for (const [index, { mine: isMine, edit, act }] of steps.entries())
        if (isMine) perform(mine.editor, edit)
        else perform(theirs.editor, { ...edit, act, text: `theirs ${index}` })
      while (mine.editor.undo());
      expect(theirs.now()).toEqual(mine.now())
      const alone = done.reduce(applyChange, before)
      expect(unplaced(mine.now())).toEqual(unplaced({ ...alone, map: repairMap(alone.map) }))
    }),
    { numRuns: 100 },
  )
})
