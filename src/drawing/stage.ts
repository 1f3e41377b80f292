import { STAGE_FONT, STAGE_LINE, STAGE_TITLE_LEFT } from '@/layout/columns'
import type { StageBox } from '@/layout/geometry'
import { baselineIn } from '@/layout/text'
import { drawFace } from './faces'
import type { Palette } from './palette'
import type { Primitive } from './primitives'

/** How far the chevron's point reaches. */
const POINT = 10

/** A stage's chevron from its own corner, with its title and the face of its score. */
export function drawStageHeader(
  box: StageBox,
  colour: string,
  score: { readonly value: number; readonly isMean: boolean } | undefined,
  palette: Palette,
): Primitive[] {
  const { width, height } = box
  const middle = height / 2
  const notch = box.isFirst ? '' : ` L${POINT} ${middle}`
  const d = `M0 0 H${width - POINT} L${width} ${middle} L${width - POINT} ${height} H0${notch} Z`
  const baseline = middle - ((box.lines.length - 1) * STAGE_LINE) / 2 + baselineIn(0, STAGE_FONT)
  const title = { x: STAGE_TITLE_LEFT, y: baseline, lines: box.lines, lineHeight: STAGE_LINE }
  return [
    { type: 'path', d, fill: colour },
    { type: 'text', ...title, font: STAGE_FONT, fill: palette.onColour },
    ...(score ? drawStageScore(width, middle, colour, score, palette) : []),
  ]
}

/** The stage's own score is a full face; the mean of its touchpoints is one in outline. */
function drawStageScore(
  width: number,
  middle: number,
  colour: string,
  score: { readonly value: number; readonly isMean: boolean },
  palette: Palette,
): Primitive[] {
  const cx = width - POINT - 14
  if (!score.isMean)
    return drawFace(cx, middle, 9, score.value, { skin: palette.onColour, features: colour })
  const [head, ...features] = drawFace(cx, middle, 8.5, score.value, {
    skin: 'none',
    features: palette.onColour,
  })
  return [
    { ...head!, stroke: palette.onColour, strokeWidth: 1.25, dash: [2.5, 2] } as Primitive,
    ...features,
  ]
}
