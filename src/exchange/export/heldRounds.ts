import type { Messages } from '@/i18n/messages'
import type { MapDocument } from '@/model/document'
import { roundsOf } from '@/model/outline'
import type { Round } from '@/model/records/round'
import { dotsIn, type Ranked, rankingOf, sumOf } from '@/model/votes'

/** A closed round of votes, and what came of it. */
export type HeldRound = {
  readonly round: Round
  /** What was asked; its number where nothing was. */
  readonly title: string
  /** All dots together. */
  readonly dots: number
  /** The cards that got any, the most first. */
  readonly ranking: readonly Ranked[]
}

/** The closed rounds in the order in which they were held. An open one is told nowhere. */
export function heldRounds(map: MapDocument, { workshop }: Messages): HeldRound[] {
  return roundsOf(map).flatMap((round, at) => {
    if (!round.isClosed) return []
    const title = round.title.trim() || workshop.round(at + 1)
    const dots = sumOf(dotsIn(map, round.id))
    return [{ round, title, dots, ranking: rankingOf(map, round) }]
  })
}
