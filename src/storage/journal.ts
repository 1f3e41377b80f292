import type { HistoryLabel } from '@/editor/label'
import { applyDiff, type Diff } from '@/model/diff'
import { type AnyDocument, LIBRARY_ID, type MapDocument } from '@/model/document'
import { FORMAT_VERSION, NewerFormatError } from '@/model/migrations'
import { summaryOf } from './journeys'
import type { DocumentId, EntryId, JournalRow } from './rows'
import { add, expectEnd, type Operation, update } from './store'

/**
 * How far beyond its last number a map goes on that comes back after it was deleted, in rows. Other
 * windows may know rows that nobody has any more, and must not take what comes now for what comes
 * after those.
 */
export const BEYOND = 1_000_000

/** A change that is to become a row of a document's journal. Time in milliseconds. */
export type Entry = {
  readonly id: EntryId
  readonly label: HistoryLabel
  readonly time: number
  readonly diff: Diff
}

/** What is written, and where the document then stands. */
export type Appended = {
  readonly operations: readonly Operation[]
  readonly document: AnyDocument
  readonly sequence: number
}

/**
 * The operations that put changes at the end of a document's journal, one row each, and bring the
 * map's row in the list up to date with them. Done in one `write`, they conflict where another
 * window has written to the document since `head`, the last sequence known here.
 */
export function append(
  tab: string,
  at: { readonly documentId: DocumentId; readonly document: AnyDocument; readonly head: number },
  entries: readonly Entry[],
): Appended {
  const { documentId, head } = at
  const rows = entries.map(({ id, ...entry }, index) => ({
    ...entry,
    documentId,
    sequence: head + index + 1,
    version: FORMAT_VERSION,
    tab,
    entryId: id,
  }))
  const document = entries.reduce((after, { diff }) => applyDiff(after, diff), at.document)
  const sequence = head + rows.length
  const operations = [
    expectEnd('journal', documentId, head),
    expectEnd('checkpoints', documentId, head),
    ...rows.map((row) => add('journal', row)),
  ]
  if (documentId !== LIBRARY_ID) {
    const summary = summaryOf(document as MapDocument)
    const fields = { ...summary, sequence, updatedAt: Date.now() }
    operations.push(update('journeys', documentId, fields))
  }
  return { operations, document, sequence }
}

/**
 * The change in a journal row; nothing where it is not one.
 * @throws NewerFormatError where a newer Parcours wrote it.
 */
export function diffIn(row: JournalRow): Diff | undefined {
  if (row.version > FORMAT_VERSION) throw new NewerFormatError(row.version)
  const { added, updated, removed } = row.diff ?? {}
  if (!isTable(added) || !isTable(updated) || !isTable(removed)) return undefined
  const pairs = Object.values(updated).every(
    (pair) => Array.isArray(pair) && pair.length === 2 && pair.every(isTable),
  )
  const records = [...Object.values(added), ...Object.values(removed)]
  return pairs && records.every(isTable) ? row.diff : undefined
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
