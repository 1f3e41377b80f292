import { expect, test } from 'vitest'
import { LANGUAGE_NAMES, LANGUAGES, preferredLanguage } from '@/i18n/language'
import { pluralOf } from '@/i18n/plural'

test('the first language of the browser that is spoken here is taken', () => {
  expect(preferredLanguage(['de-DE', 'fr-CA', 'en-US'])).toBe('fr')
  expect(preferredLanguage(['EN-gb', 'fr'])).toBe('en')
})

test('where none is spoken here it is English', () => {
  for (const wanted of [[], ['de'], ['frr', 'enm'], ['']])
    expect(preferredLanguage(wanted)).toBe('en')
})

test('every language has a name of its own', () => {
  expect(LANGUAGES.map((language) => LANGUAGE_NAMES[language])).toEqual(['English', 'Français'])
})

test('a noun is counted by the rule of its language', () => {
  const [english, french] = [pluralOf('en'), pluralOf('fr')]
  expect([0, 1, 1.5, 2].map((count) => english(count, 'card', 'cards'))).toEqual([
    '0 cards',
    '1 card',
    '1.5 cards',
    '2 cards',
  ])
  expect([0, 1, 1.5, 2].map((count) => french(count, 'fiche', 'fiches'))).toEqual([
    '0 fiche',
    '1 fiche',
    '1,5 fiche',
    '2 fiches',
  ])
})
