import { type AnyDocument, LIBRARY_ID } from '@/model/document'
import { FORMAT_VERSION } from '@/model/migrations'
import { rebuild } from './rebuild'
import type { DocumentId } from './rows'
import { type Operation, put, remove, removeUpTo, type Store, update } from './store'

/** After how many rows of the journal a new checkpoint is written: replaying them takes a few ms. */
export const ROWS_PER_CHECKPOINT = 200

/** How many changes back a map's timeline reaches at least, once there are so many. */
export const TIMELINE_ROWS = 500

export type CheckpointOptions = {
  /** Something of the document could not be read: keep a copy of all there is, before it goes. */
  readonly setAside?: boolean
}

/**
 * Writes a document as a new checkpoint, reads it back, and only when it is whole drops what it
 * replaces. The checkpoint before it stays, with the journal since, so a checkpoint that breaks
 * later costs nothing. Gives whether it was whole; one that is not is taken back.
 * @throws StorageError `gone` where the map was deleted meanwhile.
 */
export async function writeCheckpoint(
  store: Store,
  documentId: DocumentId,
  sequence: number,
  document: AnyDocument,
  { setAside = false }: CheckpointOptions = {},
): Promise<boolean> {
  if (setAside) await copyAside(store, documentId, sequence)
  const version = FORMAT_VERSION
  await store.write([
    ...stillKept(documentId),
    put('checkpoints', { documentId, sequence, version, time: Date.now(), document }),
  ])
  const written = await store.get('checkpoints', [documentId, sequence])
  const read = written && rebuild(written, [])
  if (!read || read.defects.length > 0) {
    await store.write([remove('checkpoints', [documentId, sequence])])
    return false
  }
  await dropReplaced(store, documentId)
  return true
}

/** A map that was deleted for good must not come back as a checkpoint that nothing lists. */
function stillKept(documentId: DocumentId): Operation[] {
  return documentId === LIBRARY_ID ? [] : [update('journeys', documentId, {})]
}

async function dropReplaced(store: Store, documentId: DocumentId): Promise<void> {
  const sequences = await store.sequences('checkpoints', documentId)
  // The library's first one replaces nothing: the journal before it is all there is beside.
  if (sequences.length < 2) return
  const kept = stillNeeded(sequences)
  const replaced = sequences.filter((sequence) => !kept.includes(sequence))
  await store.write([
    ...replaced.map((sequence) => remove('checkpoints', [documentId, sequence])),
    removeUpTo('journal', documentId, kept[0]!),
  ])
}

/**
 * Of a document's checkpoints, the two newest, so that one which breaks later costs nothing; the
 * one that the timeline starts from; and between them only so many that it can move on.
 */
export function stillNeeded(sequences: readonly number[]): number[] {
  const newest = sequences.slice(-2)
  if (newest.length < 2) return newest
  const reach = newest[1]! - TIMELINE_ROWS
  const start = sequences.findLast((sequence) => sequence <= reach) ?? sequences[0]!
  const kept = [start]
  for (const sequence of sequences)
    if (sequence - kept.at(-1)! >= TIMELINE_ROWS / 2) kept.push(sequence)
  return [...new Set([...kept, ...newest])].sort((a, b) => a - b)
}

async function copyAside(store: Store, documentId: DocumentId, sequence: number): Promise<void> {
  const everything = Number.NEGATIVE_INFINITY
  const [checkpoints, journal] = await Promise.all([
    store.after('checkpoints', documentId, everything),
    store.after('journal', documentId, everything),
  ])
  await store.write([put('asides', { documentId, sequence, checkpoints, journal })])
}
