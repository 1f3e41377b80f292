import type { Editor } from '@/editor/editor'
import { download, fileNameFor } from '@/exchange/export/download'
import { JOURNEY_EXTENSION, JOURNEY_MEDIA_TYPE, writeJourneyFile } from '@/exchange/journeyFile'
import type { Messages } from '@/i18n/messages'
import { hasSealedDots, withoutBallots } from '@/model/ballots'
import { journeyOf, type LibraryDocument, type MapDocument } from '@/model/document'
import type { JourneyId } from '@/model/records/journey'
import { getAssets } from '@/storage/assets'
import { noteTaken } from '@/storage/backups'
import { loadLibrary, loadMap } from '@/storage/documents'
import type { Storage } from '@/storage/storage'
import type { Readable } from '@/storage/store'

/** Saves the open map as a journey file for others; gives the sentence that says so. */
export async function exportMapFile(
  storage: Storage,
  editor: Editor,
  messages: Messages,
): Promise<string> {
  const { map, library } = editor.store.getState()
  // What is on the disk by now is in the editor too, and so in the file.
  const sequence = (await storage.store.get('journeys', journeyOf(map).id))?.sequence ?? 0
  return giveMapFile(storage, { map, library, sequence }, messages)
}

/**
 * Saves a map that is not open as a journey file for others; gives the sentence that says so.
 * @throws as `loadMap`.
 */
export async function exportStoredMap(
  storage: Storage,
  id: JourneyId,
  messages: Messages,
): Promise<string> {
  const [map, library] = await Promise.all([loadMap(storage, id), loadLibrary(storage)])
  const { document, sequence } = map
  return giveMapFile(storage, { map: document, library: library.document, sequence }, messages)
}

/**
 * A file of a map is a backup of it, unless something stays behind. One that is not noted only makes
 * the reminder come sooner.
 */
async function giveMapFile(
  storage: Storage,
  {
    map,
    library,
    sequence,
  }: {
    readonly map: MapDocument
    readonly library: LibraryDocument
    readonly sequence: number
  },
  { board, export: words }: Messages,
): Promise<string> {
  const name = await saveMapFile(storage, withoutBallots(map), library, board.untitledMap)
  if (hasSealedDots(map)) return `${words.exported(name)} ${words.sealed}`
  await noteTaken(storage, { [journeyOf(map).id]: sequence }).catch(() => {})
  return words.exported(name)
}

/** Saves a map that is not open as a journey file with all that it holds. @throws as `loadMap`. */
export async function saveStoredMap(
  storage: Storage,
  id: JourneyId,
  { board }: Messages,
): Promise<string> {
  const [map, library] = await Promise.all([loadMap(storage, id), loadLibrary(storage)])
  return saveMapFile(storage, map.document, library.document, board.untitledMap)
}

/** Puts a picture of what the canvas shows now onto the clipboard. Rejects where the browser refuses. */
export async function copyView(background: string): Promise<void> {
  const view = document.querySelector<HTMLElement>('[data-board-view]')!
  const { copyImage } = await import('@/exchange/export/copyImage')
  await copyImage(view, background)
}

/**
 * Saves a map as a journey file, with all that it holds and those of its pictures that can be read;
 * gives the file's name, which is made from `untitled` where the map has no title.
 */
export async function saveMapFile(
  storage: Readable,
  map: MapDocument,
  library: LibraryDocument,
  untitled: string,
): Promise<string> {
  const text = await writeJourneyFile(map, library, (ids) => getAssets(storage, ids))
  const name = fileNameFor(journeyOf(map).title, JOURNEY_EXTENSION, untitled)
  download(new Blob([text], { type: JOURNEY_MEDIA_TYPE }), name)
  return name
}
