import { expect, test, vi } from 'vitest'
import * as z from 'zod/mini'
import { createSession } from '@/editor/session'
import { startClock } from '@/model/clock'
import { createActivity } from '@/model/records/activity'
import { keepConduct } from '@/storage/conduct'
import { setSetting } from '@/storage/settings'
import { createDevice } from './device'

const mapId = 'journey_a'
const running = {
  clock: startClock(createActivity({ order: 'a0', minutes: 5 }).id, 1000),
  hidesAhead: true,
}

test('how a workshop goes is the same in every window, and after a reload', async () => {
  const device = createDevice()
  const [one, two] = [createSession(), createSession()]
  const [first, second] = [await device.openWindow(), await device.openWindow()]
  keepConduct(first, mapId, one)
  keepConduct(second, mapId, two)
  one.setState({ conduct: running })
  await vi.waitFor(() => expect(two.getState().conduct).toEqual(running))
  two.setState({ conduct: { ...running, clock: null } })
  await vi.waitFor(() => expect(one.getState().conduct.clock).toBeNull())
  const later = createSession()
  keepConduct(await device.openWindow(), mapId, later)
  await vi.waitFor(() => expect(later.getState().conduct.hidesAhead).toBe(true))
})

test('another map’s workshop is its own', async () => {
  const device = createDevice()
  const storage = await device.openWindow()
  const [one, two] = [createSession(), createSession()]
  keepConduct(storage, mapId, one)
  keepConduct(storage, 'journey_b', two)
  one.setState({ conduct: running })
  const again = createSession()
  keepConduct(await device.openWindow(), mapId, again)
  await vi.waitFor(() => expect(again.getState().conduct).toEqual(running))
  expect(two.getState().conduct.clock).toBeNull()
})

test('what is kept and makes no sense counts as no workshop', async () => {
  const device = createDevice()
  const storage = await device.openWindow()
  const kept = { key: `conduct:${mapId}`, schema: z.unknown(), fallback: null }
  await setSetting(storage, kept, { clock: { activityId: 'card_x', startedAt: 'now' } })
  const session = createSession()
  const stop = keepConduct(storage, mapId, session)
  session.setState({ conduct: running })
  const later = createSession()
  keepConduct(await device.openWindow(), mapId, later)
  await vi.waitFor(() => expect(later.getState().conduct).toEqual(running))
  stop()
  session.setState({ conduct: { ...running, clock: null } })
  expect(later.getState().conduct).toEqual(running)
})
