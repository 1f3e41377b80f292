import { fontsReady } from '@/drawing/measure'
import { createEditor, type Editor } from '@/editor/editor'
import type { JourneyId } from '@/model/records/journey'
import { openStoredMap } from '@/storage/documents'
import { lookOn } from '@/storage/onlooker'
import type { Storage } from '@/storage/storage'

/** A map that is only shown: it follows what others make of it. */
export type OpenShow = { readonly editor: Editor; close(): void }

/**
 * Opens a map to be shown. Nothing is written, now or later.
 * @throws NewerFormatError, StorageError `gone` or `unreadable`.
 */
export async function openShow(storage: Storage, id: JourneyId): Promise<OpenShow> {
  const [opened] = await Promise.all([openStoredMap(storage, id), fontsReady()])
  const editor = createEditor({ map: opened.map.document, library: opened.library.document })
  return { editor, close: lookOn({ editor, storage, opened }) }
}
