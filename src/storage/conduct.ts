import * as z from 'zod/mini'
import type { Conduct, Session } from '@/editor/session'
import { id } from '@/model/records/fields'
import type { JourneyId } from '@/model/records/journey'
import { getSetting, type Setting, setSetting } from './settings'
import type { Storage } from './storage'
import type { TabMessage } from './tabs'

const time = z.number().check(z.minimum(0))
const amounts = z.record(z.string(), time)

/** How the workshop on a map goes. One for each map: two rooms may be at work in one browser. */
const conductOf = (mapId: JourneyId): Setting<Conduct> => ({
  key: `conduct:${mapId}`,
  schema: z.object({
    clock: z.nullable(
      z.object({
        activityId: id('activity'),
        startedAt: time,
        pausedAt: z.nullable(time),
        spent: amounts,
        added: amounts,
      }),
    ),
    hidesAhead: z.boolean(),
  }),
  fallback: { clock: null, hidesAhead: false },
})

/**
 * Keeps how a workshop goes with the device, and the same in all of its windows: what a window does
 * is written and told, what others tell is read. Gives the function that stops it. What could not
 * be written or read is no mishap: the window goes by what it has.
 */
export function keepConduct(storage: Storage, mapId: JourneyId, session: Session): () => void {
  const setting = conductOf(mapId)
  let received: Conduct | undefined
  let closed = false
  let last: Promise<void> = Promise.resolve()
  const read = async () => {
    const conduct = await getSetting(storage, setting)
    if (closed || isSame(conduct, session.getState().conduct)) return
    received = conduct
    session.setState({ conduct })
  }
  const write = async (conduct: Conduct) => {
    await setSetting(storage, setting, conduct)
    storage.tabs.tell({ type: 'conducted', documentId: mapId }, hear)
  }
  /** One after the other, so that what is read is never older than what was written before. */
  const queue = (work: () => Promise<void>) => {
    last = last.then(work).catch(() => {})
  }
  function hear({ type, documentId }: TabMessage) {
    if (type === 'conducted' && documentId === mapId) queue(read)
  }
  const stops = [
    storage.tabs.listen(hear),
    session.subscribe(({ conduct }, before) => {
      if (conduct !== before.conduct && conduct !== received) queue(() => write(conduct))
    }),
  ]
  queue(read)
  return () => {
    closed = true
    for (const stop of stops) stop()
  }
}

function isSame(a: Conduct, b: Conduct): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
