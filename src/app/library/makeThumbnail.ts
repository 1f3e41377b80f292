import { fontsReady } from '@/drawing/measure'
import type { Messages } from '@/i18n/messages'
import type { JourneyId } from '@/model/records/journey'
import { getAssets } from '@/storage/assets'
import { loadLibrary, loadMap } from '@/storage/documents'
import { setThumbnail } from '@/storage/shelf'
import type { Storage } from '@/storage/storage'
import { paintThumbnails } from '../paintThumbnails'
import { storedScene } from '../storedScene'

/**
 * Makes the picture of a map that has none yet: one that was just made from a template, a file or
 * another map, and was never open here.
 */
export async function makeThumbnail(
  storage: Storage,
  id: JourneyId,
  messages: Messages,
): Promise<void> {
  const [map, library] = await Promise.all([
    loadMap(storage, id),
    loadLibrary(storage),
    fontsReady(),
  ])
  const scene = storedScene(map.document, library.document, messages)
  await setThumbnail(storage, id, await paintThumbnails(scene, (ids) => getAssets(storage, ids)))
}
