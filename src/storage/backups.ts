import * as z from 'zod/mini'
import type { JourneyId } from '@/model/records/journey'
import type { JourneyRow, VersionRow } from './rows'
import { getSetting, type Setting, setSetting } from './settings'
import type { Storage } from './storage'
import type { Watched } from './store'

/** What of this device lies outside of the browser. */
export type BackupState = {
  /** When everything was last backed up, ms; null where it never was. */
  readonly time: number | null
  /**
   * For each map the number of the last change that lies in a backup, in a journey file that was
   * saved, or in the file that the map is tied to.
   */
  readonly heads: Readonly<Record<string, number>>
  /** What was said when the reminder was sent away; null where it was not. */
  readonly dismissed: { readonly changes: number; readonly maps: number } | null
}

const sequence = z.number().check(z.int(), z.minimum(0))

const BACKUPS: Setting<BackupState> = {
  key: 'backups',
  schema: z.object({
    time: z.nullable(z.number()),
    heads: z.record(z.string(), sequence),
    dismissed: z.nullable(z.object({ changes: sequence, maps: sequence })),
  }),
  fallback: { time: null, heads: {}, dismissed: null },
}

/** What lies outside, and anew whenever that changes in any window. For `useObservable`. */
export function watchBackups(storage: Storage): Watched<BackupState> {
  return storage.store.watch(() => readBackups(storage))
}

/** What lies outside, as it is now. */
export async function readBackups(storage: Storage): Promise<BackupState> {
  const [state, ties] = await Promise.all([getSetting(storage, BACKUPS), storage.store.all('ties')])
  const heads = { ...state.heads }
  for (const { id, sequence } of ties) heads[id] = Math.max(sequence, heads[id] ?? 0)
  return { ...state, heads }
}

/** Notes a backup of everything; what was noted before is outlived by it. */
export function noteBackup(
  storage: Storage,
  heads: Readonly<Record<JourneyId, number>>,
  time: number,
): Promise<void> {
  return setSetting(storage, BACKUPS, { time, heads: { ...heads }, dismissed: null })
}

/** Notes that maps lie in files of their own as they were at a number of their journal. */
export async function noteTaken(
  storage: Storage,
  heads: Readonly<Record<JourneyId, number>>,
): Promise<void> {
  const state = await getSetting(storage, BACKUPS)
  await setSetting(storage, BACKUPS, { ...state, heads: { ...state.heads, ...heads } })
}

/** Sends the reminder away until there is as much again to remind of. */
export async function dismissReminder(storage: Storage, { changes, maps }: Unkept): Promise<void> {
  const state = await getSetting(storage, BACKUPS)
  await setSetting(storage, BACKUPS, { ...state, dismissed: { changes, maps } })
}

/** The versions of a map that somebody gave a name, oldest first. */
export async function namedVersions({ store }: Storage, mapId: JourneyId): Promise<VersionRow[]> {
  const rows = await store.after('versions', mapId, Number.NEGATIVE_INFINITY)
  return rows.filter(({ name }) => name !== null)
}

/** Work that lies in this browser alone: the changes since, and how many maps they are in. */
export type Unkept = { readonly changes: number; readonly maps: number }

/** Counted from what is stored, whenever it was done. Maps in the trash are not worked on. */
export function unkeptWork(
  maps: readonly Pick<JourneyRow, 'id' | 'sequence' | 'trashedAt'>[],
  { heads }: Pick<BackupState, 'heads'>,
): Unkept {
  const counts = maps
    .filter(({ trashedAt }) => trashedAt === null)
    .map(({ id, sequence }) => Math.max(0, sequence - (heads[id] ?? 0)))
    .filter((changes) => changes > 0)
  return { changes: counts.reduce((sum, changes) => sum + changes, 0), maps: counts.length }
}

const DAY = 24 * 60 * 60 * 1000

/**
 * When people are reminded: an afternoon's work or a few maps, once a week at most. Where the
 * browser may clear what it holds, sooner.
 */
const RULES = {
  safe: { changes: 50, maps: 3, age: 7 * DAY },
  unsafe: { changes: 25, maps: 3, age: DAY },
} as const

/**
 * Whether somebody should be reminded of a backup at a time, ms. Once sent away, only when as much
 * work again has come since.
 */
export function isBackupDue(
  { changes, maps }: Unkept,
  { time, dismissed }: Pick<BackupState, 'time' | 'dismissed'>,
  isPersisted: boolean,
  now: number,
): boolean {
  const rule = RULES[isPersisted ? 'safe' : 'unsafe']
  // A clock that was set back must not silence it for years.
  if (time !== null && Math.abs(now - time) < rule.age) return false
  const said = dismissed ?? { changes: 0, maps: 0 }
  return changes >= said.changes + rule.changes || maps >= said.maps + rule.maps
}
