import { LANE_FONT, LANE_LINE, LANE_TITLE_BASELINE } from '@/layout/board'
import type { LaneBox } from '@/layout/geometry'
import { COLLAPSED_LANE_HEIGHT, LANE_TITLE_WIDTH, MARGIN, SCORE_HEIGHT } from '@/layout/metrics'
import type { Palette } from './palette'
import type { Primitive } from './primitives'

/** The words beside the emotion scale. */
export type ScaleWords = { readonly best: string; readonly middle: string; readonly worst: string }

/** A lane's title from the lane's own corner; the emotion lane's scale beside it. */
export function drawLaneTitle(box: LaneBox, scale: ScaleWords, palette: Palette): Primitive[] {
  const y = box.collapsed ? COLLAPSED_LANE_HEIGHT / 2 + 4.5 : LANE_TITLE_BASELINE
  const title: Primitive = {
    type: 'text',
    x: MARGIN,
    y,
    lines: box.lines,
    lineHeight: LANE_LINE,
    font: LANE_FONT,
    fill: palette.ink2,
  }
  if (box.type !== 'emotion' || box.collapsed) return [title]
  const word = (text: string, score: number): Primitive => ({
    type: 'text',
    x: LANE_TITLE_WIDTH - 12,
    y: box.height / 2 - score * SCORE_HEIGHT + 4,
    lines: [text],
    lineHeight: 14,
    font: { size: 11, weight: 400 },
    fill: palette.ink3,
    anchor: 'end',
  })
  return [title, word(scale.best, 1.6), word(scale.middle, 0), word(scale.worst, -2)]
}
