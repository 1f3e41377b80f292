import type { MapDocument } from '@/model/document'
import { stagesOf, stepsOf } from '@/model/outline'
import type { Captions } from './captions'
import type { StageBox } from './geometry'
import {
  CARD_WIDTH,
  COLUMN_GAP,
  COLUMN_PITCH,
  EMPTY_STAGE_WIDTH,
  LANE_TITLE_WIDTH,
  STAGE_GAP,
  STAGE_HEADER_HEIGHT,
  STAGE_PADDING,
} from './metrics'
import type { BreakText, Font } from './text'

export const STAGE_FONT: Font = { size: 13, weight: 600 }
export const STAGE_LINE = 16
/** Before a stage's title, clear of the chevron's notch. */
export const STAGE_TITLE_LEFT = 18
/** After it: the face, the button that adds a touchpoint, and the chevron's point. */
const STAGE_TITLE_RIGHT = 58
/** Up to this width a title widens its stage rather than breaking. */
const WIDENING_TITLE = 150

/** Where the stages and their columns stand, from left to right. `y` is where their headers begin. */
export function layoutColumns(
  map: MapDocument,
  y: number,
  captions: Captions,
  breakText: BreakText,
): StageBox[] {
  let x = LANE_TITLE_WIDTH
  const boxes = stagesOf(map).map((stage, index): StageBox => {
    const steps = stepsOf(map, stage.id)
    const title = stage.title || captions.untitledStage
    const columns = steps.length * COLUMN_PITCH - COLUMN_GAP
    const content = steps.length > 0 ? columns + STAGE_PADDING * 2 : EMPTY_STAGE_WIDTH
    const wanted = Math.min(breakText(title, STAGE_FONT, Infinity).width, WIDENING_TITLE)
    const around = STAGE_TITLE_LEFT + STAGE_TITLE_RIGHT
    const width = Math.ceil(Math.max(content, wanted + around))
    const { lines } = breakText(title, STAGE_FONT, width - around)
    const left = x
    x += width + STAGE_GAP
    return {
      id: stage.id,
      x: left,
      y,
      width,
      height: STAGE_HEADER_HEIGHT + (lines.length - 1) * STAGE_LINE,
      lines,
      isFirst: index === 0,
      steps: steps.map((step, column) => ({
        id: step.id,
        stageId: stage.id,
        x: left + STAGE_PADDING + column * COLUMN_PITCH,
        width: CARD_WIDTH,
      })),
    }
  })
  const height = Math.max(STAGE_HEADER_HEIGHT, ...boxes.map((box) => box.height))
  return boxes.map((box) => ({ ...box, height }))
}
