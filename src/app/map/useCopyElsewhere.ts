import { useCallback, useEffect, useRef } from 'react'
import type { CopyElsewhere } from '@/canvas/useCopy'
import type { cardsClipboard } from '@/exchange/export/cardsClipboard'
import type { Messages } from '@/i18n/messages'
import { getAssets } from '@/storage/assets'
import type { Storage } from '@/storage/storage'
import type { OpenDesk } from './openDesk'

/**
 * What the board's records are elsewhere. Its code loads when the first is selected: a copy must be
 * ready when its event is over, and cannot wait for it. Whoever is faster copies text at first.
 */
export function useCopyElsewhere(
  storage: Storage,
  { desk, board }: Pick<OpenDesk, 'desk' | 'board'>,
  messages: Messages,
): CopyElsewhere {
  const write = useRef<typeof cardsClipboard>(undefined)
  const loading = useRef<Promise<typeof cardsClipboard | undefined>>(undefined)
  useEffect(() => {
    const loadFor = ({ selection }: { readonly selection: ReadonlySet<string> }) => {
      if (selection.size === 0 || write.current) return
      // Without it a copy is text.
      loading.current = import('@/exchange/export/cardsClipboard').then(
        (loaded) => {
          write.current = loaded.cardsClipboard
          return write.current
        },
        () => undefined,
      )
    }
    loadFor(desk.session.getState())
    return desk.session.subscribe(loadFor)
  }, [desk])
  return useCallback(
    (ids) => {
      const loadAssets = (assets: Parameters<typeof getAssets>[1]) => getAssets(storage, assets)
      const scene = board.getState()
      const tell = (by: typeof cardsClipboard) => by(scene, ids, messages, loadAssets)
      return write.current ? tell(write.current) : loading.current?.then((by) => by && tell(by))
    },
    [board, messages, storage],
  )
}
