import type { Activity, ActivityId } from './records/activity'
import type { LaneId } from './records/lane'

/**
 * How far a workshop is, told by the time of day alone: nothing counts seconds, so a window that
 * slept, was reloaded or opened late shows the same as all others. Times in ms since 1970.
 */
export type Clock = {
  readonly activityId: ActivityId
  /** When the activity would have begun, had it never been paused or left. */
  readonly startedAt: number
  /** Since when it is paused; null while it runs. */
  readonly pausedAt: number | null
  /** What earlier visits to the other activities took, ms. */
  readonly spent: Readonly<Record<string, number>>
  /** Minutes that were added to activities while they ran. */
  readonly added: Readonly<Record<string, number>>
}

const MINUTE = 60_000

/** Begins with an activity, now. */
export function startClock(activityId: ActivityId, now: number): Clock {
  return { activityId, startedAt: now, pausedAt: null, spent: {}, added: {} }
}

/** How long the present activity has taken, ms; never below 0, also where a clock was set back. */
export function elapsed({ startedAt, pausedAt }: Clock, now: number): number {
  return Math.max(0, (pausedAt ?? now) - startedAt)
}

/** What an activity may take, ms: as planned, with what was added. */
export function allotted({ added }: Clock, { id, minutes }: Activity): number {
  return (minutes + (added[id] ?? 0)) * MINUTE
}

/** What is left of the present activity, ms; below 0 once it is over its time. */
export function remaining(clock: Clock, activity: Activity, now: number): number {
  return allotted(clock, activity) - elapsed(clock, now)
}

/** Holds the time, or lets it go on; twice is as before, but for the time between. */
export function togglePause(clock: Clock, now: number): Clock {
  if (clock.pausedAt === null) return { ...clock, pausedAt: now }
  return {
    ...clock,
    startedAt: clock.startedAt + Math.max(0, now - clock.pausedAt),
    pausedAt: null,
  }
}

/** Goes to another activity, which goes on from what it had taken before; paused stays paused. */
export function goToActivity(clock: Clock, activityId: ActivityId, now: number): Clock {
  if (activityId === clock.activityId) return clock
  const spent = { ...clock.spent, [clock.activityId]: elapsed(clock, now) }
  return {
    ...clock,
    activityId,
    startedAt: now - (spent[activityId] ?? 0),
    pausedAt: clock.pausedAt === null ? null : now,
    spent,
  }
}

/** Gives the present activity a minute more. */
export function addMinute(clock: Clock): Clock {
  const { activityId, added } = clock
  return { ...clock, added: { ...added, [activityId]: (added[activityId] ?? 0) + 1 } }
}

/** The activity that runs, and those beside it; nothing where it is no longer on the agenda. */
export function runningIn(activities: readonly Activity[], clock: Clock | null) {
  const at = clock ? activities.findIndex(({ id }) => id === clock.activityId) : -1
  const activity = activities[at]
  if (!clock || !activity) return undefined
  return { clock, activity, at, next: activities[at + 1], previous: activities[at - 1] }
}

/** When the agenda ends, as it looks now: from where it is, or from its first activity. */
export function plannedEnd(
  activities: readonly Activity[],
  clock: Clock | null,
  now: number,
): number {
  const running = runningIn(activities, clock)
  const later = activities.slice(running ? running.at + 1 : 0)
  const left = running ? Math.max(0, remaining(running.clock, running.activity, now)) : 0
  return later.reduce((time, each) => time + each.minutes * MINUTE, now + left)
}

/** All minutes of an agenda. */
export function totalMinutes(activities: readonly { readonly minutes: number }[]): number {
  return activities.reduce((sum, { minutes }) => sum + minutes, 0)
}

/** The lanes that only activities after the present one fill. */
export function lanesAhead(activities: readonly Activity[], clock: Clock | null): LaneId[] {
  const running = runningIn(activities, clock)
  if (!running) return []
  const lanesIn = (part: readonly Activity[]) => part.flatMap(({ laneId }) => laneId ?? [])
  const reached = new Set(lanesIn(activities.slice(0, running.at + 1)))
  return [...new Set(lanesIn(activities.slice(running.at + 1)))].filter((id) => !reached.has(id))
}
