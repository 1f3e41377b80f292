import type { ExchangeWords } from '@/i18n/exchange/exchangeWords'
import type { MapDocument } from '@/model/document'
import { touchpointsAt } from '@/model/feelings'
import { countFigures, preparedIn } from '../notHeld'

type Words = ExchangeWords['report']['notes']

/** What of a map the report does not hold. */
export function reportNotes(map: MapDocument, words: Words): string[] {
  const { openRound, activity, view, dismissal } = preparedIn(map)
  const cards = Object.values(map.card)
  // A step is told beside its touchpoints.
  const stepTitles = Object.values(map.step).filter(
    ({ id, title }) => title.trim() !== '' && touchpointsAt(map, id).length === 0,
  )
  const told = (count: number, say: (count: number) => string) => (count > 0 ? [say(count)] : [])
  return [
    words.layout,
    ...told(stepTitles.length, words.stepTitles),
    ...told(cards.filter(({ assetId }) => assetId !== null).length, words.images),
    ...told(countFigures(map), words.raw),
    ...told(dismissal, words.dismissals),
    ...told(openRound, words.openRounds),
    ...told(activity, words.agenda),
    ...told(view, words.views),
    ...(cards.length > 0 ? [words.text] : []),
  ]
}
