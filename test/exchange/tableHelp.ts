import type { ExportSource } from '@/exchange/export/exporter'
import type { Progress } from '@/exchange/export/progress'
import { guessMapping } from '@/exchange/import/table/guess'
import { importTable } from '@/exchange/import/table/importTable'
import { rowsOf } from '@/exchange/import/table/rows'
import { createVocabulary } from '@/exchange/tables/vocabulary'
import { en } from '@/i18n/en'
import { en as englishWords } from '@/i18n/exchange/en'
import { fr as frenchWords } from '@/i18n/exchange/fr'
import { fr } from '@/i18n/fr'
import { emptyLibrary, type LibraryDocument, type MapDocument, tableOf } from '@/model/document'
import { build } from '@/templates/build'
import { outline } from '@/templates/sample'
import { withoutPictures } from '../helpers/sample'
import { sceneOf } from './scene'

export const TONGUES = {
  en: { messages: en, words: englishWords },
  fr: { messages: fr, words: frenchWords },
} as const

export const vocabulary = createVocabulary([TONGUES.en, TONGUES.fr])

export const noProgress: Progress = {
  step: async () => {},
  signal: new AbortController().signal,
}

/** A map as exporters are given it. */
export function sourceOf(
  map: MapDocument,
  library: LibraryDocument = emptyLibrary(),
  language: keyof typeof TONGUES = 'en',
): ExportSource {
  return {
    scene: sceneOf(map, library),
    ...TONGUES[language],
    loadAssets: async () => [],
    today: '2026-10-01',
  }
}

/** A table read as it is understood without anybody's help, in English. */
export async function importText(content: string | Uint8Array, title = 'Table') {
  const [sheet] = await rowsOf(content)
  const mapping = guessMapping(sheet!, vocabulary)
  const context = { title, vocabulary }
  return {
    mapping,
    sheet: sheet!,
    imported: importTable(sheet!, mapping, context, {}, englishWords.tables),
  }
}

/** The filled sample map with its library; no table carries its picture. */
export function sample(language: keyof typeof TONGUES = 'en') {
  const { map, personas } = build(outline, language, '2026-10-01')
  return { map: withoutPictures(map), library: { ...emptyLibrary(), persona: tableOf(personas) } }
}
