import { describe, expect, test } from 'vitest'
import { en as exchangeInEnglish } from '@/i18n/exchange/en'
import { loadExchangeWords } from '@/i18n/exchange/exchangeWords'
import { fr as exchangeInFrench } from '@/i18n/exchange/fr'
import { en as panelsInEnglish } from '@/i18n/panels/en'
import { fr as panelsInFrench } from '@/i18n/panels/fr'
import { RECOVER_WORDS } from '@/i18n/recover/recoverWords'

/** Every sentence of a group by its path: its text, or how many things it is told. */
function shapeOf(node: object, path = ''): [string, string | number][] {
  return Object.entries(node).flatMap(([key, value]): [string, string | number][] => {
    const place = path ? `${path}.${key}` : key
    if (typeof value === 'function') return [[place, value.length]]
    return typeof value === 'object' ? shapeOf(value, place) : [[place, value]]
  })
}

describe.each([
  ['the panels', panelsInEnglish, panelsInFrench],
  ['exports and imports', exchangeInEnglish, exchangeInFrench],
  ['the page of what a device holds', RECOVER_WORDS.en, RECOVER_WORDS.fr],
])('the sentences of %s', (_, english, french) => {
  const places = (words: object) =>
    shapeOf(words).map(([path, leaf]) => [path, typeof leaf === 'string' ? 'text' : leaf])

  test('have the same keys in both languages, and as many places each', () => {
    expect(places(french).sort()).toEqual(places(english).sort())
  })

  test('are never empty', () => {
    for (const words of [english, french])
      for (const [path, leaf] of shapeOf(words))
        expect([path, String(leaf)]).toEqual([path, expect.stringMatching(/\S/)])
  })

  test('have the spaces and the quotation marks of French', () => {
    const poor = /[^\s\u00a0\u202f][;!?»](?!\w)|\p{L}:(\s|$)|«[^\s\u00a0\u202f]|[“”"']/u
    const texts = shapeOf(french).filter(([, leaf]) => typeof leaf === 'string')
    expect(texts.filter(([, text]) => poor.test(String(text)))).toEqual([])
  })
})

test('the sentences of a language are loaded by its name', async () => {
  expect(await loadExchangeWords('en')).toBe(exchangeInEnglish)
  expect(await loadExchangeWords('fr')).toBe(exchangeInFrench)
})
