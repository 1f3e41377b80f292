import { cutToCell } from '../../export/workbook/xlsx/sheet'
import type { CellValue } from '../../tables/cardColumns'

/** How far a program may round a number that it keeps, as a share of it. */
const ROUNDING = 1e-12

/** Whether a cell still says what was written into it. Programs change how lines end. */
export function isSame(value: CellValue, text: string): boolean {
  if (value === null) return text === ''
  if (typeof value === 'string') return lines(cutToCell(value)) === lines(text)
  if (text.trim() === '') return !Number.isFinite(value)
  return Math.abs(Number(text) - value) <= ROUNDING * Math.abs(value)
}

function lines(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}
