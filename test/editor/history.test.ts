import { expect, test } from 'vitest'
import {
  type Change,
  changeOf,
  composeChanges,
  EMPTY_HISTORY,
  invertChange,
  isEmptyChange,
  record,
  seal,
} from '@/editor/history'
import { EMPTY_DIFF } from '@/model/diff'
import { createNote } from '@/model/records/note'
import { createPersona } from '@/model/records/persona'

const note = createNote({ x: 1, y: 2 })
const persona = createPersona({ name: 'Camille' })
const addNote: Change = changeOf('map', { ...EMPTY_DIFF, added: { [note.id]: note } })
const addPersona: Change = changeOf('library', { ...EMPTY_DIFF, added: { [persona.id]: persona } })

test('the inverse of an addition to either document is its removal', () => {
  const both = composeChanges(addNote, addPersona)
  expect(invertChange(both)).toEqual({
    map: { ...EMPTY_DIFF, removed: { [note.id]: note } },
    library: { ...EMPTY_DIFF, removed: { [persona.id]: persona } },
  })
  expect(isEmptyChange(composeChanges(both, invertChange(both)))).toBe(true)
})

test('steps of one key that follow one another merge, and keep the first verb', () => {
  const once = record(EMPTY_HISTORY, { label: { verb: 'add' }, change: addNote, mergeKey: 'k' })
  const label = { verb: 'edit', name: 'Typed' } as const
  const twice = record(once, { label, change: addPersona, mergeKey: 'k' })
  expect(twice.undo).toEqual([
    {
      label: { verb: 'add', name: 'Typed' },
      change: composeChanges(addNote, addPersona),
      mergeKey: 'k',
    },
  ])
})

test('steps that together do nothing leave no step', () => {
  const once = record(EMPTY_HISTORY, { label: { verb: 'add' }, change: addNote, mergeKey: 'k' })
  const remove = {
    label: { verb: 'remove' },
    change: invertChange(addNote),
    mergeKey: 'k',
  } as const
  expect(record(once, remove)).toEqual(EMPTY_HISTORY)
})

test('sealing ends merging, and a history without an open step stays the same object', () => {
  const entry = { label: { verb: 'add' }, change: addNote, mergeKey: 'k' } as const
  const sealed = seal(record(EMPTY_HISTORY, entry))
  expect(sealed.undo.at(-1)).not.toHaveProperty('mergeKey')
  expect(seal(sealed)).toBe(sealed)
  expect(seal(EMPTY_HISTORY)).toBe(EMPTY_HISTORY)
  expect(record(sealed, { ...entry, change: addPersona }).undo).toHaveLength(2)
})
