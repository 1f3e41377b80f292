import { light } from '@/drawing/palette'
import type { Line, Primitive } from '@/drawing/primitives'
import type { Box, Point } from '@/layout/box'
import { MM } from './papers'
import { PAGE_MARGIN, type Plan, type Sheet } from './plan'

/** How long a cut mark is, and how far from what is drawn, in points. */
const MARK = 5 * MM
const CLEAR = 1.5 * MM

/** How much of what lies on the tabs shows, for they come again on the next page. */
const VEIL = 0.55

/** A part of the board as a box on its page, in points. */
export function onPage(box: Box, sheet: Sheet, { scale }: Plan, corner: Point): Box {
  return {
    x: corner.x + (box.x - sheet.shown.x) * scale,
    y: corner.y + (box.y - sheet.shown.y) * scale,
    width: box.width * scale,
    height: box.height * scale,
  }
}

/** Whitens what a page shares with the next: one sees what it is for, and where the next page goes. */
export function tabVeils(sheet: Sheet, plan: Plan, corner: Point): Primitive[] {
  const own = onPage(sheet.own, sheet, plan, corner)
  const shown = onPage(sheet.shown, sheet, plan, corner)
  const right = own.x + own.width
  const bottom = own.y + own.height
  const veil = { type: 'rect', fill: '#ffffff', opacity: VEIL } as const
  const parts: Primitive[] = [
    { ...veil, x: right, y: shown.y, width: shown.x + shown.width - right, height: shown.height },
    { ...veil, x: shown.x, y: bottom, width: own.width, height: shown.y + shown.height - bottom },
  ]
  return parts.filter((part) => part.type === 'rect' && part.width > 0 && part.height > 0)
}

/** Marks in the page's margins, in line with the four edges at which it is cut. */
export function cutMarks(sheet: Sheet, plan: Plan, corner: Point): Line[] {
  const own = onPage(sheet.own, sheet, plan, corner)
  const { width, height } = plan.page
  const paint = { type: 'line', stroke: light.ink, strokeWidth: 0.5 } as const
  const near = PAGE_MARGIN - CLEAR
  const upright = (x: number): Line[] => [
    { ...paint, x1: x, x2: x, y1: near - MARK, y2: near },
    { ...paint, x1: x, x2: x, y1: height - near, y2: height - near + MARK },
  ]
  const level = (y: number): Line[] => [
    { ...paint, x1: near - MARK, x2: near, y1: y, y2: y },
    { ...paint, x1: width - near, x2: width - near + MARK, y1: y, y2: y },
  ]
  return [
    ...upright(own.x),
    ...upright(own.x + own.width),
    ...level(own.y),
    ...level(own.y + own.height),
  ]
}
