import type { Messages } from '@/i18n/messages'
import type { Kpi } from '@/kpi/definition'
import { formatNumber, formatValue } from '@/kpi/format'
import { askedOn } from '@/kpi/scale'
import { standingOf } from '@/kpi/standing'
import { type TrendPoint, trendOf } from '@/kpi/trend'
import { valueOfMeasurement } from '@/kpi/value'
import type { Point } from '@/layout/box'
import type { KpiCaption } from '@/layout/captions'
import { isDay } from '@/model/day'
import type { Series } from '@/model/series'

const NO_VALUE = '–'

/** Digits after the point of a value that nobody defined. */
const MOST_DECIMALS = 2

/** What the board says of a KPI. Without a definition it goes by its id, and nobody knows what is good. */
export function kpiCaption(
  series: Series,
  kpi: Kpi | undefined,
  { locale }: Pick<Messages, 'locale'>,
): KpiCaption {
  const { latest, definitionId } = series
  const value = valueOfMeasurement(latest, kpi)
  if (!kpi)
    return {
      name: definitionId,
      value: value === null ? NO_VALUE : formatNumber(value, MOST_DECIMALS, locale),
      standing: undefined,
      trend: [],
    }
  const asked = askedOn(kpi, latest.variant)
  return {
    name: asked.short[locale === 'fr' ? 'fr' : 'en'],
    value: value === null ? NO_VALUE : formatValue(asked, value, locale),
    standing: standingOf(value, latest.target, kpi.better, kpi.threshold),
    trend: courseOf(trendOf(series, kpi).points.filter(({ date }) => isDay(date))),
  }
}

/** Values in time, 0…1 each way; in even steps where all are of one day. */
function courseOf(points: readonly TrendPoint[]): Point[] {
  if (points.length < 2) return []
  const times = points.map(({ date }) => Date.parse(date))
  // Halved, or the difference of the greatest numbers there are would be infinite.
  const values = points.map(({ value }) => value / 2)
  const [from, to] = [Math.min(...times), Math.max(...times)]
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return points.map((_, index) => ({
    x: to > from ? (times[index]! - from) / (to - from) : index / (points.length - 1),
    y: high > low ? (values[index]! - low) / (high - low) : 0.5,
  }))
}

/** A difference of scores with its sign, at one digit after the point: "−1.3". */
export function signedScore(value: number, locale: string): string {
  return formatValue({ unit: { kind: 'points', signed: true }, decimals: 1 }, value, locale)
}
