import type { Language } from '@/kpi/words'
import { today } from '@/model/day'
import { type MapDocument, tableOf } from '@/model/document'
import { build, type Made } from '@/templates/build'
import { outline } from '@/templates/sample'

/** The sample map, made at once: a test need not wait until its outline has been loaded. */
export function makeSample(language: Language): Made {
  return build(outline, language, today())
}

/** The same map without its pictures, for formats and tests that carry none. */
export function withoutPictures(map: MapDocument): MapDocument {
  return {
    ...map,
    card: tableOf(Object.values(map.card).map((card) => ({ ...card, assetId: null }))),
  }
}
