import { expect, test } from 'vitest'
import { COMMANDS } from '@/commands/table'
import { en } from '@/i18n/en'
import { fr } from '@/i18n/fr'
import { en as panelsEn } from '@/i18n/panels/en/index'
import { fr as panelsFr } from '@/i18n/panels/fr/index'
import { keySheet } from '@/panels/shortcuts/keySheet'

const titles = (query: string) =>
  keySheet(en, panelsEn, query).flatMap(({ rows }) => rows.map(({ title }) => title))

test.each([
  ['English', en, panelsEn],
  ['French', fr, panelsFr],
] as const)(
  'the sheet has every command of the table under its group, in %s',
  (_, words, panels) => {
    const sheet = keySheet(words, panels)
    for (const { id, group, keys } of COMMANDS) {
      const at = sheet.find(({ heading }) => heading === words.commandGroups[group])
      const row = at?.rows.find(({ title }) => title === words.commands[id])
      expect([id, row?.keys]).toEqual([id, keys[0]])
    }
    expect(new Set(sheet.map(({ heading }) => heading)).size).toBe(sheet.length)
  },
)

test('keys and gestures that are no commands stand there too', () => {
  expect(titles('')).toContain(panelsEn.file.saveKey)
  expect(titles('')).toContain(en.commands.panHint)
})

test('it is searched by name and by key, whatever the capitals', () => {
  expect(titles('touchp')).toContain('Add touchpoint')
  expect(titles('touchp')).not.toContain('Undo')
  expect(titles('CTRL Z')).toContain('Undo')
  expect(titles('ctrl+shift+z')).toEqual(['Redo'])
  expect(titles('nothing of it')).toEqual([])
})
