import { useReactFlow } from '@xyflow/react'
import { type RefObject, useMemo } from 'react'
import type { Point } from '@/layout/box'
import { useBoardStore } from '../boardStore'
import { useRoom } from '../room'
import { keptInSight } from '../view'
import { type Fingers, pinched } from './pinch'

/** How fingers move the view, by places on the screen. `fitted` ends with the first movement. */
export function useTouchView(
  region: RefObject<HTMLElement | null>,
  fitted: RefObject<boolean>,
): {
  pan(from: Point, to: Point): void
  pinch(before: Fingers, after: Fingers): void
  /** Brings the map back where it was pushed out of sight. */
  settle(): void
} {
  const flow = useReactFlow()
  const room = useRoom()
  const board = useBoardStore()
  return useMemo(() => {
    const within = ({ x, y }: Point): Point => {
      const { left, top } = region.current!.getBoundingClientRect()
      return { x: x - left, y: y - top }
    }
    return {
      pan(from, to) {
        fitted.current = false
        const { x, y, zoom } = flow.getViewport()
        void flow.setViewport({ x: x + to.x - from.x, y: y + to.y - from.y, zoom })
      },
      pinch([a, b], [c, d]) {
        fitted.current = false
        const view = flow.getViewport()
        void flow.setViewport(pinched(view, [within(a), within(b)], [within(c), within(d)]))
      },
      settle() {
        const view = flow.getViewport()
        const kept = keptInSight(board.getState().geometry, view, room())
        const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
        if (kept !== view) void flow.setViewport(kept, calm ? undefined : { duration: 180 })
      },
    }
  }, [region, fitted, flow, room, board])
}
