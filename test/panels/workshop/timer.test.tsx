// @vitest-environment happy-dom
import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { layAgenda } from '@/commands/agenda'
import { startOrPause } from '@/commands/conduct'
import { useSessionState } from '@/editor/react'
import { runningIn } from '@/model/clock'
import { activitiesOf } from '@/model/outline'
import { Timer } from '@/panels/workshop/timer/Timer'
import { moodOf, timeText } from '@/panels/workshop/timer/timeText'
import { openDesk, planned } from '../../helpers/board'
import { showInRoom, silent } from './showWorkshop'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

test('time is told in minutes, hours where there are any, and with a plus once it is over', () => {
  expect(timeText(600_000)).toBe('10:00')
  expect(timeText(599_001)).toBe('10:00')
  expect(timeText(5_400)).toBe('0:06')
  expect(timeText(3_900_000)).toBe('1:05:00')
  expect([timeText(0), timeText(-900)]).toEqual(['0:00', '0:00'])
  expect(timeText(-130_000)).toBe('+2:10')
  expect([61_000, 60_000, 0].map(moodOf)).toEqual(['calm', 'near', 'over'])
})

function Room() {
  const clock = useSessionState((state) => state.conduct.clock)
  const running = runningIn(activitiesOf(desk.map), clock)
  return running && <Timer running={running} settings={silent} />
}
let desk: ReturnType<typeof openDesk>

test('one minute left and the end are said, once each and nothing between', () => {
  desk = openDesk(planned({}))
  const plain = { notes: '', laneType: null, votesOn: [] }
  layAgenda(desk, '', [{ title: 'Pains', minutes: 2, ...plain }])
  startOrPause(desk)
  showInRoom(desk, <Room />)
  const said: string[] = []
  desk.session.subscribe(({ announcement }, before) => {
    if (announcement !== before.announcement) said.push(announcement)
  })
  const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms))
  wait(59_000)
  expect(said).toEqual([])
  wait(2_000)
  expect(said).toEqual(['One minute left: Pains'])
  wait(58_000)
  expect(said).toHaveLength(1)
  wait(130_000)
  expect(said).toEqual(['One minute left: Pains', 'Time is over: Pains'])
  expect(screen.getByRole('timer').textContent).toBe('+2:09')
})
