import type { Viewport } from '@xyflow/react'
import { type RefObject, useLayoutEffect, useState } from 'react'
import { useDesk } from '@/editor/react'
import { useBoardStore } from './boardStore'
import { fitView, keptInSight } from './view'

/**
 * The view that a board opens with: where one was, or the whole map. It needs the size, so that a
 * large map opens in the far view and mounts nothing in vain; nothing until that is known.
 */
export function useFirstView(
  region: RefObject<HTMLElement | null>,
  initialView?: Viewport,
): Viewport | undefined {
  const board = useBoardStore()
  const { session } = useDesk()
  const [view, setView] = useState<Viewport>()
  useLayoutEffect(() => {
    const { clientWidth: width, clientHeight: height } = region.current!
    const { geometry } = board.getState()
    const room = { width, height, covered: session.getState().covered }
    setView(initialView ? keptInSight(geometry, initialView, room) : fitView(geometry, room))
  }, [board, session, region, initialView])
  return view
}
