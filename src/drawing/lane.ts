import { LANE_FONT, LANE_LINE, LANE_TITLE_BASELINE } from '@/layout/board'
import { zeroIn } from '@/layout/emotion'
import type { LaneBox } from '@/layout/geometry'
import {
  COLLAPSED_LANE_HEIGHT,
  DIAMOND,
  LANE_TITLE_WIDTH,
  MARGIN,
  SCORE_HEIGHT,
} from '@/layout/metrics'
import { drawMeasuredPoint } from './emotion'
import type { Palette } from './palette'
import { disc, group, type Primitive, type Text } from './primitives'

/** The words beside the emotion scale. */
export type ScaleWords = {
  readonly best: string
  readonly middle: string
  readonly worst: string
  readonly felt: string
  readonly measured: string
}

/** A lane's title from the lane's own corner, and below it how much of the lane is researched. */
export function drawLaneWords(box: LaneBox, palette: Palette, share = ''): Text[] {
  const y = box.collapsed ? COLLAPSED_LANE_HEIGHT / 2 + 4.5 : LANE_TITLE_BASELINE
  const title: Text = {
    type: 'text',
    x: MARGIN,
    y,
    lines: box.lines,
    lineHeight: LANE_LINE,
    font: LANE_FONT,
    fill: palette.ink2,
  }
  if (share === '' || box.collapsed) return [title]
  return [title, small(share, MARGIN, y + box.lines.length * LANE_LINE - 1, palette)]
}

/** What stands beside the title of an emotion lane: its scale, and whose points have which shape. */
export function drawLaneMarks(box: LaneBox, scale: ScaleWords, palette: Palette): Primitive[] {
  if (box.type !== 'emotion' || box.collapsed) return []
  const word = (text: string, score: number): Text => ({
    ...small(text, LANE_TITLE_WIDTH - 12, zeroIn(box) - score * SCORE_HEIGHT + 4, palette),
    anchor: 'end',
  })
  return [
    word(scale.best, 1.6),
    word(scale.middle, 0),
    word(scale.worst, -2),
    ...(box.curves === 'felt' ? [] : drawShapes(box, scale, palette)),
  ]
}

/** From a score of 0 to the first of the shapes: between two words of the scale. */
const SHAPES_BELOW = 27
const SHAPES_LINE = 16

function drawShapes(box: LaneBox, scale: ScaleWords, palette: Palette): Primitive[] {
  const x = MARGIN + DIAMOND
  const line = (at: number, shape: readonly Primitive[], words: string): Primitive[] => {
    const y = zeroIn(box) + SHAPES_BELOW + at * SHAPES_LINE
    return [group('', '', shape, { x, y }), small(words, x + DIAMOND + 5, y + 4, palette)]
  }
  const measured = drawMeasuredPoint(0, palette.ink2, palette)
  return [
    ...line(0, measured, scale.measured),
    ...(box.curves === 'both' ? line(1, [disc(0, 0, 5, { fill: palette.ink2 })], scale.felt) : []),
  ]
}

function small(text: string, x: number, y: number, palette: Palette): Text {
  const font = { size: 11, weight: 400 } as const
  return { type: 'text', x, y, lines: [text], lineHeight: 14, font, fill: palette.ink3 }
}

/** How much of the whole map is researched, above the lanes that it is made of. */
export function drawMapShare(share: string, y: number, palette: Palette): Text {
  return {
    ...small(share, MARGIN, y, palette),
    font: { size: 11, weight: 600 },
    fill: palette.ink2,
  }
}
