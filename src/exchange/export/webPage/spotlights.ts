import { drawCurves } from '@/drawing/curves'
import { dark, light, type Palette } from '@/drawing/palette'
import type { Primitive } from '@/drawing/primitives'
import type { Scene } from '@/drawing/scene'
import { type Box, boxAround } from '@/layout/box'
import { LANE_TITLE_WIDTH } from '@/layout/metrics'
import type { PersonaId } from '@/model/records/persona'
import { type Colours, inBothThemes } from './colours'
import { flatten } from './flatten'

/** One persona's curve by itself, over a veil on all others; everyone's where `personaId` is null. */
export type Spotlight = {
  readonly personaId: PersonaId | null
  /** Beside the lanes' titles. */
  readonly box: Box
  readonly drawn: readonly Primitive[]
}

/** A spotlight for each persona whose curve the board shows, over all lanes of emotion. */
export function drawSpotlights(scene: Scene, colours: Colours): Spotlight[] {
  const { emotions } = scene.geometry
  const around = boxAround(emotions.map(({ lane }) => lane))
  if (!around) return []
  const who = new Set(emotions.flatMap(({ curves }) => curves.map(({ personaId }) => personaId)))
  const left = LANE_TITLE_WIDTH
  const box = { ...around, x: left, width: around.width - left - 2 }
  return [...who].map((personaId) => {
    const alone = emotions.map((emotion) => ({
      ...emotion,
      curves: emotion.curves.filter((curve) => curve.personaId === personaId),
      measured: emotion.measured.filter((curve) => curve.personaId === personaId),
      gaps: [],
    }))
    const draw = (palette: Palette): Primitive[] => [
      ...emotions.map(({ lane: { y, height } }): Primitive => {
        const veil = { x: box.x, y: y + 1, width: box.width, height: height - 1 }
        return { type: 'rect', ...veil, fill: palette.board, opacity: 0.86 }
      }),
      ...drawCurves({ ...scene, palette, geometry: { ...scene.geometry, emotions: alone } }),
    ]
    return { personaId, box, drawn: flatten(inBothThemes(draw(light), draw(dark), colours)) }
  })
}
