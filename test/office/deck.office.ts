import { describe, expect, test } from 'vitest'
import { emptyLibrary, type LibraryDocument, type MapDocument, tableOf } from '@/model/document'
import { deckOf, wordsIn } from '../exchange/deckFile'
import { sourceOf } from '../exchange/deckSource'
import { makeSample } from '../helpers/sample'
import { crowdedMap } from './crowdedMap'
import { breakInter } from './inter'
import { faultsOn, missingTools, pagesOf } from './office'

const missing = missingTools()
test.runIf(missing.length > 0)(
  `not checked: this machine has no ${missing.join(', ')}`,
  ({ skip }) => skip(),
)

const sampleIn = (language: 'en' | 'fr'): { map: MapDocument; library: LibraryDocument } => {
  const { map, personas } = makeSample(language)
  return { map, library: { ...emptyLibrary(), persona: tableOf(personas) } }
}

const CASES = [
  {
    name: 'sample-en-wide-light',
    language: 'en',
    ratio: '16:9',
    theme: 'light',
    made: sampleIn('en'),
  },
  {
    name: 'sample-fr-wide-dark',
    language: 'fr',
    ratio: '16:9',
    theme: 'dark',
    made: sampleIn('fr'),
  },
  {
    name: 'sample-en-narrow-dark',
    language: 'en',
    ratio: '4:3',
    theme: 'dark',
    made: sampleIn('en'),
  },
  {
    name: 'sample-fr-narrow-light',
    language: 'fr',
    ratio: '4:3',
    theme: 'light',
    made: sampleIn('fr'),
  },
  { name: 'crowded-wide', language: 'en', ratio: '16:9', theme: 'light', made: crowdedMap(7) },
  { name: 'crowded-narrow', language: 'fr', ratio: '4:3', theme: 'light', made: crowdedMap(11) },
] as const

describe.skipIf(missing.length > 0)('a deck in LibreOffice', () => {
  test.each(CASES)(
    '$name: no word lies on another or off its slide, and none is lost',
    async (each) => {
      const { name, language, ratio, theme, made } = each
      const source = sourceOf(made.map, made.library, language, breakInter)
      const deck = await deckOf(source, { ratio, theme })
      const pages = await pagesOf(deck.exported.blob, name)
      expect(pages).toHaveLength(deck.slides.length)
      const faults = pages.flatMap((page, index) =>
        faultsOn(page).map((fault) => `slide ${index + 1}: ${fault}`),
      )
      expect(faults).toEqual([])
      for (const [index, slide] of deck.slides.entries()) {
        const written = lettersIn(wordsIn(slide).join(''))
        const shown = lettersIn(pages[index]!.words.map(({ text }) => text).join(''))
        expect(shown, `slide ${index + 1}`).toEqual(written)
      }
    },
  )
})

/** How many there are of each letter: an office breaks lines and words as it likes. */
function lettersIn(text: string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const letter of text.toLowerCase().match(/[a-z]/g) ?? [])
    counts[letter] = (counts[letter] ?? 0) + 1
  return counts
}
