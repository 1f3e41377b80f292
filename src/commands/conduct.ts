import type { Conduct } from '@/editor/session'
import type { Messages } from '@/i18n/messages'
import {
  addMinute,
  goToActivity,
  remaining,
  runningIn,
  startClock,
  togglePause,
} from '@/model/clock'
import { activitiesOf } from '@/model/outline'
import type { Activity } from '@/model/records/activity'
import { announce, type CommandContext } from './context'
import { activityTitle } from './workshopTitles'

/** The activity that runs, with those beside it; nothing while none does. */
export function runningActivity({ editor, session }: CommandContext) {
  return runningIn(activitiesOf(editor.store.getState().map), session.getState().conduct.clock)
}

/** Starts the agenda with its first activity; holds the time of one that runs, or lets it go on. */
export function startOrPause(context: CommandContext): void {
  const { editor, messages } = context
  const [first] = activitiesOf(editor.store.getState().map)
  const running = runningActivity(context)
  if (running) {
    const clock = togglePause(running.clock, Date.now())
    setConduct(context, { clock })
    const left = remaining(clock, running.activity, Date.now())
    announce(
      context,
      clock.pausedAt === null ? messages.workshop.goesOn : pausedInWords(left, messages),
    )
  } else if (first) {
    setConduct(context, { clock: startClock(first.id, Date.now()) })
    begin(context, first)
  }
}

/** Goes on to an activity, whichever it is; starts the agenda there while it does not run. */
export function startActivity(context: CommandContext, activity: Activity): void {
  const running = runningActivity(context)
  const clock = running
    ? goToActivity(running.clock, activity.id, Date.now())
    : startClock(activity.id, Date.now())
  setConduct(context, { clock })
  begin(context, activity)
}

/** Goes on to the next activity; after the last one the agenda is done. */
export function nextActivity(context: CommandContext): void {
  const running = runningActivity(context)
  if (running?.next) startActivity(context, running.next)
  else if (running) endAgenda(context)
}

/** Goes back to the activity before, which goes on from what it had taken. */
export function previousActivity(context: CommandContext): void {
  const previous = runningActivity(context)?.previous
  if (previous) startActivity(context, previous)
}

/** Gives the present activity a minute more. */
export function giveMinute(context: CommandContext): void {
  const running = runningActivity(context)
  if (!running) return
  setConduct(context, { clock: addMinute(running.clock) })
  announce(context, context.messages.workshop.minuteAdded)
}

/** Ends the agenda: nothing runs any more, and every lane is shown. */
export function endAgenda(context: CommandContext): void {
  setConduct(context, { clock: null })
  announce(context, context.messages.workshop.ended)
}

/** Hides the lanes that only later activities fill, or shows them. */
export function setHidesAhead(context: CommandContext, hidesAhead: boolean): void {
  setConduct(context, { hidesAhead })
}

/**
 * That the time is held, and what is left of it, in ms, as one says it: in minutes begun, at the end
 * in seconds; not a word of it once it is over.
 */
function pausedInWords(left: number, { workshop }: Messages): string {
  const seconds = Math.ceil(left / 1000)
  if (seconds <= 0) return workshop.paused
  return seconds < 60
    ? workshop.pausedSeconds(seconds)
    : workshop.pausedMinutes(Math.ceil(seconds / 60))
}

function setConduct({ session }: CommandContext, part: Partial<Conduct>): void {
  session.setState(({ conduct }) => ({ conduct: { ...conduct, ...part } }))
}

/** Says what begins, and shows the lane that is filled in it. */
function begin(context: CommandContext, { title, minutes, laneId }: Activity): void {
  const { session, messages } = context
  if (laneId) session.getState().view?.bringLane(laneId)
  announce(context, messages.workshop.begins(activityTitle(context, { title }), minutes))
}
