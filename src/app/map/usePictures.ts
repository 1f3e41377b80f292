import { useEffect, useState } from 'react'
import type { StoreApi } from 'zustand/vanilla'
import { drawBoard } from '@/drawing/board'
import type { Scene } from '@/drawing/scene'
import type { Pictures } from '@/drawing/surfaces/canvas'
import { getAssets } from '@/storage/assets'
import type { Storage } from '@/storage/storage'

const NO_PICTURES: Pictures = new Map()

/** The pictures of a board, once they have been read; a board without them is shown meanwhile. */
export function usePictures(storage: Storage, board: StoreApi<Scene>): Pictures {
  const [loaded, setLoaded] = useState<{ readonly of: unknown; readonly pictures: Pictures }>()
  useEffect(() => {
    let gone = false
    const load = async () => {
      const { loadBitmaps } = await import('@/exchange/export/pictures')
      const primitives = drawBoard(board.getState())
      const pictures = await loadBitmaps(primitives, (ids) => getAssets(storage, ids))
      if (!gone) setLoaded({ of: board, pictures })
    }
    load().catch(() => {})
    return () => {
      gone = true
    }
  }, [storage, board])
  return loaded?.of === board ? loaded.pictures : NO_PICTURES
}
