import type { ExchangeWords } from '@/i18n/exchange/exchangeWords'
import type { MapDocument } from '@/model/document'

/** What of a map the report does not hold. */
export function reportNotes(map: MapDocument, words: ExchangeWords['report']['notes']): string[] {
  const measurements = Object.values(map.measurement)
  const raw = measurements.filter(({ inputs, answers }) => size(inputs) + size(answers) > 0)
  const images = Object.values(map.card).filter(({ assetId }) => assetId !== null)
  const dismissed = size(map.dismissal)
  const activities = size(map.activity)
  const views = size(map.view)
  return [
    words.layout,
    ...(images.length > 0 ? [words.images(images.length)] : []),
    ...(raw.length > 0 ? [words.raw(raw.length)] : []),
    ...(dismissed > 0 ? [words.dismissals(dismissed)] : []),
    ...(activities > 0 ? [words.agenda(activities)] : []),
    ...(views > 0 ? [words.views(views)] : []),
    ...(Object.keys(map.card).length > 0 ? [words.text] : []),
  ]
}

function size(table: object): number {
  return Object.keys(table).length
}
