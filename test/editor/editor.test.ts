import { expect, test, vi } from 'vitest'
import type { ChangeEvent, Editor } from '@/editor/editor'
import { applyDiff, EMPTY_DIFF, isEmptyDiff } from '@/model/diff'
import { journeyOf } from '@/model/document'
import { createPersona } from '@/model/records/persona'
import { removeCards, removeStage } from '@/model/removal'
import { repairMap } from '@/model/repair'
import { type Desk, expectNothing, expectOneStep, openDesk, planned } from '../helpers/board'

const plan = { Only: { steps: [{ touchpoint: 'A', pain: 'Slow' }, { touchpoint: 'B' }] } }

function open() {
  return openDesk(planned(plan))
}

/** Writes the map's title, as a field does while somebody types. */
function type(editor: Editor, title: string, mergeKey?: string): void {
  const recipe = ({ map }: Parameters<Parameters<Editor['transact']>[1]>[0]) => {
    for (const journey of Object.values(map.journey)) journey.title = title
  }
  editor.transact({ verb: 'edit', name: title }, recipe, mergeKey ? { mergeKey } : undefined)
}

test('a transaction is one step, however much it changes', () => {
  const desk = open()
  expectOneStep(desk, () =>
    desk.editor.transact({ verb: 'edit' }, ({ map }) => {
      for (const card of Object.values(map.card)) card.title += '!'
      delete map.card[desk.card('Slow').id]
    }),
  )
})

test('a change that the page fails to show is saved all the same, and so is its undoing', () => {
  const { editor } = open()
  const saving = vi.fn()
  editor.onChange(saving)
  editor.store.subscribe(() => {
    throw new Error('cannot be drawn')
  })
  expect(() => type(editor, 'Changed')).toThrow('cannot be drawn')
  expect(() => editor.undo()).toThrow('cannot be drawn')
  expect(saving).toHaveBeenCalledTimes(2)
})

test('a recipe that changes nothing leaves no step and tells nobody', () => {
  const desk = open()
  const listener = vi.fn()
  desk.editor.onChange(listener)
  expectNothing(desk, () => desk.editor.transact({ verb: 'edit' }, () => {}))
  expectNothing(desk, () => type(desk.editor, 'Planned'))
  expect(listener).not.toHaveBeenCalled()
})

test('typing under one key is one step, which says what was typed last', () => {
  const desk = open()
  expectOneStep(desk, () => {
    for (const title of ['M', 'Ma', 'Map']) type(desk.editor, title, 'title')
  })
  expect(desk.editor.store.getState().history.undo.at(-1)?.label.name).toBe('Map')
})

test('typing under another key, without one, or after sealing is another step', () => {
  const desk = open()
  type(desk.editor, 'a', 'title')
  type(desk.editor, 'ab', 'other')
  type(desk.editor, 'abc')
  type(desk.editor, 'abcd')
  type(desk.editor, 'abcde', 'title')
  desk.editor.seal()
  type(desk.editor, 'abcdef', 'title')
  expect(desk.steps()).toHaveLength(6)
  desk.editor.undo()
  expect(journeyOf(desk.map).title).toBe('abcde')
})

test('what was undone and redone is sealed', () => {
  const desk = open()
  type(desk.editor, 'a', 'title')
  desk.editor.undo()
  desk.editor.redo()
  type(desk.editor, 'ab', 'title')
  expect(desk.steps()).toHaveLength(2)
})

test('a new step ends what could be redone', () => {
  const desk = open()
  type(desk.editor, 'one')
  desk.editor.undo()
  type(desk.editor, 'two')
  expectNothing(desk, () => desk.editor.redo())
  expect(journeyOf(desk.map).title).toBe('two')
})

test('undo and redo do nothing where there is nothing to do', () => {
  const desk = open()
  expectNothing(desk, () => desk.editor.undo())
  expectNothing(desk, () => desk.editor.redo())
  expectNothing(desk, () => desk.editor.seal())
})

test('what is abandoned is as if it had never been', () => {
  const desk = open()
  type(desk.editor, 'kept')
  const before = desk.now()
  for (const title of ['g', 'go', 'gone']) type(desk.editor, title, 'title')
  desk.editor.abandon('title')
  expect(desk.now()).toEqual(before)
  expect(desk.steps()).toHaveLength(1)
  expectNothing(desk, () => desk.editor.redo())
})

test('what is sealed, or under another key, is not abandoned', () => {
  const desk = open()
  type(desk.editor, 'typed', 'title')
  expectNothing(desk, () => desk.editor.abandon('other'))
  desk.editor.seal()
  expectNothing(desk, () => desk.editor.abandon('title'))
})

test('one step may change both documents, and one undo takes both back', () => {
  const desk = open()
  const persona = createPersona({ name: 'Camille' })
  expectOneStep(desk, () => {
    desk.editor.transact({ verb: 'add' }, ({ map, library }) => {
      library.persona[persona.id] = persona
      map.card[desk.card('A').id]!.personaIds = [persona.id]
    })
  })
  desk.editor.undo()
  expect(desk.library.persona).toEqual({})
  expect(desk.card('A').personaIds).toEqual([])
})

test('a document that a step does not touch stays the same object, there and back', () => {
  const desk = open()
  const { library } = desk
  type(desk.editor, 'x')
  desk.editor.undo()
  desk.editor.redo()
  expect(desk.library).toBe(library)
})

test('every change is told in order, with its label and whether it is typing', () => {
  const desk = open()
  const events: ChangeEvent[] = []
  const stop = desk.editor.onChange((event) => events.push(event))
  type(desk.editor, 'a', 'title')
  type(desk.editor, 'ab', 'title')
  desk.editor.undo()
  desk.editor.redo()
  type(desk.editor, 'abc', 'more')
  desk.editor.abandon('more')
  stop()
  type(desk.editor, 'unheard')
  const told = events.map(({ label, mergeKey }) => [label.name, mergeKey])
  expect(told).toEqual([
    ['a', 'title'],
    ['ab', 'title'],
    ['ab', undefined],
    ['ab', undefined],
    ['abc', 'more'],
    ['abc', undefined],
  ])
  expect(events.every(({ change }) => !isEmptyDiff(change.map))).toBe(true)
})

test('what another window did is taken in without a step, and undo leaves it alone', () => {
  const desk = open()
  type(desk.editor, 'mine')
  const { history } = desk.editor.store.getState()
  const listener = vi.fn()
  desk.editor.onChange(listener)
  const slow = desk.card('Slow')
  const votes = { ...EMPTY_DIFF, updated: { [slow.id]: [slow, { ...slow, votes: 5 }] as const } }
  desk.editor.receive('map', (document) => applyDiff(document, votes))
  expect(desk.editor.store.getState().history).toBe(history)
  expect(listener).not.toHaveBeenCalled()
  desk.editor.undo()
  expect(journeyOf(desk.map).title).toBe('Planned')
  expect(desk.card('Slow').votes).toBe(5)
})

/** Two windows on one map: what is done in either comes to the other at once. */
function openTwo(): readonly [Desk, Desk] {
  const map = planned({ ...plan, Other: {} })
  const both = [openDesk(map), openDesk(map)] as const
  for (const [from, to] of [both, [both[1], both[0]]] as const)
    from.editor.onChange(({ change }) =>
      to.editor.receive('map', (document) => applyDiff(document, structuredClone(change.map))),
    )
  return both
}

test('undo in one window leaves alone what another did to another field of the same record', () => {
  const [mine, theirs] = openTwo()
  const { id } = mine.card('Slow')
  mine.editor.transact({ verb: 'edit' }, (draft) => {
    draft.map.card[id]!.title = 'Slower'
    draft.map.card[id]!.severity = 4
  })
  theirs.editor.transact({ verb: 'vote' }, (draft) => {
    draft.map.card[id]!.votes = 7
    draft.map.card[id]!.channels = ['shop']
  })
  expect(mine.now()).toEqual(theirs.now())
  mine.editor.undo()
  expect(mine.map.card[id]).toMatchObject({
    title: 'Slow',
    severity: null,
    votes: 7,
    channels: ['shop'],
  })
  expect(theirs.now()).toEqual(mine.now())
  theirs.editor.undo()
  mine.editor.redo()
  expect(theirs.map.card[id]).toMatchObject({
    title: 'Slower',
    severity: 4,
    votes: 0,
    channels: [],
  })
  expect(mine.now()).toEqual(theirs.now())
})

test('undo in one window leaves alone the score that another gave for another persona', () => {
  const [mine, theirs] = openTwo()
  const { id } = mine.card('A')
  mine.editor.transact({ verb: 'score' }, ({ map }) => {
    map.card[id]!.scores.persona_a = 1
  })
  theirs.editor.transact({ verb: 'score' }, ({ map }) => {
    map.card[id]!.scores.persona_b = -1
  })
  mine.editor.undo()
  expect(mine.map.card[id]!.scores).toEqual({ persona_b: -1 })
  expect(theirs.now()).toEqual(mine.now())
})

test('undo and redo leave what another window wrote over it, and go on to what is left', () => {
  const [mine, theirs] = openTwo()
  const { id } = mine.card('Slow')
  const write = (desk: Desk, title: string) =>
    desk.editor.transact({ verb: 'edit', name: title }, ({ map }) => {
      map.card[id]!.title = title
    })
  type(mine.editor, 'Retitled')
  write(mine, 'Slower')
  write(theirs, 'Slow for others')
  expect(mine.editor.undo()).toEqual({ verb: 'edit', name: 'Retitled' })
  expect(mine.map.card[id]!.title).toBe('Slow for others')
  expect(journeyOf(mine.map).title).toBe('Planned')
  expect(mine.editor.undo()).toBeUndefined()
  type(theirs.editor, 'Theirs')
  expect(mine.editor.redo()).toBeUndefined()
  expect(journeyOf(mine.map).title).toBe('Theirs')
  expect(theirs.now()).toEqual(mine.now())
})

test('a card that is taken back and done again keeps what another window put into it', () => {
  const [mine, theirs] = openTwo()
  const slow = mine.card('Slow')
  const added = { ...slow, id: 'card_added' as const, title: 'Added' }
  mine.editor.transact({ verb: 'add' }, ({ map }) => {
    map.card[added.id] = added
  })
  theirs.editor.transact({ verb: 'vote' }, ({ map }) => {
    map.card[added.id]!.votes = 7
  })
  mine.editor.undo()
  expect(theirs.map.card[added.id]).toBeUndefined()
  mine.editor.redo()
  expect(theirs.map.card[added.id]).toEqual({ ...added, votes: 7 })
  expect(theirs.now()).toEqual(mine.now())
})

test('typing that goes on over what another window wrote is taken back to what that one wrote', () => {
  const [mine, theirs] = openTwo()
  type(mine.editor, 'M', 'title')
  type(theirs.editor, 'Theirs')
  type(mine.editor, 'Theirs and mine', 'title')
  mine.editor.undo()
  expect(journeyOf(mine.map).title).toBe('Theirs')
  expect(theirs.now()).toEqual(mine.now())
})

test('a card that undo brings back has a home, even where another window removed its stage', () => {
  const [mine, theirs] = openTwo()
  const { id } = mine.card('Slow')
  mine.editor.transact({ verb: 'remove' }, ({ map }) => removeCards(map, [id]))
  theirs.editor.transact({ verb: 'remove' }, ({ map }) => removeStage(map, theirs.stage('Only').id))
  mine.editor.undo()
  expect(mine.map.card[id]).toBeDefined()
  expect(repairMap(mine.map)).toBe(mine.map)
  expect(theirs.now()).toEqual(mine.now())
})

test('undo does not bring back a record that another window has removed', () => {
  const desk = open()
  const slow = desk.card('Slow')
  desk.editor.transact({ verb: 'edit' }, ({ map }) => {
    map.card[slow.id]!.title = 'Slower'
  })
  const removal = { ...EMPTY_DIFF, removed: { [slow.id]: slow } }
  desk.editor.receive('map', (document) => applyDiff(document, removal))
  desk.editor.undo()
  expect(desk.map.card[slow.id]).toBeUndefined()
})

test('a step left empty goes away in the same step of the history', () => {
  const desk = open()
  const { id, homeId } = desk.card('B')
  expectOneStep(desk, () =>
    desk.editor.transact({ verb: 'remove' }, ({ map }) => {
      delete map.card[id]
    }),
  )
  expect(desk.map.step[homeId]).toBeUndefined()
})

test('a window remembers a thousand steps and forgets the oldest', () => {
  const desk = open()
  for (let count = 0; count < 1003; count += 1) type(desk.editor, `title ${count}`)
  expect(desk.steps()).toHaveLength(1000)
  for (let count = 0; count < 1003; count += 1) desk.editor.undo()
  expect(journeyOf(desk.map).title).toBe('title 2')
})
