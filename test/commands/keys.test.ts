import { expect, test } from 'vitest'
import { commandFor, type KeyPress, keyNames } from '@/commands/keys'
import { COMMANDS } from '@/commands/table'
import { en } from '@/i18n/en'
import { fr } from '@/i18n/fr'

/** A press of a key, with nothing held unless it is said. */
function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }
  return { key, code: '', ...none, ...held }
}

const named = (key: string, held?: Partial<KeyPress>) => commandFor(press(key, held))?.id

/** The press that a command's keys stand for. */
function pressOf(keys: string): KeyPress {
  const parts = keys.split(/\+(?!$)/)
  const key = parts.at(-1)!
  return press(key, {
    code: /^\d$/.test(key) ? `Digit${key}` : '',
    ctrlKey: parts.includes('Mod'),
    shiftKey: parts.includes('Shift'),
    altKey: parts.includes('Alt'),
  })
}

test('every key of every command finds that command and no other', () => {
  for (const command of COMMANDS) {
    expect(command.keys).not.toEqual([])
    for (const keys of command.keys)
      expect([keys, commandFor(pressOf(keys))]).toEqual([keys, command])
  }
})

test('no two commands share a key', () => {
  const all = COMMANDS.flatMap(({ keys }) => keys.map((key) => key.toLowerCase()))
  expect(all.filter((key, index) => all.indexOf(key) !== index)).toEqual([])
})

test('digits go by their place: with Shift, on keyboards that type & or 1 there', () => {
  const shift = { shiftKey: true, code: 'Digit1' }
  expect(['1', '!', '&'].map((key) => named(key, shift))).toEqual(['fit', 'fit', 'fit'])
  expect(named('&', { code: 'Digit1' })).toBeUndefined()
  expect(named('1', { code: 'Numpad1', shiftKey: true })).toBeUndefined()
  expect(named('à', { ctrlKey: true, code: 'Digit0' })).toBe('zoomActual')
  expect(named('à', { ctrlKey: true, shiftKey: true, code: 'Digit0' })).toBeUndefined()
})

test('letters go by what is printed on the key: A where AZERTY has it', () => {
  expect(named('a', { code: 'KeyQ' })).toBe('addAction')
  expect(named('q', { code: 'KeyA' })).toBe('addThought')
  expect(named('z', { ctrlKey: true, code: 'KeyW' })).toBe('undo')
})

test('signs may be typed with Shift or without', () => {
  expect(named('?', { shiftKey: true, code: 'Comma' })).toBe('shortcuts')
  expect(named('?', { code: 'Minus' })).toBe('shortcuts')
  expect(named('+', { ctrlKey: true, shiftKey: true })).toBe('zoomIn')
  expect(named('=', { ctrlKey: true })).toBe('zoomIn')
  expect(named('-', { ctrlKey: true })).toBe('zoomOut')
})

test('Cmd does what Ctrl does, and both need to be held', () => {
  expect(named('z', { metaKey: true })).toBe('undo')
  expect(named('z', { ctrlKey: true, shiftKey: true })).toBe('redo')
  expect(named('Z', { metaKey: true, shiftKey: true })).toBe('redo')
  expect(named('y', { ctrlKey: true })).toBe('redo')
  expect(named('z')).toBeUndefined()
})

test('capital letters by Caps Lock count, those by Shift do not', () => {
  expect(named('Q')).toBe('addThought')
  expect(named('Q', { shiftKey: true })).toBeUndefined()
})

test('what AltGr types is not taken for a command', () => {
  expect(named('t', { ctrlKey: true, altKey: true })).toBeUndefined()
  expect(named('?', { altKey: true })).toBeUndefined()
  expect(named('z', { ctrlKey: true, altKey: true })).toBeUndefined()
})

test('keys are shown by the names of the language', () => {
  expect(keyNames('Mod+Shift+Z', en.shortcuts.keys)).toEqual(['Ctrl', 'Shift', 'Z'])
  expect(keyNames('Mod+Shift+Z', fr.shortcuts.keys)).toEqual(['Ctrl', 'Maj', 'Z'])
  expect(keyNames('Mod++', en.shortcuts.keys)).toEqual(['Ctrl', '+'])
  expect(keyNames('Alt+ArrowLeft', fr.shortcuts.keys)).toEqual(['Alt', '←'])
})

test('no key means two commands', () => {
  const keys = COMMANDS.flatMap((each) => each.keys)
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
})
