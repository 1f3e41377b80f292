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

/** The entries of the command palette that were used on this device, by id, the last one first. */
export function readRecents(storage: Storage): Promise<readonly string[]> {
  return getSetting(storage, RECENTS)
}

/** Notes that an entry was used. */
export async function noteRecent(storage: Storage, id: string): Promise<void> {
  const before = await readRecents(storage)
  const ids = [id, ...before.filter((each) => each !== id)].slice(0, MOST)
  await setSetting(storage, RECENTS, ids)
}
