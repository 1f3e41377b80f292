import fc from 'fast-check'
import { expect, test } from 'vitest'
import { KPI_MARK, type KpiSetting, layoutKpi } from '@/layout/kpiLine'
import { breakText } from '../helpers/board'

const beside: KpiSetting = {
  nameFont: { size: 10, weight: 400 },
  nameLine: 15,
  valueFonts: [{ size: 12, weight: 600 }],
  valueLine: 15,
  beside: 5,
}
const { beside: _, ...below } = beside
const trend = [
  { x: 0, y: 0 },
  { x: 1, y: 1 },
]

function set(
  name: string,
  value: string,
  width: number,
  setting: KpiSetting = beside,
  points = trend,
) {
  const kpi = { name, value, standing: 'met', trend: points } as const
  return layoutKpi(kpi, { x: 10, y: 20, width }, setting, breakText)
}

test('name, value and sparkline stand in one line where they fit', () => {
  const { line, bottom } = set('NPS', '+32', 120)
  expect(line.valueBlock.y - line.nameBlock.y).toBeLessThan(2)
  expect(line.spark!.x).toBeGreaterThan(line.valueBlock.x + line.valueWidth + KPI_MARK)
  expect(bottom).toBe(35)
})

test('where the sparkline has no room beside both, the value goes below the name and it beside', () => {
  const { line, bottom } = set('Conversion', '3.1%', 88)
  expect(line.valueBlock.y).toBeGreaterThan(line.nameBlock.y + 10)
  expect(line.spark!.y).toBeGreaterThan(line.nameBlock.y)
  expect(bottom).toBe(50)
  // Without a trend there is nothing to make room for.
  expect(set('NPS', '+32', 66, beside, []).bottom).toBe(35)
  expect(set('NPS', '+32', 66).bottom).toBe(50)
})

test('a value that takes the whole line has its sparkline below it', () => {
  const { line, bottom } = set('NPS', '1234567890', 88)
  expect(line.spark!.y).toBeGreaterThan(line.valueBlock.y)
  expect(line.spark!.y + line.spark!.height).toBeLessThanOrEqual(bottom)
})

test('without a trend there is no sparkline, and values below their names stay there', () => {
  expect(set('NPS', '+32', 120, beside, []).line.spark).toBeUndefined()
  const { line } = set('NPS', '+32', 200, below)
  expect(line.valueBlock.x).toBe(line.nameBlock.x)
})

test('all that a KPI shows lies in its place, and a sparkline is never too small to be seen', () => {
  const text = fc.stringMatching(/^[a-z0-9 ]{1,24}$/)
  const settings = fc.constantFrom(beside, below)
  fc.assert(
    fc.property(
      text,
      text,
      fc.integer({ min: 60, max: 300 }),
      settings,
      (name, value, width, how) => {
        const { line, bottom } = set(name, value, width, how)
        const { spark, valueBlock } = line
        expect(spark!.x + spark!.width).toBeLessThanOrEqual(10 + width)
        expect(spark!.width).toBeGreaterThanOrEqual(22)
        expect(spark!.height).toBeGreaterThan(5)
        expect(spark!.y + spark!.height).toBeLessThanOrEqual(bottom)
        expect(valueBlock.y + (valueBlock.lines.length - 1) * valueBlock.lineHeight).toBeLessThan(
          bottom,
        )
      },
    ),
  )
})
