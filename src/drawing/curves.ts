import type { EmotionBox } from '@/layout/geometry'
import type { PersonaId } from '@/model/records/persona'
import {
  answeredPoints,
  drawCurveLine,
  drawCurvePoint,
  drawGap,
  drawMeasuredLine,
  drawMeasuredPoint,
  scoredPoints,
} from './emotion'
import { group, type Primitive } from './primitives'
import type { Scene } from './scene'

/** The curves from the last persona to the first, so that the first lies on top. */
export function drawCurves(scene: Scene): Primitive[] {
  const { geometry, palette } = scene
  return geometry.emotions.flatMap((emotion) => [
    ...drawCurveLines(scene, emotion),
    ...emotion.measured
      .flatMap(({ personaId, points }, index) =>
        answeredPoints({ personaId, points }).map((point) => {
          const colour = measuredColour(scene, personaId)
          const drawn = drawMeasuredPoint(index, colour, palette)
          return group(`measured-${personaId ?? 'mean'}-${point.cardId}`, '', drawn, point)
        }),
      )
      .reverse(),
    ...emotion.curves
      .flatMap((curve, index) =>
        scoredPoints(curve).map((point) => {
          const colour = curveColour(scene, curve.personaId)
          const drawn = drawCurvePoint(point.score!, index, colour, palette)
          return group(`${curve.personaId ?? 'mean'}-${point.cardId}`, '', drawn, point)
        }),
      )
      .reverse(),
  ])
}

/** The lines of an emotion lane, without their points: what was measured, what is felt, the gaps. */
export function drawCurveLines(scene: Scene, { curves, measured, gaps }: EmotionBox): Primitive[] {
  return [
    ...measured
      .map((curve) => drawMeasuredLine(curve, measuredColour(scene, curve.personaId)))
      .reverse(),
    ...curves
      .map((curve, index) => drawCurveLine(curve, index, curveColour(scene, curve.personaId)))
      .reverse(),
    ...gaps.map((gap) => group(`gap-${gap.cardId}`, '', drawGap(gap, scene.palette))),
  ]
}

/** The colour of what was measured: its persona's, or plain ink for all together. */
export function measuredColour(
  scene: Pick<Scene, 'library' | 'palette'>,
  personaId: PersonaId | null,
): string {
  return personaId ? curveColour(scene, personaId) : scene.palette.ink2
}

/** The colour of a persona's curve; the accent for the mean of all. */
export function curveColour(
  { library, palette }: Pick<Scene, 'library' | 'palette'>,
  personaId: PersonaId | null,
): string {
  const persona = personaId && library.persona[personaId]
  return persona ? palette.strokes[persona.colour] : palette.accent
}
