import { isDay } from '@/model/day'
import type { LibraryDocument, MapDocument } from '@/model/document'
import { linkedTo, proofsOf } from '@/model/outline'
import type { Card } from '@/model/records/card'
import { proofOf } from './proof'
import { cardsOfType, readingOf } from './reading'
import type { OpportunityInsight, Quadrant } from './types'

/** From which level impact and effort are called high, on their scale of 1–5. */
const HIGH_LEVEL = 4

/** The opportunities of a map, those that give most for the least effort first. */
export function opportunityInsightsOf(
  map: MapDocument,
  library: LibraryDocument,
  today: string,
): OpportunityInsight[] {
  const { stageIdOf } = readingOf(map)
  const opportunities = cardsOfType(map, 'opportunity').map((card): OpportunityInsight => {
    const quadrant = quadrantOf(card)
    const { id, impact, effort, state, owner, due } = card
    const pains = linkedTo(map, id).filter(({ type }) => type === 'pain')
    return {
      cardId: id,
      stageId: stageIdOf.get(id)!,
      ...{ impact, effort, state, owner, due },
      ...(quadrant && { quadrant }),
      isOverdue: isOverdue(card, today),
      painIds: pains.map((pain) => pain.id),
      proofs: proofsOf(map, id).map((proof) => proofOf(map, library, proof)),
    }
  })
  return opportunities.sort(byGain)
}

/** What gives most for the least effort comes first, and of what gives as much the greater. */
export function byGain(a: Rated, b: Rated): number {
  return gainOf(b) - gainOf(a) || (b.impact ?? 0) - (a.impact ?? 0)
}

type Rated = Pick<Card, 'impact' | 'effort'>

/** Where impact and effort place an opportunity; nowhere until both are rated. */
export function quadrantOf({
  impact,
  effort,
}: Pick<Card, 'impact' | 'effort'>): Quadrant | undefined {
  if (impact === null || effort === null) return undefined
  if (impact >= HIGH_LEVEL) return effort >= HIGH_LEVEL ? 'majorProject' : 'quickWin'
  return effort >= HIGH_LEVEL ? 'reconsider' : 'fillIn'
}

/** Whether somebody still works on an opportunity, or will. */
export function isOpen({ state }: Pick<Card, 'state'>): boolean {
  return state !== 'done' && state !== 'dropped'
}

/** Whether an open opportunity was due before a day; on the day itself it is still in time. */
export function isOverdue(card: Pick<Card, 'state' | 'due'>, today: string): boolean {
  return isOpen(card) && isDay(card.due) && card.due < today
}

/** Impact − effort, −4…4; those that are not rated come after all others. */
function gainOf({ impact, effort }: Rated): number {
  return impact === null || effort === null ? -5 : impact - effort
}
