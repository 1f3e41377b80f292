import { composeDiffs, type Diff, EMPTY_DIFF, invertDiff, isEmptyDiff } from '@/model/diff'
import type { HistoryLabel } from './label'

/** The two documents that a window works on. */
export type DocumentName = 'map' | 'library'

/** What one transaction did to each document. */
export type Change = Readonly<Record<DocumentName, Diff>>

export type HistoryEntry = {
  readonly label: HistoryLabel
  readonly change: Change
  /** Transactions with the same key, one right after the other, are one step: typing in a field. */
  readonly mergeKey?: string
}

export type History = {
  readonly undo: readonly HistoryEntry[]
  readonly redo: readonly HistoryEntry[]
}

export const EMPTY_HISTORY: History = { undo: [], redo: [] }

/** How many steps back a window remembers. Beyond it, the oldest are forgotten. */
const DEPTH = 1000

/** The change that takes another one back. */
export function invertChange(change: Change): Change {
  return { map: invertDiff(change.map), library: invertDiff(change.library) }
}

/** Two changes, one after the other, as one. */
export function composeChanges(first: Change, second: Change): Change {
  return {
    map: composeDiffs(first.map, second.map),
    library: composeDiffs(first.library, second.library),
  }
}

/** Whether a change changes nothing in either document. */
export function isEmptyChange(change: Change): boolean {
  return isEmptyDiff(change.map) && isEmptyDiff(change.library)
}

/** A change of one document alone. */
export function changeOf(name: DocumentName, diff: Diff): Change {
  return { map: EMPTY_DIFF, library: EMPTY_DIFF, [name]: diff }
}

/** The history after a new step. What had been undone before it can no longer be redone. */
export function record(history: History, entry: HistoryEntry): History {
  const last = history.undo.at(-1)
  if (!last || !entry.mergeKey || last.mergeKey !== entry.mergeKey)
    return { undo: [...history.undo, entry].slice(-DEPTH), redo: [] }
  const merged: HistoryEntry = {
    ...last,
    label: { ...last.label, name: entry.label.name ?? last.label.name },
    change: composeChanges(last.change, entry.change),
  }
  const before = history.undo.slice(0, -1)
  return { undo: isEmptyChange(merged.change) ? before : [...before, merged], redo: [] }
}

/** Ends merging: what is typed next is a step of its own. */
export function seal(history: History): History {
  const last = history.undo.at(-1)
  if (!last?.mergeKey) return history
  const { mergeKey: _, ...sealed } = last
  return { ...history, undo: [...history.undo.slice(0, -1), sealed] }
}
