import { linkedTo, stageOfCard } from '@/model/outline'
import type { Card, CardId } from '@/model/records/card'
import type { PersonaId } from '@/model/records/persona'
import { type Feelings, feelingsOf, feelingsOfEach } from '../feelings'
import { cardsOfType } from '../reading'
import { type Check, lookAt } from './check'

/** At or below which the mean of all is a valley. */
const LOW_MEAN = -1
/** At or below which what a single persona feels is one. */
const LOW_PERSONA = -1.5

/**
 * A valley has its reason: where the mean of all is −1 or less, or that of one persona −1.5 or less,
 * a pain point says why. One that spans the stage speaks for all of its steps, and one in a step
 * for what spans the stage; an arrow to one further off will do as well.
 */
export const valley: Check = {
  id: 'valley',
  weight: 'must',
  run({ map }) {
    const pains = cardsOfType(map, 'pain')
    const homes = new Set<string>(pains.map(({ homeId }) => homeId))
    const stages = new Set(pains.map((pain) => stageOfCard(map, pain)?.id))
    const isExplained = (card: Card) => {
      const stage = stageOfCard(map, card)
      return (
        homes.has(card.homeId) ||
        (stage && homes.has(stage.id)) ||
        (stage?.id === card.homeId && stages.has(stage.id)) ||
        linkedTo(map, card.id).some(({ type }) => type === 'pain')
      )
    }
    const all = feelingsOf(map, null)
    const each = feelingsOfEach(map)
    const lows = cardsOfType(map, 'touchpoint').flatMap((card) => {
      const score = lowScore(card.id, all, each)
      return score === undefined ? [] : [{ card, score }]
    })
    return lookAt(lows, ({ card, score }) => {
      if (isExplained(card)) return undefined
      const { id } = card
      return {
        subjectId: id,
        cardIds: [id],
        placeId: id,
        detail: { kind: 'score', score },
        fix: { kind: 'addPain', touchpointId: id },
      }
    })
  },
}

/** The score that makes a touchpoint a valley: the mean, else that of the persona who feels worst. */
function lowScore(
  id: CardId,
  all: Feelings,
  each: readonly (readonly [PersonaId, Feelings])[],
): number | undefined {
  const mean = all.get(id)
  if (mean !== undefined && mean <= LOW_MEAN) return mean
  const worst = Math.min(...each.flatMap(([, feelings]) => feelings.get(id) ?? []))
  return worst <= LOW_PERSONA ? worst : undefined
}
