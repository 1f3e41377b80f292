import * as z from 'zod/mini'
import type { Storage } from './storage'
import { put } from './store'

/** A setting of this device: its name, what it may be, and what it is until somebody sets it. */
export type Setting<T> = {
  readonly key: string
  readonly schema: z.ZodMiniType<T>
  readonly fallback: T
}

/** What a setting is; its fallback where what was kept is not a value of it. */
export async function getSetting<T>({ store }: Storage, setting: Setting<T>): Promise<T> {
  const row = await store.get('settings', setting.key)
  const read = z.safeParse(setting.schema, row?.value)
  return read.success ? read.data : setting.fallback
}

/** Keeps a setting on this device. */
export function setSetting<T>({ store }: Storage, { key }: Setting<T>, value: T): Promise<void> {
  return store.write([put('settings', { key, value })])
}
