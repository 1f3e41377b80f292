import { curvePath } from '@/drawing/emotion'
import { drawFace } from '@/drawing/faces'
import { light } from '@/drawing/palette'
import { group, type Primitive } from '@/drawing/primitives'
import type { CurveInsight, Point } from '@/insights/types'
import type { Point as Place } from '@/layout/box'
import { stageOfCard } from '@/model/outline'
import type { StageId } from '@/model/records/stage'
import { faceOf } from '@/model/score'
import { type Strip, space } from './strip'
import { STYLES } from './type'
import type { Told, Writing } from './writing'

/** In points: between two whole scores, and above the highest line. */
const SCORE = 17
const TOP = 14
const FACE = 6
/** The words of the scale, left of it. */
const SCALE = 52
const HEIGHT = TOP + 4 * SCORE + 40

/** The curve of a persona, or the mean, over its touchpoints, with the stages below; nothing below two points. */
export function curveChart(curve: CurveInsight, told: Told, writing: Writing): Strip[] {
  const { points } = curve
  if (points.length < 2) return []
  const pitch = (told.width - SCALE) / points.length
  const places = points.map(({ score }, index) => ({
    x: SCALE + (index + 0.5) * pitch,
    y: TOP + (2 - score) * SCORE,
  }))
  const stroke = colourOf(curve, told)
  return [
    {
      height: HEIGHT,
      draw: [
        ...scaleLines(told),
        ...stageNames(points, pitch, told, writing),
        { type: 'path', d: curvePath(places), stroke, strokeWidth: 1.75 },
        ...points.map(({ score }, index) => faceAt(places[index]!, score)),
      ],
    },
    space(10),
  ]
}

function colourOf({ personaId }: CurveInsight, { library }: Told): string {
  const persona = personaId && library.persona[personaId]
  return persona ? light.strokes[persona.colour] : light.accent
}

function faceAt({ x, y }: Place, score: number): Primitive {
  const colours = { skin: light.faces[faceOf(score) + 2]!, features: light.onColour }
  return group('', '', drawFace(0, 0, FACE, score, { ...colours, ring: light.board }), { x, y })
}

function scaleLines({ width, messages }: Told): Primitive[] {
  const { best, middle, worst } = messages.board.scale
  const { font, fill } = STYLES.small
  const words = [best, '', middle, '', worst]
  return words.flatMap((word, index): Primitive[] => {
    const y = TOP + index * SCORE
    const stroke = index === 2 ? light.line : light.line2
    const at = { x: SCALE - 8, y: y + 3, lines: [word], lineHeight: 10 }
    return [
      { type: 'line', x1: SCALE, x2: width, y1: y, y2: y, stroke, strokeWidth: 0.75 },
      { type: 'text', ...at, font, fill, anchor: 'end' },
    ]
  })
}

/** Each stage's colour and name under the touchpoints that it has on the curve. */
function stageNames(
  points: readonly Point[],
  pitch: number,
  { map, breakText }: Told,
  { title }: Writing,
): Primitive[] {
  const runs: { readonly id: StageId; readonly from: number; to: number }[] = []
  for (const [index, { cardId }] of points.entries()) {
    const stage = stageOfCard(map, map.card[cardId]!)
    const last = runs.at(-1)
    if (last && last.id === stage?.id) last.to = index + 1
    else if (stage) runs.push({ id: stage.id, from: index, to: index + 1 })
  }
  const y = TOP + 4 * SCORE + 12
  const { font, fill } = STYLES.small
  return runs.flatMap(({ id, from, to }): Primitive[] => {
    const [x, width] = [SCALE + from * pitch + 2, (to - from) * pitch - 4]
    const bar = {
      x,
      y,
      width,
      height: 2.5,
      radius: 1.25,
      fill: light.colours[map.stage[id]!.colour],
    }
    const { lines, broken } = breakText(title(id), font, width)
    // A name that has no room is told by its colour and its place.
    const named = lines.length <= 2 && !broken
    const at = { x, y: y + 13, lines, lineHeight: 10 }
    return [
      { type: 'rect', ...bar },
      ...(named ? [{ type: 'text' as const, ...at, font, fill }] : []),
    ]
  })
}
