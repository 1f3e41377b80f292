import { expect, test } from 'vitest'
import { drawKpi } from '@/drawing/kpi'
import { looksOf } from '@/drawing/lens/look'
import { light } from '@/drawing/palette'
import type { Primitive } from '@/drawing/primitives'
import { STANDING_SIGNS } from '@/drawing/standingSigns'
import { layoutKpi } from '@/layout/kpiLine'

const FONT = { size: 12, weight: 400 } as const
const STANDINGS = ['missed', 'near', 'met'] as const

/** The paths of a KPI without a trend: what is drawn but its words. */
function pathsOf(standing: (typeof STANDINGS)[number] | undefined): string[] {
  const { line } = layoutKpi(
    { name: 'NPS', value: '+32', standing, trend: [] },
    { x: 0, y: 0, width: 160 },
    { nameFont: FONT, nameLine: 15, valueFonts: [FONT], valueLine: 20 },
    (text) => ({ lines: [text], width: text.length * 6, broken: false }),
  )
  return drawKpi(line, light).flatMap(pathsIn)
}

function pathsIn(primitive: Primitive): string[] {
  if (primitive.type === 'path') return [primitive.d]
  return primitive.type === 'group' ? primitive.children.flatMap(pathsIn) : []
}

test('a KPI has the sign of its standing that the lens has', () => {
  const looks = looksOf('kpi', light)
  for (const [at, standing] of STANDINGS.entries()) {
    const [sign] = looks[at]!.badge.flatMap(pathsIn)
    expect(pathsOf(standing)).toEqual([sign])
    expect(STANDING_SIGNS[standing]).toBe(sign)
  }
  expect(new Set(STANDINGS.flatMap(pathsOf)).size).toBe(3)
  expect(pathsOf(undefined)).toEqual([])
})
