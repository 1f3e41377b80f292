import { createId, type Id } from '@/model/ids'

/** The new ids of what is pasted, by the ids of what was copied. */
export type NewIds = Map<string, string>

/** Makes a new id for what was copied, and keeps it. */
export function renew<K extends string>(ids: NewIds, kind: K, old: string): Id<K> {
  const id = createId(kind)
  ids.set(old, id)
  return id
}
