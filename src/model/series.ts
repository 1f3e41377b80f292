import type { MapDocument } from './document'
import { byOrder } from './order'
import { measurementsOf } from './outline'
import type { Measurement, SubjectId } from './records/measurement'

/**
 * One KPI of a card or a stage through time: measurements of the same definition, on the same
 * scale, of the same people.
 */
export type Series = {
  readonly subjectId: SubjectId
  readonly definitionId: string
  /** From the earliest to the latest; those without a date come first. Never empty. */
  readonly measurements: readonly Measurement[]
  /** The one that counts now. */
  readonly latest: Measurement
}

/** The KPIs of a card or a stage, in the order in which they were attached. */
export function seriesOf(map: MapDocument, subjectId: string): readonly Series[] {
  const measurements = measurementsOf(map, subjectId)
  if (measurements.length === 0) return NONE
  const known = remembered.get(measurements)
  if (known) return known
  const series = group(measurements)
  remembered.set(measurements, series)
  return series
}

/** Those that stand on the board: on their card, or in the KPI lane. */
export function shownSeries(map: MapDocument, subjectId: string): readonly Series[] {
  return seriesOf(map, subjectId).filter(({ latest }) => latest.shown)
}

/** The series that a measurement is part of; nothing where it is gone. */
export function seriesWith(map: MapDocument, measurement: Measurement): Series | undefined {
  return seriesOf(map, measurement.subjectId).find(({ measurements }) =>
    measurements.some(({ id }) => id === measurement.id),
  )
}

const NONE: readonly never[] = []

/** By the list that they were made from, which stays the same until a measurement changes. */
const remembered = new WeakMap<readonly Measurement[], readonly Series[]>()

function group(measurements: readonly Measurement[]): Series[] {
  const groups = new Map<string, Measurement[]>()
  for (const measurement of measurements) {
    const { definitionId, variant, personaId, channel, population } = measurement
    const key = JSON.stringify([definitionId, variant, personaId, channel, population.trim()])
    const group = groups.get(key)
    if (group) group.push(measurement)
    else groups.set(key, [measurement])
  }
  return [...groups.values()].map((group) => {
    const sorted = [...group].sort(byDate)
    const latest = sorted.at(-1)!
    const { subjectId, definitionId } = latest
    return { subjectId, definitionId, measurements: sorted, latest }
  })
}

function byDate(a: Measurement, b: Measurement): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1
  return byOrder(a, b)
}
