import { line } from 'd3-shape'
import type { TrendPoint } from '@/kpi/trend'

/** Pixels: of the chart, and of the room around its points. */
export type ChartSize = {
  readonly width: number
  readonly height: number
  readonly margin: { readonly x: number; readonly top: number; readonly bottom: number }
}

export type ChartPoint = TrendPoint & { readonly x: number; readonly y: number }

export type TrendChart = {
  readonly points: readonly ChartPoint[]
  /** The way through the points, as of an SVG path. */
  readonly path: string
  /** Where the aim lies, and its label; nothing where there is none. */
  readonly aim: AimLine | undefined
}

export type AimLine = {
  readonly y: number
  /** The end at which the curve leaves more room, and where the letters stand there. */
  readonly labelAt: 'start' | 'end'
  readonly labelY: number
}

/** How far letters stand above and below a line, and how high they are with that. */
const ABOVE = 4
const BELOW = 11
const LABEL_HEIGHT = 16

/**
 * Places the points of a trend, greater values higher up: by their days where all have one, else
 * one after the other at the same distance. The aim is always in view.
 */
export function placeTrend(
  points: readonly TrendPoint[],
  aim: number | undefined,
  { width, height, margin }: ChartSize,
): TrendChart {
  const times = points.map(({ date }) => Date.parse(date))
  const isDated = times.every((time) => !Number.isNaN(time)) && times.at(-1)! > times[0]!
  const places = isDated ? times : points.map((_, index) => index)
  const values = [...points.map(({ value }) => value), ...(aim === undefined ? [] : [aim])]
  const x = scale([places[0]!, places.at(-1)!], [margin.x, width - margin.x])
  const y = scale([Math.min(...values), Math.max(...values)], [height - margin.bottom, margin.top])
  const placed = points.map((point, index) => ({
    ...point,
    x: x(places[index]!),
    y: y(point.value),
  }))
  const path = line<ChartPoint>(
    (point) => point.x,
    (point) => point.y,
  ).digits(1)(placed)
  return {
    points: placed,
    path: path ?? '',
    aim: aim === undefined ? undefined : aimLine(y(aim), placed),
  }
}

/** The label stands above the line, but where the curve runs through there. */
function aimLine(y: number, points: readonly ChartPoint[]): AimLine {
  const [first, last] = [points[0]!.y, points.at(-1)!.y]
  const labelAt = Math.abs(last - y) > Math.abs(first - y) ? 'end' : 'start'
  const curve = labelAt === 'end' ? last : first
  const isFree = curve >= y || curve < y - LABEL_HEIGHT
  return { y, labelAt, labelY: isFree ? y - ABOVE : y + BELOW }
}

/** Carries a range to another in a straight line; a range without length goes to the middle. */
function scale([a, b]: readonly [number, number], [from, to]: readonly [number, number]) {
  return (value: number): number =>
    a === b ? (from + to) / 2 : from + ((value - a) / (b - a)) * (to - from)
}
