import { light } from '@/drawing/palette'
import { group, type Primitive } from '@/drawing/primitives'
import type { BreakText } from '@/layout/text'
import type { Strip } from './strip'
import { paragraph, STYLES, type Style } from './type'

/** A column's left edge and width, in points. */
export type Column = { readonly x: number; readonly width: number }

/** A text of a cell, and what is drawn before its first line: in a box of that width, from its top left corner. */
export type CellText = {
  readonly text: string
  readonly style: Style
  readonly mark?: { readonly width: number; readonly draw: readonly Primitive[] }
}
export type Cell = readonly CellText[]

/** Up to so many lines a row is never divided by the end of a page. */
const WHOLE = 14
/** Between a row's text and its rules. */
const PADDING = 4

/** Columns beside each other over a width, each with its share of it. */
export function columnsOf(width: number, shares: readonly number[], gap = 10): Column[] {
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const usable = width - gap * (shares.length - 1)
  let x = 0
  return shares.map((share) => {
    const column = { x, width: (usable * share) / whole }
    x += column.width + gap
    return column
  })
}

/** A table; its headings stand again on every page that it goes on to. */
export function table(
  columns: readonly Column[],
  headings: readonly string[],
  rows: readonly (readonly Cell[])[],
  breakText: BreakText,
): Strip[] {
  const head = row(
    columns,
    headings.map((text) => [{ text, style: STYLES.label }]),
    breakText,
  ).map((strip) => ({ ...strip, staysWithNext: true }))
  const body = rows.flatMap((cells) => [rule(columns), ...row(columns, cells, breakText)])
  return [...head, ...body.map((strip) => ({ ...strip, headings: head }))]
}

/** Cells beside each other, line by line: a text longer than a page goes on on the next. */
export function row(
  columns: readonly Column[],
  cells: readonly Cell[],
  breakText: BreakText,
): Strip[] {
  const lines = cells.map((cell, index) => linesOf(cell, columns[index]!, breakText))
  const most = Math.max(...lines.map((each) => each.length))
  const strips = Array.from({ length: most }, (_, at): Strip => {
    const beside = lines.flatMap((each) => each[at] ?? [])
    const height = beside.reduce((tallest, strip) => Math.max(tallest, strip.height), 0)
    return { height, draw: beside.flatMap(({ draw }) => draw), staysWithNext: most <= WHOLE }
  })
  return [...strips, { height: PADDING, draw: [] }]
}

function linesOf(cell: Cell, { x, width }: Column, breakText: BreakText): Strip[] {
  return cell.flatMap(({ text, style, mark }) => {
    if (!mark) return text === '' ? [] : paragraph(text, style, width, breakText, x)
    const [first, ...others] = paragraph(text, style, width - mark.width, breakText, x + mark.width)
    const drawn = group('', '', mark.draw, { x, y: 0 })
    const before = first ?? { height: style.leading, draw: [] }
    return [{ ...before, draw: [drawn, ...before.draw] }, ...others]
  })
}

function rule(columns: readonly Column[]): Strip {
  const last = columns.at(-1)!
  const line = { x1: 0, x2: last.x + last.width, y1: 0.25, y2: 0.25 }
  const stroke = light.line
  return {
    height: PADDING + 1,
    draw: [{ type: 'line', ...line, stroke, strokeWidth: 0.75 }],
    staysWithNext: true,
  }
}
