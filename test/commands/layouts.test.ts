import { afterEach, describe, expect, test } from 'vitest'
import { isPressOf, partsOf, typesCharacter } from '@/commands/keyPress'
import { commandFor } from '@/commands/keys'
import { letterKeys, workingKeys } from '@/commands/letterKeys'
import { COMMANDS, command } from '@/commands/table'
import { azerty, pressesOf, qwerty } from './layouts'

afterEach(() => letterKeys.setState({ on: true }))

/** Keys that mean something outside of the table: saving, and the clipboard as plain text. */
const TAKEN = ['Mod+S', 'Mod+Shift+V']

describe.each([
  ['QWERTY', qwerty],
  ['AZERTY', azerty],
])('on %s', (_, layout) => {
  const presses = pressesOf(layout)

  test('no press means two commands', () => {
    const twice = presses
      .map((press) => ({
        press,
        ids: COMMANDS.filter(({ keys }) => keys.some((each) => isPressOf(each, press))).map(
          ({ id }) => id,
        ),
      }))
      .filter(({ ids }) => ids.length > 1)
    expect(twice).toEqual([])
  })

  test('every key of every command can be pressed', () => {
    const beyond = COMMANDS.flatMap(({ id, keys }) =>
      keys
        .filter((each) => !presses.some((press) => isPressOf(each, press)))
        .map((each) => [id, each]),
    )
    expect(beyond).toEqual([])
  })

  test('with single-letter keys off no character runs a command, and every other key still does', () => {
    for (const press of presses) {
      letterKeys.setState({ on: true })
      const before = commandFor(press)?.id
      letterKeys.setState({ on: false })
      expect([press, commandFor(press)?.id]).toEqual([
        press,
        typesCharacter(press) ? undefined : before,
      ])
    }
  })
})

test('no command takes a key that means something else, nor one that AltGr types a sign with', () => {
  const all = COMMANDS.flatMap(({ keys }) => keys)
  expect(all.filter((keys) => TAKEN.includes(keys))).toEqual([])
  expect(
    all.filter((keys) => ['Mod', 'Alt'].every((held) => partsOf(keys).includes(held))),
  ).toEqual([])
})

test('what an AZERTY keyboard sends finds what is printed on its keys', () => {
  const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }
  const sent = [
    { ...none, key: '?', code: 'KeyM', shiftKey: true },
    { ...none, key: '1', code: 'Digit1', shiftKey: true },
    { ...none, key: 'a', code: 'KeyQ' },
    { ...none, key: 'k', code: 'KeyK', ctrlKey: true },
    { ...none, key: '-', code: 'Digit6', ctrlKey: true },
    { ...none, key: 'à', code: 'Digit0', ctrlKey: true },
    { ...none, key: ',', code: 'KeyM' },
    { ...none, key: '&', code: 'Digit1' },
  ]
  expect(sent.map((press) => commandFor(press)?.id)).toEqual([
    'shortcuts',
    'fit',
    'addAction',
    'palette',
    'zoomOut',
    'zoomActual',
    undefined,
    undefined,
  ])
})

test('keys that are off are not shown; where a command has another one, that is', () => {
  const shown = () => [command('addTouchpoint'), command('fit'), command('edit')].map(workingKeys)
  expect(shown()).toEqual(['T', 'Shift+1', 'Enter'])
  letterKeys.setState({ on: false })
  expect(shown()).toEqual([undefined, undefined, 'Enter'])
  expect(workingKeys({ keys: ['Z', 'Mod+Z'] })).toBe('Mod+Z')
})
