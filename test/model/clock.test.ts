import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addMinute,
  type Clock,
  elapsed,
  goToActivity,
  lanesAhead,
  plannedEnd,
  remaining,
  runningIn,
  startClock,
  togglePause,
  totalMinutes,
} from '@/model/clock'
import { createActivity } from '@/model/records/activity'

const MINUTE = 60_000
const welcome = createActivity({ order: 'a0', minutes: 10 })
const pains = createActivity({ order: 'a1', minutes: 20, laneId: 'lane_pain' })
const ideas = createActivity({ order: 'a2', minutes: 30, laneId: 'lane_ideas' })
const agenda = [welcome, pains, ideas]
const noon = Date.parse('2026-11-26T12:00:00Z')
const at = (minutes: number) => noon + minutes * MINUTE

test('time passes by the clock on the wall, and below zero once it is over', () => {
  const clock = startClock(welcome.id, noon)
  expect(remaining(clock, welcome, at(0))).toBe(10 * MINUTE)
  expect(remaining(clock, welcome, at(4))).toBe(6 * MINUTE)
  expect(remaining(clock, welcome, at(12))).toBe(-2 * MINUTE)
})

test('a pause takes no time, however long', () => {
  const paused = togglePause(startClock(welcome.id, noon), at(3))
  expect(elapsed(paused, at(50))).toBe(3 * MINUTE)
  const again = togglePause(paused, at(50))
  expect(elapsed(again, at(52))).toBe(5 * MINUTE)
})

test('back goes on from what an activity had taken', () => {
  const second = goToActivity(startClock(welcome.id, noon), pains.id, at(7))
  expect(elapsed(second, at(9))).toBe(2 * MINUTE)
  const back = goToActivity(second, welcome.id, at(9))
  expect(elapsed(back, at(10))).toBe(8 * MINUTE)
  expect(goToActivity(back, pains.id, at(10)).startedAt).toBe(at(8))
})

test('a paused agenda stays paused at another activity', () => {
  const paused = togglePause(startClock(welcome.id, noon), at(3))
  const second = goToActivity(paused, pains.id, at(5))
  expect(elapsed(second, at(30))).toBe(0)
  expect(elapsed(togglePause(second, at(30)), at(31))).toBe(MINUTE)
})

test('a minute more is for the activity that runs', () => {
  const more = addMinute(addMinute(startClock(welcome.id, noon)))
  expect(remaining(more, welcome, at(0))).toBe(12 * MINUTE)
  expect(remaining(goToActivity(more, pains.id, at(0)), pains, at(0))).toBe(20 * MINUTE)
})

test('the end is that of all that is left, and moves only once time is overrun', () => {
  expect(totalMinutes(agenda)).toBe(60)
  expect(plannedEnd(agenda, null, at(0))).toBe(at(60))
  const clock = startClock(welcome.id, noon)
  expect(plannedEnd(agenda, clock, at(8))).toBe(at(60))
  expect(plannedEnd(agenda, clock, at(15))).toBe(at(65))
  expect(plannedEnd(agenda, goToActivity(clock, ideas.id, at(15)), at(15))).toBe(at(45))
})

test('lanes are ahead until an activity that fills them is reached', () => {
  expect(lanesAhead(agenda, null)).toEqual([])
  expect(lanesAhead(agenda, startClock(welcome.id, noon))).toEqual(['lane_pain', 'lane_ideas'])
  expect(lanesAhead(agenda, startClock(pains.id, noon))).toEqual(['lane_ideas'])
  const twice = [...agenda, createActivity({ order: 'a3', minutes: 5, laneId: 'lane_pain' })]
  expect(lanesAhead(twice, startClock(pains.id, noon))).toEqual(['lane_ideas'])
})

test('nothing runs where the activity is no longer on the agenda', () => {
  const clock = startClock(pains.id, noon)
  expect(runningIn(agenda, clock)).toMatchObject({ at: 1, previous: welcome, next: ideas })
  expect(runningIn([welcome], clock)).toBeUndefined()
  expect(plannedEnd([welcome], clock, noon)).toBe(at(10))
})

test('whatever is pressed when, an activity never took less than nothing, nor more than has passed', () => {
  const act = fc.constantFrom('pause', 'next', 'back', 'wait')
  fc.assert(
    fc.property(fc.array(fc.tuple(act, fc.integer({ min: -5000, max: 90_000 }))), (acts) => {
      let [clock, now, passed]: [Clock, number, number] = [startClock(welcome.id, noon), noon, 0]
      for (const [what, wait] of acts) {
        now += wait
        passed += Math.abs(wait)
        const running = runningIn(agenda, clock)!
        if (what === 'pause') clock = togglePause(clock, now)
        else if (what === 'next' && running.next) clock = goToActivity(clock, running.next.id, now)
        else if (what === 'back' && running.previous)
          clock = goToActivity(clock, running.previous.id, now)
        expect(elapsed(clock, now)).toBeGreaterThanOrEqual(0)
        expect(elapsed(clock, now)).toBeLessThanOrEqual(passed)
      }
    }),
  )
})
