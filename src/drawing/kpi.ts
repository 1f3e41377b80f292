import type { Box, Point } from '@/layout/geometry'
import type { KpiLine } from '@/layout/kpiLine'
import { baselineIn } from '@/layout/text'
import { hundredths } from './hundredths'
import type { Palette } from './palette'
import { disc, type Primitive } from './primitives'
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

/** A tick on target; short of it an arrow the way the value must go, in outline where it is near. */
function drawStanding(kpi: KpiLine, fill: string): Primitive[] {
  if (!kpi.standing) return []
  const { valueBlock, valueWidth } = kpi
  const last = valueBlock.y + (valueBlock.lines.length - 1) * valueBlock.lineHeight
  const x = valueBlock.x + valueWidth + 5
  const y = last - baselineIn(0, valueBlock.font)
  if (kpi.standing === 'met')
    return [{ type: 'path', d: `M${x} ${y} l3 3.2 l5.4 -6.6`, stroke: fill, strokeWidth: 1.75 }]
  const tip = kpi.better === 'up' ? -4 : 4
  const d = `M${x} ${y - tip * 0.75} h8 L${x + 4} ${y + tip} Z`
  return [
    kpi.standing === 'near'
      ? { type: 'path', d, stroke: fill, strokeWidth: 1.25 }
      : { type: 'path', d, fill },
  ]
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
