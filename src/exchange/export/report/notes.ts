import type { ExchangeWords } from '@/i18n/exchange/exchangeWords'
import type { MapDocument } from '@/model/document'
import { countFigures, sizeOf } from '../notHeld'

/** What of a map the report does not hold. */
export function reportNotes(map: MapDocument, words: ExchangeWords['report']['notes']): string[] {
  const raw = countFigures(map)
  const images = Object.values(map.card).filter(({ assetId }) => assetId !== null)
  const dismissed = sizeOf(map.dismissal)
  const activities = sizeOf(map.activity)
  const views = sizeOf(map.view)
  return [
    words.layout,
    ...(images.length > 0 ? [words.images(images.length)] : []),
    ...(raw > 0 ? [words.raw(raw)] : []),
    ...(dismissed > 0 ? [words.dismissals(dismissed)] : []),
    ...(activities > 0 ? [words.agenda(activities)] : []),
    ...(views > 0 ? [words.views(views)] : []),
    ...(Object.keys(map.card).length > 0 ? [words.text] : []),
  ]
}
