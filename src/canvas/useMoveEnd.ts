import { type OnMove, useReactFlow, type Viewport } from '@xyflow/react'
import { useCallback } from 'react'
import { useBoardStore } from './boardStore'
import { useRoom } from './room'
import { keptInSight } from './view'

/**
 * What happens when a movement of the view ends: the map comes back where it was pushed out of
 * sight, and else the view is told.
 */
export function useMoveEnd(onView: (view: Viewport) => void): OnMove {
  const flow = useReactFlow()
  const room = useRoom()
  const board = useBoardStore()
  return useCallback<OnMove>(
    (event, moved) => {
      const kept = keptInSight(board.getState().geometry, moved, room())
      // Movements of the app's own have no event, and know where they go.
      if (!event || kept === moved) return onView(moved)
      const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
      void flow.setViewport(kept, calm ? undefined : { duration: 180 })
    },
    [flow, room, board, onView],
  )
}
