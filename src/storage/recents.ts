import * as z from 'zod/mini'
import { getSetting, type Setting, setSetting } from './settings'
import type { Storage } from './storage'

const RECENTS: Setting<readonly string[]> = {
  key: 'recentEntries',
  schema: z.array(z.string()),
  fallback: [],
}

/** Enough for those of several maps. */
const MOST = 40

/** What is being noted: who opens the palette again at once finds it. */
let noting: Promise<unknown> = Promise.resolve()

/** The entries of the command palette that were used on this device, by id, the last one first. */
export async function readRecents(storage: Storage): Promise<readonly string[]> {
  await noting
  return getSetting(storage, RECENTS)
}

/** Notes that an entry was used. */
export function noteRecent(storage: Storage, id: string): Promise<void> {
  const noted = readRecents(storage).then((before) => {
    const ids = [id, ...before.filter((each) => each !== id)].slice(0, MOST)
    return setSetting(storage, RECENTS, ids)
  })
  noting = noted.catch(() => {})
  return noted
}
