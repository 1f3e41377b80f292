// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import { KEYS_ON_TABS } from '@/commands/keysOnTabs'
import { isField, mayRun } from '@/commands/typing'
import { TABS } from '@/editor/session'

const at = (selector: string) => document.querySelector<HTMLElement>(selector)!

beforeEach(() => {
  document.body.innerHTML = `
    <input id="text"><textarea></textarea><select></select><input id="number" type="number">
    <input id="range" type="range"><input id="switch" type="checkbox"><button>Go</button>
    <input id="draft" data-draft><input id="list" aria-haspopup="listbox">
    <div role="dialog"><input id="inside"><p id="over">Read</p></div>`
})

test('what takes text is a field; a slider, a switch and a button are not', () => {
  expect(['#text', 'textarea', 'select', '#number'].map((each) => isField(at(each)))).toEqual([
    ...[true, true, true, true],
  ])
  expect(['#range', '#switch', 'button'].map((each) => isField(at(each)))).toEqual([
    ...[false, false, false],
  ])
  expect(isField(null)).toBe(false)
})

test('a field keeps its keys, but undo and redo are the map’s', () => {
  expect(mayRun('undo', at('#text'))).toBe(true)
  expect(mayRun('redo', at('textarea'))).toBe(true)
  expect(mayRun('agenda', at('#text'))).toBe(false)
  expect(mayRun('agenda', at('#switch'))).toBe(true)
})

test('text that is not the map’s has an undo of its own', () => {
  expect(mayRun('undo', at('#draft'))).toBe(false)
  expect(mayRun('undo', at('#list'))).toBe(false)
})

test('what lies over the page keeps all keys', () => {
  expect(mayRun('undo', at('#inside'))).toBe(false)
  expect(mayRun('agenda', at('#over'))).toBe(false)
})

test('a workshop is conducted, and its last step taken back, by the same keys on every tab', () => {
  for (const tab of TABS)
    for (const id of ['undo', 'redo', 'startAgenda', 'nextPerson', 'applyView'] as const)
      expect([tab, id, KEYS_ON_TABS[tab].has(id)]).toEqual([tab, id, true])
})
