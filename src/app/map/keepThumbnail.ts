import type { BoardStore } from '@/canvas/boardStore'
import type { JourneyId } from '@/model/records/journey'
import { getAssets } from '@/storage/assets'
import { setThumbnail } from '@/storage/shelf'
import type { Storage } from '@/storage/storage'

/** After the last change, before the picture is made anew, ms. */
const REST = 4000

/** Keeps the map's picture in the library up to date: at rest after a change, and at the end. */
export function keepThumbnail(storage: Storage, id: JourneyId, board: BoardStore) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let stale = false
  const make = async () => {
    clearTimeout(timer)
    if (!stale) return
    stale = false
    // The board does not wait for what only paints its picture.
    const { paintThumbnails } = await import('../paintThumbnails')
    const pictures = await paintThumbnails(board.getState(), (ids) => getAssets(storage, ids))
    await setThumbnail(storage, id, pictures)
  }
  // A picture that could not be kept costs nothing but a plain card: the map itself is safe.
  const tryMake = () => make().catch(() => {})
  const stop = board.subscribe((scene, before) => {
    if (scene.map === before.map && scene.library === before.library) return
    stale = true
    clearTimeout(timer)
    timer = setTimeout(tryMake, REST)
  })
  return {
    close() {
      stop()
      return tryMake()
    },
  }
}
