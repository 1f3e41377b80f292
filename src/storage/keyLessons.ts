import * as z from 'zod/mini'
import { getSetting, type Setting, setSetting } from './settings'
import type { Storage } from './storage'

/** What this device's people were told of keys, and which they use by themselves. */
export type KeyLessons = {
  /** How often the key of a command was told, by the command's name. */
  readonly told: Readonly<Record<string, number>>
  /** Commands that were run by their key. */
  readonly known: readonly string[]
  /** When a key was told last, ms; 0 where none was. */
  readonly lastAt: number
}

const LESSONS: Setting<KeyLessons> = {
  key: 'keyLessons',
  schema: z.object({
    told: z.record(z.string(), z.number().check(z.int(), z.minimum(0))),
    known: z.array(z.string()),
    lastAt: z.number(),
  }),
  fallback: { told: {}, known: [], lastAt: 0 },
}

/** What was told so far. */
export function readKeyLessons(storage: Storage): Promise<KeyLessons> {
  return getSetting(storage, LESSONS)
}

/** Keeps what was told on this device. */
export function keepKeyLessons(storage: Storage, lessons: KeyLessons): Promise<void> {
  return setSetting(storage, LESSONS, lessons)
}
