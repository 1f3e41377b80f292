import { escapeXml } from '@/drawing/surfaces/svg'
import { isDay } from '@/model/day'
import { cellName, columnLetter } from '../../../tables/cellName'
import { encodeSign, encodeSigns } from '../../../tables/signs'
import { cutToCell, type SheetCell, type WorkSheet } from './sheet'
import { styleOf } from './styles'

const DAY = 86_400_000
/** Spreadsheets count days from here; before March 1900 they count a day that never was. */
const EPOCH = Date.UTC(1899, 11, 30)
const FIRST_DAY = '1900-03-01'

/** One sheet as the part of a workbook. `isFirst`: the one in view when the workbook opens. */
export function sheetXml(sheet: WorkSheet, isFirst: boolean): string {
  const { rows, widths, merged = [] } = sheet
  const columns = widths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  )
  const ranges = merged.map(
    ({ row, from, to }) => `<mergeCell ref="${cellName(row, from)}:${cellName(row, to)}"/>`,
  )
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<sheetViews>${viewOf(sheet, isFirst)}</sheetViews>`,
    columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '',
    '<sheetData>',
    ...rows.map(rowXml),
    '</sheetData>',
    ranges.length > 0 ? `<mergeCells count="${ranges.length}">${ranges.join('')}</mergeCells>` : '',
    '<pageSetup orientation="landscape" fitToHeight="0"/>',
    '</worksheet>',
  ].join('')
}

function viewOf({ frozen: { rows, columns } }: WorkSheet, isFirst: boolean): string {
  const open = `<sheetView workbookViewId="0"${isFirst ? ' tabSelected="1"' : ''}`
  if (rows === 0 && columns === 0) return `${open}/>`
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight'
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`
  return `${open}><pane${splits} topLeftCell="${cellName(rows, columns)}" activePane="${pane}" state="frozen"/></sheetView>`
}

function rowXml(cells: readonly SheetCell[], row: number): string {
  const inside = cells.map((cell, column) => cellXml(cell, `${columnLetter(column)}${row + 1}`))
  return `<row r="${row + 1}">${inside.join('')}</row>`
}

function cellXml(cell: SheetCell, at: string): string {
  const { value, holds } = cell
  const place = `r="${at}" s="${styleOf(cell)}"`
  if (value === null || value === '') return cell.look ? `<c ${place}/>` : ''
  if (typeof value === 'number')
    return Number.isFinite(value) ? `<c ${place}><v>${value + 0}</v></c>` : ''
  if (holds === 'day' && isDay(value) && value >= FIRST_DAY)
    return `<c ${place}><v>${(Date.parse(`${value}T00:00:00Z`) - EPOCH) / DAY}</v></c>`
  return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${textXml(value)}</t></is></c>`
}

/** XML turns a return into a line feed, so it is written as spreadsheets write it. */
function textXml(text: string): string {
  return escapeXml(encodeSigns(cutToCell(text)).replaceAll('\r', encodeSign('\r')))
}
