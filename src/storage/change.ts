import type { HistoryLabel } from '@/editor/label'
import type { Diff } from '@/model/diff'
import type { AnyDocument, LibraryDocument, MapDocument } from '@/model/document'
import { createId } from '@/model/ids'
import type { JourneyId } from '@/model/records/journey'
import { type Loaded, loadLibrary, loadMap } from './documents'
import { isFault } from './errors'
import { append } from './journal'
import type { Storage } from './storage'

/**
 * Changes a map that is not open in this window, through its journal, so that a window where it
 * is open takes it in. `make` may be called again, when another window was first.
 * @throws as `loadMap`.
 */
export function changeMap(
  storage: Storage,
  mapId: JourneyId,
  label: HistoryLabel,
  make: (map: MapDocument) => Diff,
): Promise<void> {
  return change(storage, label, () => loadMap(storage, mapId), make)
}

/** The same for the library. */
export function changeLibrary(
  storage: Storage,
  label: HistoryLabel,
  make: (library: LibraryDocument) => Diff,
): Promise<void> {
  return change(storage, label, () => loadLibrary(storage), make)
}

async function change<D extends AnyDocument>(
  storage: Storage,
  label: HistoryLabel,
  load: () => Promise<Loaded<D>>,
  make: (document: D) => Diff,
): Promise<void> {
  const { documentId, base, document, sequence } = await load()
  const entry = { id: createId('entry'), label, time: Date.now(), diff: make(document) }
  const at = { documentId, document: base, head: sequence }
  try {
    await storage.store.write(append(storage.tab, at, [entry]).operations)
  } catch (error) {
    if (!isFault(error, 'conflict')) throw error
    return change(storage, label, load, make)
  }
  storage.tabs.tell({ type: 'grew', documentId })
}
