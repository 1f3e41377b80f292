import { expect, test } from 'vitest'
import { cellKey, createSession, pointKey, select, startEditing } from '@/editor/session'

test('selecting puts the keyboard on the last record, and closes the persona', () => {
  const session = createSession({ persona: 'persona_a' })
  select(session, ['card_a', 'card_b'])
  expect(session.getState()).toMatchObject({ focus: 'card_b', persona: null })
  expect([...session.getState().selection]).toEqual(['card_a', 'card_b'])
})

test('selecting nothing leaves the keyboard where it is', () => {
  const session = createSession({ focus: 'card_a', selection: new Set(['card_a']) })
  select(session, [])
  expect(session.getState().focus).toBe('card_a')
  expect(session.getState().selection.size).toBe(0)
})

test('opening a title selects its record alone', () => {
  const session = createSession({ selection: new Set(['card_a', 'card_b']) })
  startEditing(session, 'card_c', true)
  expect(session.getState()).toMatchObject({ editing: 'card_c', focus: 'card_c', fresh: true })
  expect([...session.getState().selection]).toEqual(['card_c'])
  startEditing(session, 'card_a')
  expect(session.getState().fresh).toBe(false)
})

test('the places of the keyboard have names of their own', () => {
  const names = [
    cellKey('step_a', 'lane_a'),
    cellKey('stage_a', 'lane_a'),
    pointKey('persona_a', 'card_a'),
    pointKey(null, 'card_a'),
  ]
  expect(new Set(names).size).toBe(4)
})
