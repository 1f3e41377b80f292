import {
  type AnyDocument,
  LIBRARY_ID,
  type LibraryDocument,
  type MapDocument,
} from '@/model/document'
import { NewerFormatError } from '@/model/migrations'
import type { JourneyId } from '@/model/records/journey'
import { repairMap } from '@/model/repair'
import type { Defect } from '@/model/validate'
import { StorageError } from './errors'
import { blankCheckpoint, type Rebuilt, rebuild } from './rebuild'
import type { CheckpointRow, DocumentId, JournalRow } from './rows'
import type { Readable, ReadableStore } from './store'

export type Loaded<D extends AnyDocument> = {
  readonly documentId: DocumentId
  /** To show and to edit: every reference holds. */
  readonly document: D
  /** The same before it was repaired, as the journal has it. The next change goes on top of this. */
  readonly base: D
  /** The number of the last change in it. */
  readonly sequence: number
  /** How many rows of the journal were replayed. */
  readonly replayed: number
  /** What could not be read and is left out. It stays in the database: see `rawOf`. */
  readonly defects: readonly Defect[]
}

/** A map and the library, ready for an editor. */
export type OpenedMap = {
  readonly map: Loaded<MapDocument>
  readonly library: Loaded<LibraryDocument>
}

/**
 * Reads a map and the library side by side. Writes nothing.
 * @throws NewerFormatError, StorageError `gone` or `unreadable`.
 */
export async function openStoredMap(storage: Readable, mapId: JourneyId): Promise<OpenedMap> {
  const [map, library] = await Promise.all([loadMap(storage, mapId), loadLibrary(storage)])
  return { map, library }
}

/**
 * A map as it was last saved, or as it stood at an earlier number of its journal.
 * @throws as `openStoredMap`; `unreadable` too where the journal does not reach back so far.
 */
export async function loadMap(
  storage: Readable,
  mapId: JourneyId,
  sequence = Number.POSITIVE_INFINITY,
): Promise<Loaded<MapDocument>> {
  const loaded = await load<MapDocument>(storage.store, mapId, sequence)
  return { ...loaded, document: repairMap(loaded.base) }
}

/** The library; empty on a device that has none yet. @throws NewerFormatError. */
export function loadLibrary(storage: Readable): Promise<Loaded<LibraryDocument>> {
  return load<LibraryDocument>(storage.store, LIBRARY_ID, Number.POSITIVE_INFINITY)
}

/**
 * From the newest checkpoint that validates, with the journal after it. Where none is without
 * defects, the one with the fewest is taken; the library can also start from nothing.
 */
async function load<D extends AnyDocument>(
  store: ReadableStore,
  documentId: DocumentId,
  upTo: number,
): Promise<Loaded<D>> {
  const all = await store.sequences('checkpoints', documentId)
  const sequences = all.filter((sequence) => sequence <= upTo)
  const unread: Defect[] = []
  let best: Loaded<D> | undefined
  for (const sequence of [...sequences].reverse()) {
    const [checkpoint, later] = await Promise.all([
      store.get('checkpoints', [documentId, sequence]),
      store.after('journal', documentId, sequence),
    ])
    const rows = later.filter((row) => row.sequence <= upTo)
    const attempt = checkpoint && tryRebuild(checkpoint, rows)
    if (attempt) {
      const loaded = loadedFrom<D>(documentId, attempt, rows, unread)
      if (attempt.defects.length === 0) return loaded
      if (!best || loaded.defects.length < best.defects.length) best = loaded
    }
    unread.push({ path: `checkpoint.${sequence}`, reason: 'cannot be read in full' })
  }
  // Another window may have folded the journal between one read and the next.
  const present = await store.sequences('checkpoints', documentId)
  if (String(present) !== String(all)) return load(store, documentId, upTo)
  if (best) return best
  if (documentId !== LIBRARY_ID)
    throw new StorageError(
      all.length > 0 || (await store.get('journeys', documentId)) ? 'unreadable' : 'gone',
      documentId,
    )
  const rows = await store.after('journal', documentId, 0)
  const blank = tryRebuild(blankCheckpoint(documentId, rows), rows)
  if (!blank) throw new StorageError('unreadable', documentId)
  return loadedFrom<D>(documentId, blank, rows, unread)
}

function loadedFrom<D extends AnyDocument>(
  documentId: DocumentId,
  { document, sequence, defects }: Rebuilt,
  rows: readonly JournalRow[],
  unread: readonly Defect[],
): Loaded<D> {
  const base = document as D
  return {
    documentId,
    document: base,
    base,
    sequence,
    replayed: rows.length,
    defects: [...unread, ...defects],
  }
}

/** What lies in the database may be anything at all; only a newer format is told apart. */
function tryRebuild(checkpoint: CheckpointRow, rows: readonly JournalRow[]): Rebuilt | undefined {
  try {
    return rebuild(checkpoint, rows)
  } catch (error) {
    if (error instanceof NewerFormatError) throw error
    return undefined
  }
}

/**
 * All that the database holds of a document, readable or not: its row in the list, checkpoints,
 * journal, versions, and what was set aside.
 */
export async function rowsOf({ store }: Readable, documentId: DocumentId): Promise<object> {
  const everything = Number.NEGATIVE_INFINITY
  const [journey, checkpoints, journal, asides, versions] = await Promise.all([
    store.get('journeys', documentId),
    store.after('checkpoints', documentId, everything),
    store.after('journal', documentId, everything),
    store.after('asides', documentId, everything),
    store.after('versions', documentId, everything),
  ])
  return { documentId, journey, checkpoints, journal, asides, versions }
}

/** The same as JSON, to look through or to mend by hand. The packed content of versions is no text. */
export async function rawOf(storage: Readable, documentId: DocumentId): Promise<Blob> {
  const text = JSON.stringify(
    await rowsOf(storage, documentId),
    (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value),
    2,
  )
  return new Blob([text], { type: 'application/json' })
}
