import type { MapDocument } from '@/model/document'
import { stagesOf, stepsOf } from '@/model/outline'
import type { Captions } from './captions'
import type { StageBox } from './geometry'
import { HEADER_KPI_LINE, headerSeries, layoutHeaderKpis, widthOfKpi } from './headerKpis'
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
import { type BreakText, baselineIn, type Font } from './text'

export const STAGE_FONT: Font = { size: 13, weight: 600 }
export const STAGE_LINE = 16
/** Before a stage's title, clear of the chevron's notch. */
export const STAGE_TITLE_LEFT = 18
/** After it: the face, the button that adds a touchpoint, and the chevron's point. */
const STAGE_TITLE_RIGHT = 58
/** Up to this width a title, or a KPI below it, widens its stage rather than breaking. */
const WIDENING_TITLE = 150

/** Where the stages and their columns stand, from left to right. `y` is where their headers begin. */
export function layoutColumns(
  map: MapDocument,
  y: number,
  captions: Captions,
  breakText: BreakText,
): StageBox[] {
  const series = headerSeries(map)
  let x = LANE_TITLE_WIDTH
  const boxes = stagesOf(map).map((stage, index) => {
    const steps = stepsOf(map, stage.id)
    const title = stage.title || captions.untitledStage
    const kpis = (series.get(stage.id) ?? []).map((each) => captions.kpi(each))
    const columns = steps.length * COLUMN_PITCH - COLUMN_GAP
    const content = steps.length > 0 ? columns + STAGE_PADDING * 2 : EMPTY_STAGE_WIDTH
    const words = breakText(title, STAGE_FONT, Infinity).width
    const figures = kpis[0] ? widthOfKpi(kpis[0], breakText) : 0
    const wanted = Math.min(Math.max(words, figures), WIDENING_TITLE)
    const around = STAGE_TITLE_LEFT + STAGE_TITLE_RIGHT
    const width = Math.ceil(Math.max(content, wanted + around))
    const { lines } = breakText(title, STAGE_FONT, width - around)
    const left = x
    x += width + STAGE_GAP
    const taken = lines.length * STAGE_LINE + (kpis.length > 0 ? HEADER_KPI_LINE : 0)
    return { stage, index, steps, kpis, x: left, width, lines, taken }
  })
  const most = Math.max(STAGE_LINE, ...boxes.map(({ taken }) => taken))
  const height = most + STAGE_HEADER_HEIGHT - STAGE_LINE
  return boxes.map(({ stage, index, steps, kpis, x, width, lines, taken }): StageBox => {
    const top = (height - taken) / 2
    const below = top + lines.length * STAGE_LINE
    const room = width - STAGE_TITLE_LEFT - STAGE_TITLE_RIGHT
    return {
      id: stage.id,
      x,
      y,
      width,
      height,
      lines,
      titleY: top + baselineIn(STAGE_LINE, STAGE_FONT),
      ...layoutHeaderKpis(kpis, { x: STAGE_TITLE_LEFT, y: below, width: room }, breakText),
      isFirst: index === 0,
      steps: steps.map((step, column) => ({
        id: step.id,
        stageId: stage.id,
        x: x + STAGE_PADDING + column * COLUMN_PITCH,
        width: CARD_WIDTH,
      })),
    }
  })
}
