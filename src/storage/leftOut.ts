import { MAP_KINDS } from '@/model/document'
import type { Defect } from '@/model/validate'

/** What of a map could not be read: so many records, and so many changes of its journal. */
export type LeftOut = { readonly records: number; readonly changes: number }

/**
 * Counts what is missing from a map that was read with defects. A record with several broken fields
 * counts once; a checkpoint that could not be read costs nothing where an older one took its place.
 */
export function leftOutOf(defects: readonly Defect[]): LeftOut {
  const places = new Set(defects.map(({ path }) => path.split('.').slice(0, 2).join('.')))
  const kinds = [...places].map((place) => place.split('.')[0]!)
  return {
    records: kinds.filter((kind) => (MAP_KINDS as readonly string[]).includes(kind)).length,
    changes: kinds.filter((kind) => kind === 'journal').length,
  }
}
