import type { Box, Point } from '@/layout/box'
import type { KpiLine } from '@/layout/kpiLine'
import { baselineIn } from '@/layout/text'
import { hundredths } from './hundredths'
import type { Palette } from './palette'
import { disc, group, type Primitive } from './primitives'
import { STANDING_SIGNS } from './standingSigns'
import { drawText } from './text'

/**
 * A KPI's name and its value, after it the mark that says in shape what its colour says, and its
 * course through time.
 */
export function drawKpi(kpi: KpiLine, palette: Palette): Primitive[] {
  const fill = standingColour(kpi.standing, palette)
  return [
    drawText(kpi.nameBlock, palette.ink3),
    drawText(kpi.valueBlock, fill),
    ...drawStanding(kpi, fill),
    ...(kpi.spark ? drawSpark(kpi.trend, kpi.spark, fill, palette) : []),
  ]
}

/** The colour of a standing; plain ink where there is no target. */
function standingColour(standing: KpiLine['standing'], palette: Palette): string {
  if (standing === 'met') return palette.opportunity
  if (standing === 'missed') return palette.pain
  return standing === 'near' ? palette.warning : palette.ink
}

/** The sign of the standing, beside the last line of the value. */
function drawStanding({ standing, valueBlock, valueWidth }: KpiLine, fill: string): Primitive[] {
  if (!standing) return []
  const last = valueBlock.y + (valueBlock.lines.length - 1) * valueBlock.lineHeight
  const at = { x: valueBlock.x + valueWidth + 9, y: last - baselineIn(0, valueBlock.font) }
  const sign = {
    type: 'path',
    d: STANDING_SIGNS[standing],
    stroke: fill,
    strokeWidth: 1.75,
  } as const
  return [group('', '', [sign], at)]
}

/** A calm line through the values in time, which ends in the one that counts now. */
function drawSpark(
  trend: readonly Point[],
  { x, y, width, height }: Box,
  fill: string,
  palette: Palette,
): Primitive[] {
  const points = trend.map((point) => ({
    x: hundredths(x + point.x * width),
    y: hundredths(y + (1 - point.y) * height),
  }))
  const end = points.at(-1)!
  const d = points.map((point, at) => `${at === 0 ? 'M' : 'L'}${point.x} ${point.y}`).join(' ')
  return [
    { type: 'path', d, stroke: palette.ink3, strokeWidth: 1.25 },
    disc(end.x, end.y, 2.25, { fill }),
  ]
}
