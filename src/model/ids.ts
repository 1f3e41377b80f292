import { nanoid } from 'nanoid'

/**
 * An id says what it names: `stage_V1St…`. The prefix is the record's kind, so a diff needs no
 * second column to know which table a record belongs to, and an id pasted in a bug report reads
 * by itself.
 */
export type Id<Kind extends string> = `${Kind}_${string}`

/** A new id of a kind. 12 characters of 64 are 72 bits: no clash within any library of maps. */
export function createId<Kind extends string>(kind: Kind): Id<Kind> {
  return `${kind}_${nanoid(12)}`
}

/** The kind that an id names: the part before the first underscore. */
export function kindOf(id: string): string {
  return id.slice(0, id.indexOf('_'))
}
