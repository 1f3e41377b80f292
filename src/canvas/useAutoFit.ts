import { type OnMove, useReactFlow, useStoreApi } from '@xyflow/react'
import { type RefObject, useCallback, useEffect, useRef } from 'react'
import { useDesk } from '@/editor/react'
import { useBoardStore } from './boardStore'
import { useRoom } from './room'
import { fitView, isInSight, isSameView } from './view'

/** Below this zoom a growing map is no longer made to fit: it would be too small to work on. */
const SMALLEST_FIT = 0.55

/**
 * Keeps a fitted map fitted while it grows, so that nobody who adds touchpoints has to go after
 * them. Whoever moves the view has it to themselves from then on, until the map is fitted again.
 */
export function useAutoFit(): { onMoveStart: OnMove; fitted: RefObject<boolean> } {
  const flow = useReactFlow()
  const store = useStoreApi()
  const board = useBoardStore()
  const { session } = useDesk()
  const room = useRoom()
  const fitted = useRef(false)

  useEffect(() => {
    const fittingView = () => fitView(board.getState().geometry, room())
    const refit = () => {
      const view = fittingView()
      // What is all in sight stays where it is: a board that breathes is hard to work on.
      if (isInSight(board.getState().geometry, flow.getViewport(), room())) return
      if (view.zoom < SMALLEST_FIT) fitted.current = false
      else void flow.setViewport(view)
    }
    let known = board.getState().geometry
    let size = ''
    const stops = [
      board.subscribe(({ geometry }) => {
        const isWider = geometry.width !== known.width
        const isHigher = geometry.height !== known.height
        // A row that grows with every typed line must not make the board breathe.
        const waits = !isWider && session.getState().editing !== null
        if (waits || !(isWider || isHigher)) return
        known = geometry
        if (fitted.current) refit()
      }),
      store.subscribe(({ width, height }) => {
        if (width === 0 || size === `${width} ${height}`) return
        const isFirst = size === ''
        size = `${width} ${height}`
        if (isFirst) fitted.current = isSameView(flow.getViewport(), fittingView())
        // Where a keyboard of the screen takes half of the view, what is typed is not made smaller.
        else if (fitted.current && session.getState().editing === null)
          void flow.setViewport(fittingView())
      }),
      session.subscribe(({ covered, editing }, before) => {
        if (covered === before.covered) return
        const view = fittingView()
        // A view that was kept from before fits again once all stands over the board that did then.
        fitted.current ||= isSameView(flow.getViewport(), view)
        if (fitted.current && editing === null) void flow.setViewport(view)
      }),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [flow, store, board, session, room])

  const onMoveStart = useCallback<OnMove>((event) => {
    // Movements of the app's own have no event.
    if (event) fitted.current = false
  }, [])
  return { onMoveStart, fitted }
}
