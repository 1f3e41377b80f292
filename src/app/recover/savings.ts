import { download } from '@/exchange/export/download'
import { rawJson } from '@/exchange/export/rawJson'
import type { RecoverWords } from '@/i18n/recover/recoverWords'
import { emptyLibrary, type LibraryDocument } from '@/model/document'
import type { JourneyId } from '@/model/records/journey'
import { loadLibrary, loadMap, rowsOf } from '@/storage/documents'
import { unpack } from '@/storage/packing'
import type { Rescue } from '@/storage/rescue'
import type { DocumentId } from '@/storage/rows'
import { readVersion } from '@/storage/versions'
import { saveMapFile } from '../takeAway'

/** Something that is saved to the downloads; gives the sentence that says what became of it. */
export type Saving = (rescue: Rescue, words: RecoverWords) => Promise<string>

/** Saves a map as a journey file; without the library's part of it where that cannot be read. */
export function savesMap(id: JourneyId): Saving {
  return async (store, words) => {
    try {
      const { document } = await loadMap({ store }, id)
      const library = await loadLibrary({ store }).catch(() => undefined)
      const name = await saveMapFile(
        { store },
        document,
        library?.document ?? (emptyLibrary() as LibraryDocument),
        words.untitled,
      )
      return library ? words.saved(name) : words.savedBare(name)
    } catch {
      return words.notSaved
    }
  }
}

/** Saves a version of a map as a journey file. */
export function savesVersion(id: JourneyId, sequence: number): Saving {
  return async (store, words) => {
    try {
      const { map, library } = await readVersion({ store }, id, sequence)
      return words.saved(await saveMapFile({ store }, map, library, words.untitled))
    } catch {
      return words.notSaved
    }
  }
}

/** Saves all rows of a document as JSON. */
export function savesRaw(documentId: DocumentId): Saving {
  return saves(documentId, (store) => rowsOf({ store }, documentId))
}

/** Saves the row of a version as JSON, with its content unpacked where it can be. */
export function savesRawVersion(id: JourneyId, sequence: number): Saving {
  return saves(`${id}-version-${sequence}`, async (store) => {
    const row = await store.get('versions', [id, sequence])
    if (!row) return undefined
    const content = await unpack(row.content).catch(() => row.content)
    return { ...row, content }
  })
}

/** Saves what was set aside at a number of a document, as JSON. */
export function savesAside(documentId: DocumentId, sequence: number): Saving {
  return saves(`${documentId}-aside-${sequence}`, (store) =>
    store.get('asides', [documentId, sequence]),
  )
}

function saves(name: string, read: (store: Rescue) => Promise<object | undefined>): Saving {
  return async (store, words) => {
    try {
      const found = await read(store)
      if (!found) return words.rawNotSaved
      const file = `${name}.json`
      download(new Blob([await rawJson(found)], { type: 'application/json' }), file)
      return words.saved(file)
    } catch {
      return words.rawNotSaved
    }
  }
}
