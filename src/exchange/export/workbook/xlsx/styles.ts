import { light } from '@/drawing/palette'
import { COLOURS } from '@/model/records/fields'
import { FORMULA } from '../../../tables/inert'
import type { SheetCell } from './sheet'

/** The cell formats of every workbook, in the order in which cells name them. */
const FORMATS = [
  'plain',
  'day',
  'score',
  'inert',
  'head',
  'label',
  ...COLOURS.map((colour) => `stage:${colour}` as const),
] as const

/** The place of a cell's format in the list. */
export function styleOf({ look, holds, value }: SheetCell): number {
  if (look) return FORMATS.indexOf(look)
  if (holds === 'day' || holds === 'score') return FORMATS.indexOf(holds)
  // A text that looks like a formula stays a text when somebody edits its cell.
  const isInert = typeof value === 'string' && FORMULA.test(value)
  return FORMATS.indexOf(isInert ? 'inert' : 'plain')
}

const SCORE_FORMAT = 164
const TOP = '<alignment vertical="top" wrapText="1"/>'
const MIDDLE = '<alignment horizontal="center" vertical="center" wrapText="1"/>'

const argb = (colour: string) => `FF${colour.slice(1).toUpperCase()}`
const fill = (colour: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${argb(colour)}"/><bgColor indexed="64"/></patternFill></fill>`
const font = (bold: boolean, colour = '') =>
  `<font>${bold ? '<b/>' : ''}<sz val="11"/>${colour && `<color rgb="${argb(colour)}"/>`}<name val="Calibri"/><family val="2"/></font>`
const format = (numFmtId: number, extra = '') =>
  `<xf numFmtId="${numFmtId}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"${extra}>${TOP}</xf>`

/** The part of the workbook that says how cells look. */
export function stylesXml(): string {
  const formats = FORMATS.map((name, index) => {
    switch (name) {
      case 'plain':
        return format(0)
      case 'day':
        return format(14)
      case 'score':
        return format(SCORE_FORMAT)
      case 'inert':
        return format(0, ' quotePrefix="1"')
      case 'head':
        return look(1, 2, 1, TOP)
      case 'label':
        return look(1, 0, 0, TOP)
      default:
        return look(2, 3 + index - FORMATS.indexOf('stage:indigo'), 0, MIDDLE)
    }
  })
  return [
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<numFmts count="1"><numFmt numFmtId="${SCORE_FORMAT}" formatCode="+0.0;-0.0;0.0"/></numFmts>`,
    `<fonts count="3">${font(false)}${font(true)}${font(true, light.onColour)}</fonts>`,
    `<fills count="${3 + COLOURS.length}">`,
    '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    fill(light.line2),
    ...COLOURS.map((colour) => fill(light.colours[colour])),
    '</fills>',
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>',
    `<border><left/><right/><top/><bottom style="thin"><color rgb="${argb(light.ink3)}"/></bottom><diagonal/></border></borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${formats.length}">${formats.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('')
}

function look(fontId: number, fillId: number, borderId: number, alignment: string): string {
  return `<xf numFmtId="0" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`
}
