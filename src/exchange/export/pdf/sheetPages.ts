import type { Primitive } from '@/drawing/primitives'
import type { Scene } from '@/drawing/scene'
import type { Box, Point } from '@/layout/box'
import { LANE_TITLE_WIDTH } from '@/layout/metrics'
import type { BreakText } from '@/layout/text'
import { type Boxed, seenIn } from '../bounds'
import { carriedTitles } from './carried'
import { PAGE_MARGIN, type Plan, type Sheet } from './plan'

/** A part of the board as it lies on a page. */
export type Window = {
  /** What of the board is seen through it, px. */
  readonly box: Box
  /** The window's top left corner on the page, in points. */
  readonly at: Point
  /** What is drawn in it, in px of the board; some of it may stand out of the window. */
  readonly primitives: readonly Primitive[]
}

/** The windows of a page: the board's part itself, and beside it the titles that are repeated. */
export function windowsOf(
  scene: Scene,
  drawing: readonly Boxed[],
  plan: Plan,
  sheet: Sheet,
  breakText: BreakText,
): Window[] {
  const { shown, titles } = sheet
  const { geometry } = scene
  const at = cornerOf(scene, plan, sheet)
  const window = (box: Box, corner: Point): Window => ({
    box,
    at: corner,
    primitives: [...seenIn(box, drawing), ...carriedTitles(scene, box, breakText)],
  })
  // The map's own title is not one of the lanes'.
  const top = Math.max(shown.y, geometry.headerY)
  const laneTitles = {
    box: { x: 0, y: top, width: LANE_TITLE_WIDTH, height: shown.y + shown.height - top },
    at: { x: at.x - LANE_TITLE_WIDTH * plan.scale, y: at.y + (top - shown.y) * plan.scale },
  }
  const headers = {
    box: { ...shown, y: geometry.headerY, height: headersHeight(scene) },
    at: { x: at.x, y: at.y - headersHeight(scene) * plan.scale },
  }
  return [
    window(shown, at),
    ...(titles.lanes ? [window(laneTitles.box, laneTitles.at)] : []),
    ...(titles.stages ? [window(headers.box, headers.at)] : []),
  ]
}

/** Where the board's own part begins on a page, in points; a map on one page lies in its middle. */
export function cornerOf(scene: Scene, { page, scale, sheets }: Plan, sheet: Sheet): Point {
  const { shown, titles } = sheet
  if (sheets.length === 1)
    return {
      x: Math.max(PAGE_MARGIN, (page.width - shown.width * scale) / 2),
      y: Math.max(PAGE_MARGIN, (page.height - shown.height * scale) / 2),
    }
  return {
    x: PAGE_MARGIN + (titles.lanes ? LANE_TITLE_WIDTH * scale : 0),
    y: PAGE_MARGIN + (titles.stages ? headersHeight(scene) * scale : 0),
  }
}

function headersHeight({ geometry }: Scene): number {
  return geometry.lanesY - geometry.headerY
}
