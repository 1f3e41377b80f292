import type { ExportSource } from '@/exchange/export/exporter'
import type { Progress } from '@/exchange/export/progress'
import { en } from '@/i18n/en'
import { en as words } from '@/i18n/exchange/en'
import type { LibraryDocument, MapDocument } from '@/model/document'
import { sceneOf } from './scene'

/** What an exporter is given in a test: a map without pictures, in English. */
export function sourceOf(map: MapDocument, library: LibraryDocument): ExportSource {
  return {
    scene: sceneOf(map, library),
    messages: en,
    words,
    loadAssets: async () => [],
    today: '2026-01-31',
  }
}

/** Goes on to the end, and tells nobody. */
export const quiet: Progress = { step: async () => {}, signal: new AbortController().signal }
