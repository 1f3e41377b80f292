import { createBrowserBreakText, fontsReady } from '@/drawing/measure'
import { light } from '@/drawing/palette'
import type { Messages } from '@/i18n/messages'
import { createLayout } from '@/layout/board'
import type { JourneyId } from '@/model/records/journey'
import { getAssets } from '@/storage/assets'
import { loadLibrary, loadMap } from '@/storage/documents'
import { setThumbnail } from '@/storage/shelf'
import type { Storage } from '@/storage/storage'
import { boardStyle } from './boardStyle'
import { paintThumbnails } from './thumbnail'

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
  const style = boardStyle(messages, light)
  const captions = style.captions(library.document)
  const layout = createLayout(createBrowserBreakText())
  const geometry = layout(map.document, {
    library: library.document,
    captions,
    hiddenPersonas: new Set(),
  })
  const { palette, scale } = style
  const scene = { map: map.document, library: library.document, geometry, palette, scale }
  await setThumbnail(storage, id, await paintThumbnails(scene, (ids) => getAssets(storage, ids)))
}
