import type { MeasurementId } from '@/model/records/measurement'
import type { Series } from '@/model/series'
import type { Kpi } from './kpi'
import { valueOfMeasurement } from './value'

export type TrendPoint = {
  readonly measurementId: MeasurementId
  /** `YYYY-MM-DD`, or empty. */
  readonly date: string
  readonly value: number
}

/** A KPI through time, in its own unit. */
export type Trend = {
  /** From the earliest to the latest; measurements without a value are left out. */
  readonly points: readonly TrendPoint[]
  /** The latest value − the one before. Nothing where the latest has no value, or is the first. */
  readonly change: number | undefined
  /**
   * How far the latest value lies on the better side of its target, or of the threshold where there
   * is no target; below 0 on the worse side. Nothing without a value, or without either.
   */
  readonly distance: number | undefined
}

/** How a KPI went, by the values of its measurements; those without a value are left out. */
export function trendOf({ measurements, latest }: Series, kpi: Kpi | undefined): Trend {
  const points = measurements.flatMap((measurement): TrendPoint[] => {
    const value = valueOfMeasurement(measurement, kpi)
    return value === null ? [] : [{ measurementId: measurement.id, date: measurement.date, value }]
  })
  const last = points.at(-1)
  if (last?.measurementId !== latest.id) return { points, change: undefined, distance: undefined }
  const before = points.at(-2)
  return {
    points,
    change: before && last.value - before.value + 0,
    distance: distanceOf(last.value, latest.target, kpi),
  }
}

/**
 * How far a value lies on the better side of its target, or of the KPI's threshold where there is
 * no target (null); below 0 on the worse side. Nothing without either.
 */
export function distanceOf(
  value: number,
  target: number | null,
  kpi: Pick<Kpi, 'better' | 'threshold'> | undefined,
): number | undefined {
  const aim = target ?? kpi?.threshold
  if (!kpi || aim === undefined) return undefined
  return (kpi.better === 'higher' ? value - aim : aim - value) + 0
}
