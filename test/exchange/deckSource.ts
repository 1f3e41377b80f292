import { createCaptions } from '@/drawing/captions'
import { light } from '@/drawing/palette'
import type { Scene } from '@/drawing/scene'
import type { ExportSource } from '@/exchange/export/exporter'
import { createProgress } from '@/exchange/export/progress'
import { en } from '@/i18n/en'
import { en as exchangeEn } from '@/i18n/exchange/en/index'
import { fr as exchangeFr } from '@/i18n/exchange/fr/index'
import { fr } from '@/i18n/fr'
import { createLayout } from '@/layout/board'
import { type BreakText, createBreakText } from '@/layout/text'
import type { LibraryDocument, MapDocument } from '@/model/document'

/** Every sign is a little over half as wide as its font is high, which is about what Inter is. */
const roughly = createBreakText((text, font) => [...text].length * font.size * 0.54)

/** What a map is exported from, laid out without a browser. */
export function sourceOf(
  map: MapDocument,
  library: LibraryDocument,
  language: 'en' | 'fr' = 'en',
  breakText: BreakText = roughly,
): ExportSource & { readonly scene: Scene } {
  const messages = language === 'fr' ? fr : en
  const captions = createCaptions(messages, library)
  const geometry = createLayout(breakText)(map, { library, captions, hiddenPersonas: new Set() })
  return {
    scene: { map, library, geometry, palette: light, scale: messages.board.scale },
    messages,
    words: language === 'fr' ? exchangeFr : exchangeEn,
    loadAssets: async () => [],
    today: '2026-11-25',
  }
}

/** A progress that nobody follows. */
export function noProgress(signal = new AbortController().signal) {
  return createProgress(signal, () => {})
}
