import type { MapDocument } from '@/model/document'
import { felt, shownCurves, touchpointsAt } from '@/model/feelings'
import type { Card } from '@/model/records/card'
import type { PersonaId } from '@/model/records/persona'
import type { Curve, EmotionBox, LaneBox, StageBox } from './geometry'
import { SCORE_HEIGHT, STAGE_PADDING } from './metrics'

/**
 * The emotion curves: one for each persona that is shown, or the mean of all where none is. Every
 * touchpoint has its place on the x axis; alternatives of one step share its column, so that no
 * two points lie above one another and the curve remains a function of the journey.
 */
export function layoutEmotion(
  map: MapDocument,
  lane: LaneBox,
  stages: readonly StageBox[],
  hidden: ReadonlySet<PersonaId>,
): EmotionBox {
  const zeroY = lane.y + lane.height / 2
  const slots = stages.flatMap((stage) => [
    ...spread(touchpointsAt(map, stage.id), stage.x, STAGE_PADDING),
    ...stage.steps.flatMap((step) => spread(touchpointsAt(map, step.id), step.x, step.width)),
  ])
  const curves = shownCurves(map, hidden).map(
    (personaId): Curve => ({
      personaId,
      points: slots.map(({ card, x }) => {
        const score = felt(map, card.scores, personaId)
        return { cardId: card.id, x, y: zeroY - (score ?? 0) * SCORE_HEIGHT, score }
      }),
    }),
  )
  return { lane, zeroY, curves }
}

function spread(cards: readonly Card[], x: number, width: number) {
  return cards.map((card, index) => ({ card, x: x + (width * (index + 1)) / (cards.length + 1) }))
}
