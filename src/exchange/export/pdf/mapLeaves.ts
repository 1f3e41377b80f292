import { light } from '@/drawing/palette'
import type { Primitive, Text } from '@/drawing/primitives'
import type { Scene } from '@/drawing/scene'
import type { ExchangeWords } from '@/i18n/exchange/exchangeWords'
import type { Messages } from '@/i18n/messages'
import type { Box, Point } from '@/layout/box'
import type { BreakText, MeasureWidth } from '@/layout/text'
import { journeyOf } from '@/model/document'
import { boxed } from '../bounds'
import { columnOf } from '../selectionPicture'
import type { Bookmark } from './bookmarks'
import type { Leaf } from './leaf'
import { cutMarks, onPage, tabVeils } from './pageMarks'
import { PAGE_MARGIN, type Plan, type Sheet } from './plan'
import { cornerOf, windowsOf } from './sheetPages'

type Words = { readonly messages: Messages; readonly words: ExchangeWords['pdf'] }
type Setting = { readonly measure: MeasureWidth; readonly breakText: BreakText }

/** The pages of the map as planned. */
export function mapLeaves(
  scene: Scene,
  primitives: readonly Primitive[],
  plan: Plan,
  withMarks: boolean,
  { measure, breakText }: Setting,
  words: Words,
): Leaf[] {
  const drawing = boxed(primitives, measure)
  const isTiled = plan.sheets.length > 1
  return plan.sheets.map((sheet, index) => {
    const corner = cornerOf(scene, plan, sheet)
    return {
      size: plan.page,
      scale: plan.scale,
      windows: windowsOf(scene, drawing, plan, sheet, breakText),
      over: isTiled
        ? [
            ...tabVeils(sheet, plan, corner),
            ...(withMarks ? cutMarks(sheet, plan, corner) : []),
            pageName(scene, plan, sheet, index, corner, words),
          ]
        : [],
    }
  })
}

const NAME_FONT = { size: 7, weight: 400 } as const
/** What a name takes between two cut marks, in points. */
const NAME_WIDTH = 300

/** What a page is, at its foot beside the cut marks: sheets get mixed up on a table. */
function pageName(
  { map }: Scene,
  plan: Plan,
  sheet: Sheet,
  index: number,
  corner: Point,
  { messages, words }: Words,
): Text {
  const { page, sheets } = plan
  const { row, column, own } = sheet
  const { x, width } = onPage(own, sheet, plan, corner)
  const title = journeyOf(map).title.trim() || messages.board.untitledMap
  const say = (number: number) => number.toLocaleString(messages.locale)
  const name = [
    [...title].slice(0, 60).join('').replace(/\s+/g, ' '),
    words.page(say(index + 1), say(sheets.length)),
    words.mapPage(say(row + 1), say(column + 1)),
  ]
  return {
    type: 'text',
    x: (width > NAME_WIDTH ? x : x + width) + 5,
    y: page.height - PAGE_MARGIN / 2 + 3,
    lines: [name.join(' · ')],
    lineHeight: 9,
    font: NAME_FONT,
    fill: light.ink3,
  }
}

/** The outline of the map's pages: each stage where it begins. */
export function mapBookmarks(scene: Scene, plan: Plan, { messages, words }: Words): Bookmark {
  const children = scene.geometry.stages.map((stage): Bookmark => {
    const column = columnOf(scene, stage)
    const title = scene.map.stage[stage.id]!.title.replace(/\s+/g, ' ').trim()
    return { title: title || messages.board.untitledStage, ...placeOf(column, scene, plan) }
  })
  return { title: words.map, page: 1, children }
}

/** The first page that a part of the board begins on, and its place there. */
function placeOf(box: Box, scene: Scene, plan: Plan): { page: number; box: Box } {
  const index = plan.sheets.findIndex(({ own }) => {
    const across = own.x <= box.x + 1 && box.x + 1 < own.x + own.width
    return across && own.y <= box.y && box.y < own.y + own.height
  })
  const at = Math.max(0, index)
  const sheet = plan.sheets[at]!
  const seen = {
    ...box,
    width: Math.min(box.width, sheet.own.x + sheet.own.width - box.x),
    height: Math.min(box.height, sheet.own.y + sheet.own.height - box.y),
  }
  return { page: at + 1, box: onPage(seen, sheet, plan, cornerOf(scene, plan, sheet)) }
}
