import { vi } from 'vitest'
import { createProgress } from '@/exchange/export/progress'
import { CAREFUL_CHOICES, type WebPageChoices } from '@/exchange/export/webPage/choices'
import { writeWebPage } from '@/exchange/export/webPage/writeWebPage'
import { loadExchangeWords } from '@/i18n/exchange/exchangeWords'
import type { Language } from '@/i18n/language'
import { loadMessages } from '@/i18n/messages'
import { emptyLibrary, type LibraryDocument, type MapDocument } from '@/model/document'
import { makeSample } from '../../helpers/sample'
import { sceneOf } from '../scene'

type Given = {
  readonly map?: MapDocument
  readonly library?: LibraryDocument
  readonly choices?: Partial<WebPageChoices>
  readonly language?: Language
}

/** The sample and the library with its personas. */
export function sample(language: Language = 'en') {
  const { map, personas } = makeSample(language)
  const persona = Object.fromEntries(personas.map((record) => [record.id, record]))
  return { map, library: { ...emptyLibrary(), persona } }
}

/** A map written as a web page; the sample where none is given. Fonts are a few bytes here. */
export async function written({ choices, language = 'en', ...given }: Given = {}): Promise<string> {
  vi.stubGlobal('fetch', async () => new Response('font'))
  const { map, library } = { ...sample(language), ...given }
  const source = {
    scene: sceneOf(map, library),
    messages: await loadMessages(language),
    words: await loadExchangeWords(language),
    loadAssets: async () => [],
    today: '2026-03-02',
  }
  const progress = createProgress(new AbortController().signal, () => {})
  const { blob } = await writeWebPage({ ...CAREFUL_CHOICES, ...choices })(source, progress)
  vi.unstubAllGlobals()
  return blob.text()
}
