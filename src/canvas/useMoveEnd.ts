import { type OnMove, useReactFlow, useStoreApi, type Viewport } from '@xyflow/react'
import { useCallback } from 'react'
import { useBoardStore } from './boardStore'
import { keptInSight } from './view'

/**
 * What happens when a movement of the view ends: the map comes back where it was pushed out of
 * sight, and else the view is told.
 */
export function useMoveEnd(onView: (view: Viewport) => void): OnMove {
  const flow = useReactFlow()
  const store = useStoreApi()
  const board = useBoardStore()
  return useCallback<OnMove>(
    (event, moved) => {
      const { width, height } = store.getState()
      const kept = keptInSight(board.getState().geometry, moved, { width, height })
      // Movements of the app's own have no event, and know where they go.
      if (!event || kept === moved) return onView(moved)
      const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
      void flow.setViewport(kept, calm ? undefined : { duration: 180 })
    },
    [flow, store, board, onView],
  )
}
