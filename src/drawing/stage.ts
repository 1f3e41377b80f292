import { STAGE_FONT, STAGE_LINE, STAGE_TITLE_LEFT } from '@/layout/columns'
import type { StageBox } from '@/layout/geometry'
import { drawFace } from './faces'
import { drawKpi } from './kpi'
import type { Palette } from './palette'
import type { Primitive } from './primitives'
import { drawText } from './text'

/** How far the chevron's point reaches. */
const POINT = 10

/** A stage's header from its own corner: its chevron, and what is written on it. */
export type StageHeader = {
  /** The chevron itself, with the face of the stage's score. */
  readonly shape: readonly Primitive[]
  /** Title and KPIs, which move with the view so that they stay in it. */
  readonly words: readonly Primitive[]
}

/** A stage's header with its title, its KPIs and the face of its score. */
export function drawStageHeader(
  box: StageBox,
  colour: string,
  score: { readonly value: number; readonly isMean: boolean } | undefined,
  palette: Palette,
): StageHeader {
  const { width, height, lines, titleY } = box
  const middle = height / 2
  const notch = box.isFirst ? '' : ` L${POINT} ${middle}`
  const d = `M0 0 H${width - POINT} L${width} ${middle} L${width - POINT} ${height} H0${notch} Z`
  const title = { x: STAGE_TITLE_LEFT, y: titleY, lines, lineHeight: STAGE_LINE, font: STAGE_FONT }
  const inks = { ...palette, ...onlyInk(palette.onColour) }
  return {
    shape: [
      { type: 'path', d, fill: colour },
      ...(score ? drawStageScore(width, middle, colour, score, palette) : []),
    ],
    words: [
      drawText(title, palette.onColour),
      ...box.kpis.flatMap((kpi) => drawKpi(kpi, inks)),
      ...(box.more ? [drawText(box.more, palette.onColour)] : []),
    ],
  }
}

/** On the chevron's colour a KPI is white, and how it stands is told by its mark alone. */
function onlyInk(ink: string) {
  return { ink, ink3: ink, opportunity: ink, warning: ink, pain: ink }
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
