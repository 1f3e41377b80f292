import type { Editor } from '@/editor/editor'
import type { DocumentName } from '@/editor/history'
import { applyDiff, type Diff, EMPTY_DIFF, isEmptyDiff } from '@/model/diff'
import type { AnyDocument, LibraryDocument, MapDocument } from '@/model/document'
import type { JourneyId } from '@/model/records/journey'
import { createAutomaticVersions, reasonOf } from './automaticVersions'
import { ROWS_PER_CHECKPOINT, writeCheckpoint } from './checkpoint'
import { loadLibrary, loadMap, type OpenedMap } from './documents'
import { isFault } from './errors'
import { append, BEYOND, diffIn, type Entry } from './journal'
import { shelve } from './journeys'
import { type Queue, without } from './queue'
import type { DocumentId, JournalRow, VersionReason } from './rows'
import type { SaveState } from './saveState'
import { advance, type Side, show, sideOf } from './side'
import type { Storage } from './storage'
import { type Operation, remove, removeUpTo } from './store'
import type { TabListener } from './tabs'

const NAMES: readonly DocumentName[] = ['map', 'library']

/** A window's place in the journals of its two documents. Its functions must not run side by side. */
export type Follower = {
  /** This window's changes that the journals do not have yet. */
  queue: Queue
  follows(documentId: DocumentId): boolean
  /** What was repaired since the last change; it is then no longer here. */
  takeMend(): Diff
  /**
   * Appends changes of the queue to the journals. Where another window was first, its rows are
   * taken in instead, and the changes stay in the queue to be tried again.
   */
  write(batch: Queue): Promise<void>
  /** Takes in what others wrote; gives what became of the map. */
  catchUp(): Promise<SaveState['map']>
  /** Puts a deleted map back on the list as the editor shows it. */
  bringBack(): Promise<void>
  /** Writes checkpoints of what grew since the last. */
  foldJournal(): Promise<void>
}

/** A window’s place in the journals, from where its documents were opened. */
export function createFollower({
  editor,
  storage,
  opened,
  speaker,
}: {
  readonly editor: Editor
  readonly storage: Storage
  readonly opened: OpenedMap
  /** Whoever listens to other windows for this one, and need not be told what this one does. */
  readonly speaker: TabListener
}): Follower {
  const { store, tabs, tab } = storage
  const mapId = opened.map.documentId as JourneyId
  const sides: Record<DocumentName, Side> = {
    map: sideOf('map', opened.map),
    library: sideOf('library', opened.library),
  }
  const versions = createAutomaticVersions(storage, mapId)
  let folding: Promise<void> = Promise.resolve()

  const follower: Follower = {
    queue: [],
    follows: (documentId) => NAMES.some((name) => sides[name].documentId === documentId),

    takeMend() {
      const { mend } = sides.map
      if (mend !== EMPTY_DIFF) sides.map = { ...sides.map, mend: EMPTY_DIFF }
      return mend
    },

    async write(batch) {
      const operations: Operation[] = []
      const after: { name: DocumentName; base: AnyDocument; rows: number }[] = []
      const before: StateBefore[] = []
      const library = sides.library.base as LibraryDocument
      for (const name of NAMES) {
        const side = sides[name]
        const entries = batch
          .map(({ change, ...entry }) => ({ ...entry, diff: change[name] }))
          .filter((entry) => !isEmptyDiff(entry.diff))
        if (entries.length === 0) continue
        const at = { documentId: side.documentId, document: side.base, head: side.head }
        if (name === 'map') before.push(...statesBefore(side, entries))
        const appended = append(tab, at, entries)
        operations.push(...appended.operations)
        after.push({ name, base: appended.document, rows: entries.length })
      }
      try {
        await store.write(operations)
      } catch (error) {
        if (!isFault(error, 'conflict')) throw error
        await follower.catchUp()
        return
      }
      for (const { name, base, rows } of after) {
        // The side as it is by now: while this was written, a change may have taken its mend along.
        sides[name] = advance(sides[name], base, rows)
        tabs.tell({ type: 'grew', documentId: sides[name].documentId }, speaker)
      }
      follower.queue = without(follower.queue, new Set(batch.map(({ id }) => id)))
      for (const { reason, ...state } of before)
        void versions.consider({ ...state, library }, reason)
      if (after.some(({ name }) => sides[name].unfolded >= ROWS_PER_CHECKPOINT))
        void foldFrom(ROWS_PER_CHECKPOINT).catch(() => {})
    },

    async catchUp() {
      for (const name of NAMES) await catchUpWith(name)
      const row = await store.get('journeys', mapId)
      if (!row) return 'deleted'
      return row.trashedAt === null ? 'present' : 'trashed'
    },

    async bringBack() {
      const { map } = editor.store.getState()
      const ids = new Set(follower.queue.map(({ id }) => id))
      const head = sides.map.head + BEYOND
      await store.write([...clear(mapId), ...shelve(map, head)])
      sides.map = { ...sides.map, base: map, head, unfolded: 0, mend: EMPTY_DIFF }
      follower.queue = without(follower.queue, ids, 'map')
      tabs.tell({ type: 'restored', documentId: mapId }, speaker)
    },

    foldJournal: () => foldFrom(1),
  }

  async function catchUpWith(name: DocumentName): Promise<void> {
    const { documentId, head } = sides[name]
    const [rows, checkpoints] = await Promise.all([
      store.after('journal', documentId, head),
      store.sequences('checkpoints', documentId),
    ])
    if (rows[0]?.sequence === head + 1) for (const row of rows) take(name, row)
    // A window that slept through checkpoints finds the rows after its own gone into them.
    else if (rows.length > 0 || checkpoints.at(-1)! > head) sides[name] = await load(name)
    else return
    const { document, side } = show(sides[name], follower.queue)
    sides[name] = side
    editor.receive(name, () => document as never)
  }

  async function load(name: DocumentName): Promise<Side> {
    return sideOf(name, await (name === 'map' ? loadMap(storage, mapId) : loadLibrary(storage)))
  }

  function take(name: DocumentName, row: JournalRow) {
    const side = sides[name]
    const diff = diffIn(row)
    sides[name] = advance(side, diff ? applyDiff(side.base, diff) : side.base, 1)
    follower.queue = without(follower.queue, new Set([row.entryId]), name)
  }

  /** Folds the documents that have at least so many rows; one after the other, never at once. */
  function foldFrom(rows: number): Promise<void> {
    const fold = async () => {
      for (const name of NAMES) {
        const { documentId, head, base, unfolded, defective } = sides[name]
        if (unfolded < rows) continue
        sides[name] = { ...sides[name], unfolded: 0 }
        if (await writeCheckpoint(store, documentId, head, base, { setAside: defective }))
          sides[name] = { ...sides[name], defective: false }
      }
    }
    folding = folding.then(fold, fold)
    return folding
  }

  return follower
}

type StateBefore = {
  readonly map: MapDocument
  readonly sequence: number
  readonly reason: VersionReason | undefined
}

/** The states that entries are put on, those that may be worth keeping: the first, and some for a reason. */
function statesBefore({ base, head }: Side, entries: readonly Entry[]): StateBefore[] {
  const first = { map: base as MapDocument, sequence: head, reason: reasonOf(entries[0]!) }
  return entries.slice(1).reduce(
    (states, entry, index) => {
      const map = applyDiff(states.map, entries[index]!.diff)
      const reason = reasonOf(entry)
      const kept = reason
        ? [...states.kept, { map, sequence: head + index + 1, reason }]
        : states.kept
      return { map, kept }
    },
    { map: first.map, kept: [first] as StateBefore[] },
  ).kept
}

/** Nothing of what a deletion left half done may stand in a map's way back. */
function clear(mapId: JourneyId): Operation[] {
  return [remove('thumbnails', mapId), removeUpTo('journal', mapId, Number.POSITIVE_INFINITY)]
}
