import { type Diff, diffDocuments, isEmptyDiff } from '@/model/diff'
import { journeyOf, type LibraryDocument, type MapDocument } from '@/model/document'
import { createId } from '@/model/ids'
import { createJourney } from '@/model/records/journey'
import { changeLibrary } from './change'
import { loadLibrary, loadMap } from './documents'
import { isFault } from './errors'
import { append } from './journal'
import { shelve } from './journeys'
import type { AssetRow } from './rows'
import type { Storage } from './storage'
import { put } from './store'

/**
 * Gives a map of this device another state, through its journal: a window where it is open takes
 * it in and can go on. What it was is kept as a copy of its own under `copyTitle`, in the same
 * write: all of it or nothing. Gives whether anything differed; where nothing did, nothing is
 * written.
 * @throws as `loadMap`.
 */
export async function replaceMap(
  storage: Storage,
  map: MapDocument,
  assets: readonly AssetRow[],
  copyTitle: string,
): Promise<boolean> {
  const { id } = journeyOf(map)
  const { base, document, sequence: head } = await loadMap(storage, id)
  const diff = diffDocuments(base, map)
  if (isEmptyDiff(diff)) return false
  const { id: copyId, createdAt } = createJourney()
  const copied = { ...journeyOf(document), id: copyId, createdAt, title: copyTitle }
  const label = { verb: 'restore', name: journeyOf(map).title } as const
  const entry = { id: createId('entry'), label, time: Date.now(), diff }
  const at = { documentId: id, document: base, head }
  try {
    await storage.store.write([
      ...shelve({ ...document, journey: { [copyId]: copied } }),
      ...append(storage.tab, at, [entry]).operations,
      ...assets.map((asset) => put('assets', asset)),
    ])
  } catch (error) {
    if (!isFault(error, 'conflict')) throw error
    return replaceMap(storage, map, assets, copyTitle)
  }
  storage.tabs.tell({ type: 'grew', documentId: id })
  return true
}

/**
 * Adds the personas, own KPIs and agendas that this device lacks; with `over`, those that it has become as
 * they are given. One change, or none where nothing differs. Gives how many came and changed.
 * @throws NewerFormatError.
 */
export async function mergeLibrary(
  storage: Storage,
  given: LibraryDocument,
  over: boolean,
): Promise<{ readonly added: number; readonly changed: number }> {
  const difference = (library: LibraryDocument): Diff => {
    const merged = {
      persona: { ...given.persona, ...library.persona, ...(over && given.persona) },
      definition: { ...given.definition, ...library.definition, ...(over && given.definition) },
      agenda: { ...given.agenda, ...library.agenda, ...(over && given.agenda) },
    }
    return diffDocuments(library, merged)
  }
  let diff = difference((await loadLibrary(storage)).document)
  if (isEmptyDiff(diff)) return { added: 0, changed: 0 }
  await changeLibrary(storage, { verb: 'restore' }, (library) => {
    diff = difference(library)
    return diff
  })
  return { added: sizeOf(diff.added), changed: sizeOf(diff.updated) }
}

function sizeOf(table: object): number {
  return Object.keys(table).length
}
