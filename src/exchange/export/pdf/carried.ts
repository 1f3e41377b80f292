import { drawLaneWords } from '@/drawing/lane'
import { group, type Primitive } from '@/drawing/primitives'
import type { Scene } from '@/drawing/scene'
import { drawText } from '@/drawing/text'
import { LANE_LINE, LANE_TITLE_BASELINE } from '@/layout/board'
import type { Box } from '@/layout/box'
import { STAGE_FONT, STAGE_LINE, STAGE_TITLE_LEFT } from '@/layout/columns'
import { LANE_TITLE_WIDTH } from '@/layout/metrics'
import type { BreakText } from '@/layout/text'

/** What is kept free at a stage header's end, where the face of its score is, px. */
const FACE = 34

/**
 * The titles of stages and lanes that began before a window and go on in it, written once more where
 * the window shows their headers: no page then leaves one to guess what its cards belong to.
 */
export function carriedTitles(scene: Scene, window: Box, breakText: BreakText): Primitive[] {
  return [...carriedStages(scene, window, breakText), ...carriedLanes(scene, window)]
}

function carriedStages({ geometry, map, palette }: Scene, window: Box, breakText: BreakText) {
  if (window.y > geometry.headerY) return []
  return geometry.stages.flatMap((box): Primitive[] => {
    const end = Math.min(box.x + box.width, window.x + window.width)
    if (box.x >= window.x || end <= window.x) return []
    const x = window.x + STAGE_TITLE_LEFT
    const title = map.stage[box.id]!.title
    const { lines, width } = breakText(title, STAGE_FONT, Math.max(1, end - x - FACE))
    const room = Math.floor(box.height / STAGE_LINE)
    // A title that does not fit in what is left of its stage is not cut: the stage's colour goes on.
    if (title === '' || lines.length > room || width > end - x) return []
    const y = box.y + (box.height - (lines.length - 1) * STAGE_LINE) / 2 + STAGE_FONT.size * 0.36
    const block = { x, y, lines, lineHeight: STAGE_LINE, font: STAGE_FONT }
    return [drawText(block, palette.onColour)]
  })
}

function carriedLanes({ geometry, palette }: Scene, window: Box): Primitive[] {
  if (window.x > 0 || window.x + window.width < LANE_TITLE_WIDTH) return []
  return geometry.lanes.flatMap((box): Primitive[] => {
    const end = Math.min(box.y + box.height, window.y + window.height)
    const needed = LANE_TITLE_BASELINE + box.lines.length * LANE_LINE
    if (box.y >= window.y || end - window.y < needed) return []
    return [group('', '', drawLaneWords(box, palette), { x: 0, y: window.y })]
  })
}
