import type { MapDocument } from '@/model/document'
import { felt, shownCurves, touchpointsAt } from '@/model/feelings'
import type { Card } from '@/model/records/card'
import type { PersonaId } from '@/model/records/persona'
import { mean, SCORE_STEP } from '@/model/score'
import type { Captions } from './captions'
import type { Curve, EmotionBox, Gap, LaneBox, MeasuredCurve, StageBox } from './geometry'
import { measuredAt } from './measured'
import {
  DIAMOND,
  EMOTION_LANE_HEIGHT,
  FACE_RADIUS,
  POINT_RADIUS,
  SCORE_HEIGHT,
  STAGE_PADDING,
} from './metrics'

/** From here on what was measured is told to be far from what is felt: a step of the scale. */
const WIDE_GAP = SCORE_STEP - 1e-9

/** Where a score of 0 lies in an emotion lane, px from its top: the scale is at the lane's foot. */
export function zeroIn({ height }: Pick<LaneBox, 'height'>): number {
  return height - EMOTION_LANE_HEIGHT / 2
}

/** A touchpoint and its place on the x axis. */
type Slot = { readonly card: Card; readonly x: number }

/**
 * The emotion curves: one for each persona that is shown, or the mean of all where none is. Every
 * touchpoint has its place on the x axis; alternatives of one step share its column, so that no
 * two points lie above one another and the curve remains a function of the journey.
 *
 * Beside what is felt, what was measured is one curve however many personas are shown: two for each
 * could not be told apart, and whether the team is right is one question. With one persona shown it
 * is that persona's. Without what is felt, each persona has its own.
 */
export function layoutEmotion(
  map: MapDocument,
  lane: LaneBox,
  stages: readonly StageBox[],
  hidden: ReadonlySet<PersonaId>,
  captions: Captions,
): EmotionBox {
  const zeroY = lane.y + zeroIn(lane)
  const slots = stages.flatMap((stage) => [
    ...spread(touchpointsAt(map, stage.id), stage.x, STAGE_PADDING),
    ...stage.steps.flatMap((step) => spread(touchpointsAt(map, step.id), step.x, step.width)),
  ])
  const shown = shownCurves(map, hidden)
  const feltOf = (personaId: PersonaId | null): Curve => ({
    personaId,
    points: slots.map(({ card, x }) => {
      const score = felt(map, card.scores, personaId)
      return { cardId: card.id, x, y: zeroY - (score ?? 0) * SCORE_HEIGHT, score }
    }),
  })
  const measuredOf = (who: readonly (PersonaId | null)[]): MeasuredCurve => {
    const personas = who.filter((id) => id !== null)
    return {
      personaId: personas.length === 1 ? personas[0]! : null,
      points: slots.map(({ card, x }) => {
        const measured = measuredAt(card, personas.length > 0 ? personas : null)
        const y = zeroY - (measured?.mean ?? 0) * SCORE_HEIGHT
        return { cardId: card.id, x, y, measured }
      }),
    }
  }
  switch (lane.curves) {
    case 'felt':
      return { lane, zeroY, curves: shown.map(feltOf), measured: [], gaps: [] }
    case 'measured':
      return { lane, zeroY, curves: [], measured: shown.map((id) => measuredOf([id])), gaps: [] }
    case 'both': {
      const curves = shown.map(feltOf)
      const measured = besideCurves(measuredOf(shown), curves)
      const gaps = gapsBetween(slots, curves, measured, zeroY, captions)
      return { lane, zeroY, curves, measured: [measured], gaps }
    }
  }
}

/** Between a felt point and the diamond beside it, px. */
const BESIDE = 1

/**
 * What was measured, moved to the left where a face or a point would cover it: a gap is marked on the
 * right. At most half of the way to the touchpoint before, for a curve never runs back.
 */
function besideCurves(line: MeasuredCurve, curves: readonly Curve[]): MeasuredCurve {
  const points = line.points.map((point, index) => {
    const reaches = curves.flatMap((curve, at) => {
      const felt = curve.points[index]!
      const reach = (at === 0 ? FACE_RADIUS : POINT_RADIUS) + DIAMOND
      return felt.score !== undefined && Math.abs(felt.y - point.y) < reach ? [reach] : []
    })
    if (!point.measured || reaches.length === 0) return point
    const before = line.points[index - 1]?.x ?? Number.NEGATIVE_INFINITY
    const x = Math.max(point.x - Math.max(...reaches) - BESIDE, (before + point.x) / 2)
    return { ...point, x }
  })
  return { ...line, points }
}

/** Where the answers are far from what is felt: by the mean of those whose curves are shown. */
function gapsBetween(
  slots: readonly Slot[],
  curves: readonly Curve[],
  { points }: MeasuredCurve,
  zeroY: number,
  captions: Captions,
): Gap[] {
  return slots.flatMap(({ card, x }, index): Gap[] => {
    const scores = curves.flatMap((curve) => curve.points[index]!.score ?? [])
    const score = mean(scores)
    const { measured, x: measuredX, y: measuredY } = points[index]!
    if (score === undefined || !measured || Math.abs(measured.mean - score) < WIDE_GAP) return []
    const yOf = (at: number) => zeroY - at * SCORE_HEIGHT
    const [low, high] = [Math.min(...scores), Math.max(...scores)]
    const between = low < high ? ([yOf(high), yOf(low)] as const) : undefined
    const label = captions.gap(measured.mean - score)
    return [{ cardId: card.id, x, feltY: yOf(score), between, measuredX, measuredY, label }]
  })
}

function spread(cards: readonly Card[], x: number, width: number): Slot[] {
  return cards.map((card, index) => ({ card, x: x + (width * (index + 1)) / (cards.length + 1) }))
}
