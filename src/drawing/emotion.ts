import { curveMonotoneX, line } from 'd3-shape'
import type { Point } from '@/layout/box'
import type {
  Curve,
  CurvePoint,
  EmotionBox,
  Gap,
  MeasuredCurve,
  MeasuredPoint,
} from '@/layout/geometry'
import {
  DIAMOND,
  FACE_RADIUS,
  LANE_TITLE_WIDTH,
  MARGIN,
  POINT_RADIUS,
  SCORE_HEIGHT,
} from '@/layout/metrics'
import { faceOf } from '@/model/score'
import { drawFace } from './faces'
import type { Palette } from './palette'
import { disc, type Path, type Primitive } from './primitives'

/** The line of each further persona is told apart by its dashes, not by colour alone. */
const DASHES: readonly (readonly number[])[] = [[], [6, 4], [2, 4], [10, 4, 2, 4], [12, 5]]

const monotone = line<Point>(
  (point) => point.x,
  (point) => point.y,
)
  .curve(curveMonotoneX)
  .digits(2)

/** A curve through points that never passes above the highest or below the lowest of two neighbours. */
export function curvePath(points: readonly Point[]): string {
  return monotone(points as Point[]) ?? ''
}

/** The points of a curve that have a score. */
export function scoredPoints(curve: Curve): CurvePoint[] {
  return curve.points.filter((point) => point.score !== undefined)
}

/** The points of a measured curve that somebody answered for. */
export function answeredPoints(curve: MeasuredCurve): MeasuredPoint[] {
  return curve.points.filter((point) => point.measured !== undefined)
}

/** The lines of the scale across the lane. */
export function drawScale(emotion: EmotionBox, width: number, palette: Palette): Primitive[] {
  return [-2, -1, 0, 1, 2].map((score) => {
    const y = emotion.zeroY - score * SCORE_HEIGHT
    const stroke = score === 0 ? palette.line : palette.line2
    const ends = { x1: LANE_TITLE_WIDTH, x2: width - MARGIN / 2, y1: y, y2: y }
    return { type: 'line', ...ends, stroke, strokeWidth: 1 }
  })
}

/** The line of one curve; the first stands out. */
export function drawCurveLine(curve: Curve, index: number, colour: string): Path {
  const dash = DASHES[index % DASHES.length]!
  return {
    type: 'path',
    d: curvePath(scoredPoints(curve)),
    stroke: colour,
    strokeWidth: index === 0 ? 2.5 : 1.75,
    opacity: index === 0 ? 1 : 0.85,
    ...(dash.length > 0 && { dash }),
  }
}

/** A point around its own middle: a face on the first curve, a ring on the others. */
export function drawCurvePoint(
  score: number,
  index: number,
  colour: string,
  palette: Palette,
): Primitive[] {
  if (index > 0)
    return [disc(0, 0, POINT_RADIUS, { fill: palette.board, stroke: colour, strokeWidth: 1.75 })]
  const skin = palette.faces[faceOf(score) + 2]!
  return drawFace(0, 0, FACE_RADIUS, score, {
    skin,
    features: palette.onColour,
    ring: palette.board,
  })
}

/** The line of what was measured, in dots: no felt curve is drawn so. */
export function drawMeasuredLine(curve: MeasuredCurve, colour: string): Path {
  return {
    type: 'path',
    d: curvePath(answeredPoints(curve)),
    stroke: colour,
    strokeWidth: 2,
    dash: [0.5, 4.5],
  }
}

/** A measured point around its own middle: a diamond, on the first curve a full one. */
export function drawMeasuredPoint(index: number, colour: string, palette: Palette): Primitive[] {
  const d = `M0 ${-DIAMOND} L${DIAMOND} 0 L0 ${DIAMOND} L${-DIAMOND} 0 Z`
  return index === 0
    ? [{ type: 'path', d, fill: colour, stroke: palette.board, strokeWidth: 1.5 }]
    : [{ type: 'path', d, fill: palette.board, stroke: colour, strokeWidth: 1.75 }]
}

/** How far beside its touchpoint a gap is marked: clear of the faces, at which its arms end. */
const GAP_LEFT = 14
const GAP_FONT = { size: 10.5, weight: 600 } as const

/**
 * A bracket from what is felt to what was measured, with how far it is. Where several curves lie
 * apart, a line joins their points, and the bracket begins on it, at their mean.
 */
export function drawGap(gap: Gap, palette: Palette): Primitive[] {
  const { x, feltY, between, measuredX, measuredY, label } = gap
  const left = x + GAP_LEFT
  const middle = (feltY + measuredY) / 2
  const from = between ? x : x + FACE_RADIUS
  const d = `M${from} ${feltY} H${left} V${measuredY} H${measuredX + FACE_RADIUS}`
  const width = label.length * 6.6 + 5
  const ground = { x: left + 2.5, y: middle - 7, width, height: 14, radius: 4 }
  return [
    ...(between ? drawBetween(x, between, feltY, palette) : []),
    { type: 'path', d, stroke: palette.ink2, strokeWidth: 1.25 },
    // Curves pass behind it.
    { type: 'rect', ...ground, fill: palette.board, opacity: 0.85 },
    {
      type: 'text',
      x: left + 5,
      y: middle + 3.8,
      lines: [label],
      lineHeight: 12,
      font: GAP_FONT,
      fill: palette.ink,
    },
  ]
}

/** What lies between the curves at a touchpoint, with their mean as a dot. */
function drawBetween(
  x: number,
  [top, bottom]: readonly [number, number],
  feltY: number,
  palette: Palette,
): Primitive[] {
  return [
    { type: 'line', x1: x, x2: x, y1: top, y2: bottom, stroke: palette.ink3, strokeWidth: 1 },
    disc(x, feltY, 2.25, { fill: palette.ink2 }),
  ]
}
