import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  addActivity,
  editActivity,
  keepAgenda,
  layAgenda,
  moveActivity,
  type PlannedActivity,
  removeActivity,
  removeAgenda,
  renameAgenda,
} from '@/commands/agenda'
import { startActivity } from '@/commands/conduct'
import { openRound } from '@/commands/rounds'
import { command, isEnabled } from '@/commands/table'
import { hideWhatIsAhead } from '@/editor/hideAhead'
import { elapsed } from '@/model/clock'
import { activitiesOf } from '@/model/outline'
import { type Desk, expectNothing, expectOneStep, openDesk, planned } from '../helpers/board'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime('2026-11-26T09:00:00Z')
})
afterEach(() => vi.useRealTimers())

const PLAN: readonly PlannedActivity[] = [
  { title: 'Welcome', notes: '', minutes: 10, laneType: null, votesOn: [] },
  { title: 'Pains', notes: 'Listen.', minutes: 20, laneType: 'pain', votesOn: [] },
  { title: 'Vote', notes: '', minutes: 10, laneType: 'pain', votesOn: ['pain'] },
  { title: 'Ideas', notes: '', minutes: 30, laneType: 'opportunity', votesOn: [] },
]

function open(): Desk {
  const desk = openDesk(planned({ Buy: { steps: [{ touchpoint: 'Pay', pain: 'Slow' }] } }))
  layAgenda(desk, 'Two hours', PLAN)
  return desk
}
const titles = (desk: Desk) => activitiesOf(desk.map).map(({ title }) => title)
const run = (desk: Desk, ...ids: Parameters<typeof command>[0][]) => {
  for (const id of ids) command(id).run(desk)
}
const clock = (desk: Desk) => desk.session.getState().conduct.clock
const said = (desk: Desk) => desk.session.getState().announcement
const titled = (desk: Desk, title: string) =>
  activitiesOf(desk.map).find((activity) => activity.title === title)!

test('an agenda is laid out in one step, its lanes those of the map', () => {
  const desk = open()
  expectOneStep(desk, () => layAgenda(desk, 'Short', PLAN.slice(1, 3)))
  expect(titles(desk)).toEqual(['Pains', 'Vote'])
  expect(titled(desk, 'Pains').laneId).toBe(desk.lane('pain').id)
  expect(desk.editor.undo()).toEqual({ verb: 'plan', name: 'Short' })
})

test('a lane that the map does not have is none of its agenda', () => {
  const desk = openDesk(planned({}, ['touchpoint']))
  layAgenda(desk, 'Two hours', PLAN)
  expect(activitiesOf(desk.map).map(({ laneId }) => laneId)).toEqual([null, null, null, null])
})

test('activities are added, edited, moved and removed, each as one step', () => {
  const desk = open()
  expectOneStep(desk, () => addActivity(desk))
  const added = activitiesOf(desk.map).at(-1)!
  expectOneStep(desk, () => {
    editActivity(desk, added.id, { minutes: 1 })
    editActivity(desk, added.id, { minutes: 15 })
  })
  expectOneStep(desk, () => moveActivity(desk, added.id, 0))
  expect(activitiesOf(desk.map)[0]!.id).toBe(added.id)
  expectNothing(desk, () => moveActivity(desk, added.id, -1))
  expectNothing(desk, () => moveActivity(desk, added.id, 5))
  expectOneStep(desk, () => removeActivity(desk, added.id))
  expect(titles(desk)).toEqual(['Welcome', 'Pains', 'Vote', 'Ideas'])
})

test('an agenda of one’s own goes to the library and comes back the same', () => {
  const desk = open()
  expectOneStep(desk, () => keepAgenda(desk, 'Ours'))
  const [kept] = Object.values(desk.library.agenda)
  expect(kept!.activities).toEqual(PLAN)
  expectOneStep(desk, () => renameAgenda(desk, kept!.id, 'Theirs'))
  expectOneStep(desk, () => removeAgenda(desk, kept!.id))
  expect(desk.library.agenda).toEqual({})
})

test('it runs from first to last, is held and goes on, and leaves the history alone', () => {
  const desk = open()
  expectNothing(desk, () => {
    run(desk, 'startAgenda')
    expect(said(desk)).toBe('Welcome: 10 minutes')
    vi.setSystemTime('2026-11-26T09:04:00Z')
    run(desk, 'startAgenda')
    expect(said(desk)).toBe('Paused: 6 minutes left')
    vi.setSystemTime('2026-11-26T09:30:00Z')
    run(desk, 'startAgenda', 'addMinute')
    expect(elapsed(clock(desk)!, Date.now())).toBe(4 * 60_000)
    expect(Object.values(clock(desk)!.added)).toEqual([1])
    run(desk, 'nextActivity', 'nextActivity', 'previousActivity')
    expect(clock(desk)!.activityId).toBe(titled(desk, 'Pains').id)
    run(desk, 'nextActivity', 'nextActivity')
    expect(said(desk)).toBe('Ideas: 30 minutes')
    run(desk, 'nextActivity')
  })
  expect(clock(desk)).toBeNull()
  expect(said(desk)).toBe('The agenda is over')
})

test('nothing runs without an agenda, nor beside one', () => {
  const desk = openDesk(planned({}))
  for (const id of ['startAgenda', 'nextActivity', 'previousActivity', 'addMinute'] as const)
    expect(isEnabled(command(id), desk)).toBe(false)
})

test('lanes not yet reached are hidden while that is wanted, and come as they are reached', () => {
  const desk = open()
  hideWhatIsAhead(desk)
  const hidden = () => [...desk.session.getState().hiddenLanes]
  run(desk, 'startAgenda')
  expect(hidden()).toEqual([])
  run(desk, 'hideAhead')
  expect(hidden()).toEqual([desk.lane('pain').id, desk.lane('opportunity').id])
  run(desk, 'nextActivity')
  expect(hidden()).toEqual([desk.lane('opportunity').id])
  startActivity(desk, titled(desk, 'Ideas'))
  expect(hidden()).toEqual([])
  run(desk, 'nextActivity')
  expect(hidden()).toEqual([])
})

test('what is left is said in minutes begun, at the end in seconds, and not once it is over', () => {
  const desk = open()
  run(desk, 'startAgenda')
  for (const [time, left] of [
    ['09:00:00', 'Paused: 10 minutes left'],
    ['09:08:59', 'Paused: 2 minutes left'],
    ['09:09:00', 'Paused: 1 minute left'],
    ['09:09:59', 'Paused: 1 second left'],
    ['09:10:00', 'Paused'],
    ['09:12:00', 'Paused'],
  ]) {
    vi.setSystemTime(`2026-11-26T${time}Z`)
    run(desk, 'startAgenda')
    expect(said(desk)).toBe(left)
    run(desk, 'startAgenda')
  }
})

test('lanes that are hidden for another reason stay so', () => {
  const desk = open()
  hideWhatIsAhead(desk)
  const { id } = desk.lane('kpi')
  desk.session.setState({ hiddenLanes: new Set([id]) })
  run(desk, 'hideAhead', 'startAgenda', 'hideAhead')
  expect([...desk.session.getState().hiddenLanes]).toEqual([id])
})

test('the lane that an activity fills is brought into view', () => {
  const desk = open()
  const asked: unknown[] = []
  desk.session.setState({ view: { bringLane: (id: unknown) => asked.push(id) } as never })
  run(desk, 'startAgenda', 'nextActivity')
  expect(asked).toEqual([desk.lane('pain').id])
})

test('the activity in which a vote is opened remembers it', () => {
  const desk = open()
  startActivity(desk, titled(desk, 'Vote'))
  const id = openRound(desk, { title: '', types: ['pain'], dots: 3, most: 3, isSecret: false })
  expect(titled(desk, 'Vote').roundId).toBe(id)
})
