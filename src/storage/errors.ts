import { NewerFormatError } from '@/model/migrations'

/**
 * Why the storage could not do something, as a word for the interface to put into a sentence.
 * - `conflict`: another window took the number; read what is new and try again.
 * - `exists`: a map with this id is kept already.
 * - `gone`: the map was deleted for good.
 * - `unreadable`: nothing of the document can be read; `rawOf` still gives what is there.
 */
export type StorageFault = 'conflict' | 'exists' | 'gone' | 'unreadable'

/** Raised by every function of the storage for what a caller can act on. */
export class StorageError extends Error {
  readonly fault: StorageFault
  /** The document or the table that it is about. */
  readonly subject: string
  constructor(fault: StorageFault, subject: string) {
    super(`${fault}: ${subject}`)
    this.name = 'StorageError'
    this.fault = fault
    this.subject = subject
  }
}

/** Whether an error is the given fault of the storage. */
export function isFault(error: unknown, fault: StorageFault): error is StorageError {
  return error instanceof StorageError && error.fault === fault
}

/**
 * Why saving does not go on.
 * - `full`: the device or the browser's share of it has no room.
 * - `tooLarge`: one change is beyond what the database takes; taking it back lets saving go on.
 * - `gone`: the map was deleted in another window.
 * - `newer`: a newer Parcours wrote to the same map; this window must be reloaded.
 * - `closed`: the database was closed: by a newer version in another window, or by the browser.
 * - `unknown`: anything else that the browser reports.
 */
export type SaveFailure = 'full' | 'tooLarge' | 'gone' | 'newer' | 'closed' | 'unknown'

/** Failures that waiting can cure. The others need somebody to do something first. */
export const PASSING_FAILURES: readonly SaveFailure[] = ['full', 'closed', 'unknown']

/** What a failed write means. Browsers wrap the cause in aborts, so the whole chain is looked at. */
export function saveFailureOf(error: unknown): SaveFailure {
  if (error instanceof NewerFormatError) return 'newer'
  if (isFault(error, 'gone')) return 'gone'
  for (const cause of causesOf(error)) {
    if (/quota/i.test(cause.name)) return 'full'
    if (/too large|maximum size/i.test(cause.message)) return 'tooLarge'
    if (/^DatabaseClosed|^InvalidState/.test(cause.name)) return 'closed'
  }
  return 'unknown'
}

function causesOf(error: unknown): Error[] {
  const causes: Error[] = []
  let cause: unknown = error
  while (isErrorLike(cause) && !causes.includes(cause)) {
    causes.push(cause)
    cause = (cause as { inner?: unknown }).inner ?? cause.cause
  }
  return causes
}

function isErrorLike(value: unknown): value is Error {
  return typeof value === 'object' && value !== null && 'name' in value && 'message' in value
}
