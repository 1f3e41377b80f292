import type { Scene } from '@/drawing/scene'
import type { ExchangeWords } from '@/i18n/exchange/exchangeWords'
import type { MapDocument } from '@/model/document'

/** What of a map a file may lack. */
export type Thing = keyof ExchangeWords['things']

/** How much of each thing a map has and a file does not hold. */
export type Counts = Readonly<Partial<Record<Thing, number>>>

/** Words that a sentence about what is not held is made of. */
export type NotHeldWords = {
  readonly things: ExchangeWords['things']
  readonly locale: string
  /** The format's own sentence around the things. */
  say(things: string): string
}

/** What of a map a file does not hold, in one sentence in the order of `counts`; none where it holds all. */
export function sayNotHeld(counts: Counts, { things, locale, say }: NotHeldWords): string[] {
  const missing = (Object.entries(counts) as [Thing, number][]).flatMap(([thing, count]) =>
    count > 0 ? [things[thing](count)] : [],
  )
  return missing.length > 0 ? [say(new Intl.ListFormat(locale).format(missing))] : []
}

/** What prepares a workshop or the board and is told by no file for readers. */
export function preparedIn(map: MapDocument) {
  return {
    openRound: Object.values(map.round).filter(({ isClosed }) => !isClosed).length,
    activity: sizeOf(map.activity),
    view: sizeOf(map.view),
    dismissal: sizeOf(map.dismissal),
  } satisfies Counts
}

/** The KPI values of which a file gives the result without the figures or answers that it follows from. */
export function countFigures(map: MapDocument): number {
  return Object.values(map.measurement).filter(
    ({ inputs, answers }) => sizeOf(inputs) + sizeOf(answers) > 0,
  ).length
}

/** The cards that a drawn map does not show, since their lanes are collapsed or hidden, in a sentence. */
export function sayAway({ map, geometry }: Scene, { away }: ExchangeWords['exporting']): string[] {
  const cards = sizeOf(map.card) - geometry.cards.size
  return cards > 0 ? [away(cards)] : []
}

/** How many records a table has. */
export function sizeOf(table: object): number {
  return Object.keys(table).length
}
