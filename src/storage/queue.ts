import type { ChangeEvent } from '@/editor/editor'
import { type Change, composeChanges, type DocumentName, isEmptyChange } from '@/editor/history'
import type { HistoryLabel } from '@/editor/label'
import { EMPTY_DIFF } from '@/model/diff'
import { createId } from '@/model/ids'
import type { EntryId } from './rows'

/** A change of this window that the journal does not have yet. */
export type Pending = {
  readonly id: EntryId
  readonly label: HistoryLabel
  readonly time: number
  readonly change: Change
  readonly mergeKey?: string
  /** Typing that waits for the next letters; see `release`. */
  readonly held: boolean
}

/** Changes on their way to the journal, oldest first. */
export type Queue = readonly Pending[]

/**
 * The queue with a new change at its end. Typing in the same field as the change before, where
 * that still waits, becomes one with it; what it takes back leaves no trace.
 */
export function enqueue(queue: Queue, event: ChangeEvent): Queue {
  const { change, label, mergeKey } = event
  const last = queue.at(-1)
  if (!last?.held || !mergeKey || last.mergeKey !== mergeKey) {
    const id = createId('entry')
    const pending = { id, label, time: Date.now(), change, held: mergeKey !== undefined }
    return [...queue, mergeKey ? { ...pending, mergeKey } : pending]
  }
  const merged = { ...last, label, change: composeChanges(last.change, change) }
  const before = queue.slice(0, -1)
  return isEmptyChange(merged.change) ? before : [...before, merged]
}

/** What is to be written now: all but typing that waits, and that too where something follows it. */
export function dueOf(queue: Queue): Queue {
  return queue.at(-1)?.held ? queue.slice(0, -1) : queue
}

/** The queue with nothing waiting any more. */
export function release(queue: Queue): Queue {
  return queue.some((pending) => pending.held)
    ? queue.map((pending) => ({ ...pending, held: false }))
    : queue
}

/**
 * The queue as one change, so that something too large to write, and taken back since, is not
 * written at all.
 */
export function fold(queue: Queue): Queue {
  const [first, ...rest] = queue
  if (!first) return queue
  const last = rest.at(-1) ?? first
  const change = rest.reduce((all, pending) => composeChanges(all, pending.change), first.change)
  return isEmptyChange(change) ? [] : [{ ...last, id: first.id, change }]
}

/** The queue without some of its changes, which the journal has by now; or without their part of one document. */
export function without(queue: Queue, ids: ReadonlySet<EntryId>, name?: DocumentName): Queue {
  return queue.flatMap((pending) => {
    if (!ids.has(pending.id)) return [pending]
    if (!name) return []
    const change = { ...pending.change, [name]: EMPTY_DIFF }
    return isEmptyChange(change) ? [] : [{ ...pending, change }]
  })
}
