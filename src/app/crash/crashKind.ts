import { StorageError } from '@/storage/errors'

/**
 * What kind of thing broke a page, as a word for a sentence.
 * - `code`: a part of the app did not come: no network, or a new build took its place.
 * - `storage`: the browser's database failed.
 * - `drawing`: anything else, a mistake of ours while the page was drawn.
 */
export type CrashKind = 'code' | 'storage' | 'drawing'

/** What the browsers say of a module or its style that they could not get. */
const LOST_CODE =
  /dynamically imported module|importing a module script failed|unable to preload css/i

/** What databases call their failures: the browser's own, and Dexie's. */
const DATABASE_FAILURES =
  /^(?:Database|Transaction|InvalidState|Quota|OpenFailed|MissingAPI|UnknownError|Version|Abort|Timeout|DataError|NotReadable)/

/** Tells kinds of crashes apart by what was thrown. */
export function crashKindOf(error: unknown): CrashKind {
  if (error instanceof StorageError) return 'storage'
  if (!(error instanceof Error)) return 'drawing'
  if (LOST_CODE.test(error.message)) return 'code'
  return DATABASE_FAILURES.test(error.name) ? 'storage' : 'drawing'
}
