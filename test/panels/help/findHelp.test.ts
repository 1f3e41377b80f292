import { expect, test } from 'vitest'
import { en } from '@/i18n/en'
import { fr } from '@/i18n/fr'
import { HELP_SECTIONS, type HelpText } from '@/i18n/help/blocks'
import { help as english } from '@/i18n/help/en/index'
import { help as french } from '@/i18n/help/fr/index'
import { loadHelp } from '@/i18n/help/loadHelp'
import type { Messages } from '@/i18n/messages'
import { findHelp } from '@/panels/help/findHelp'

const ids = (query: string, help: HelpText = english, words: Messages = en) =>
  findHelp(help, query, [], words.shortcuts.keys).map(({ id }) => id)

test('without a query every section is there, in order', () => {
  expect(ids('')).toEqual([...HELP_SECTIONS])
})

test('a section is found by all of its words, whatever their accents and capitals', () => {
  expect(ids('CLEARING site data')).toEqual(['privacy'])
  expect(ids('clearing timer')).toEqual([])
  expect(ids('learing')).toEqual([])
  expect(ids('etape emotion', french, fr)).toContain('entry')
})

test('it is found by a key as it is printed', () => {
  expect(ids('ctrl+shift+enter')).toEqual(['entry'])
  expect(ids('ctrl+maj+entrée', french, fr)).toEqual(['entry'])
  expect(ids('alt+9')).toEqual(['views'])
})

test('the section of keys is found where a command is', () => {
  const sheet = [{ heading: 'Edit', rows: [{ title: 'Undo' }] }]
  expect(findHelp(english, 'nothing says this', sheet, {}).map(({ id }) => id)).toEqual(['keys'])
})

test('French says the same with the same keys, block by block', () => {
  const keysOf = (node: unknown): string[] =>
    typeof node !== 'object' || node === null
      ? []
      : Object.entries(node).flatMap(([name, value]) =>
          name === 'keys' && typeof value === 'string' ? [value] : keysOf(value),
        )
  for (const id of HELP_SECTIONS) {
    const [one, other] = [english.sections[id], french.sections[id]]
    expect(other.blocks.map(({ kind }) => kind)).toEqual(one.blocks.map(({ kind }) => kind))
    expect(keysOf(other)).toEqual(keysOf(one))
    expect(other.title).not.toBe(one.title)
  }
})

test('French has its spaces and apostrophes', () => {
  const textsOf = (node: unknown): string[] =>
    typeof node === 'string'
      ? [node]
      : typeof node === 'object' && node !== null
        ? Object.entries(node).flatMap(([name, value]) =>
            name === 'sign' || name === 'keys' ? [] : textsOf(value),
          )
        : []
  const poor = /[^\s\u00a0\u202f][;!?»](?!\w)|\p{L}:(\s|$)|[ ][;:!?]|[“”"']/u
  expect(textsOf(french.sections).filter((text) => poor.test(text))).toEqual([])
})

test('the help is loaded by language', async () => {
  expect(await loadHelp('en')).toBe(english)
  expect(await loadHelp('fr')).toBe(french)
})
