import type { Moment } from '@/storage/timeline'
import type { Version } from '@/storage/versions'

/** Changes that were made one soon after the other, the newest first. */
export type Burst = { readonly kind: 'burst'; readonly moments: readonly Moment[] }
export type TimelineEntry = Burst | { readonly kind: 'version'; readonly version: Version }

/** A day of the timeline, the newest entry first; its start in milliseconds. */
export type TimelineDay = { readonly start: number; readonly entries: readonly TimelineEntry[] }

/** After so long without a change, the next begins a new burst, ms. */
export const PAUSE = 10 * 60 * 1000

/**
 * Changes and versions as one list by days, the newest first. Their order is that of their numbers,
 * for a clock may have been set back; days only part what follows each other.
 */
export function timelineDays(
  moments: readonly Moment[],
  versions: readonly Version[],
): TimelineDay[] {
  // A version is the map after the change of its number, and stands above it.
  const points = [
    ...versions.map((version) => ({ ...version, version, moment: undefined })),
    ...moments.map((moment) => ({ ...moment, version: undefined, moment })),
  ].sort((a, b) => b.sequence - a.sequence || (a.version ? -1 : 1))
  const days: { start: number; entries: TimelineEntry[] }[] = []
  for (const { version, moment, time } of points) {
    const start = startOfDay(time)
    let day = days.at(-1)
    if (day?.start !== start) {
      day = { start, entries: [] }
      days.push(day)
    }
    const last = day.entries.at(-1)
    if (version) day.entries.push({ kind: 'version', version })
    else if (last?.kind === 'burst' && Math.abs(last.moments.at(-1)!.time - time) < PAUSE)
      day.entries[day.entries.length - 1] = { ...last, moments: [...last.moments, moment!] }
    else day.entries.push({ kind: 'burst', moments: [moment!] })
  }
  return days
}

function startOfDay(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0)
}
