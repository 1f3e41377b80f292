import { useReactFlow, useStoreApi } from '@xyflow/react'
import { type RefObject, useEffect } from 'react'
import { useDesk } from '@/editor/react'
import { boxAround } from '@/layout/geometry'
import { useBoardStore } from './boardStore'
import { areaInView, besidePanes, fitView, MAX_ZOOM, shiftInto, viewOf, zoomAround } from './view'

/** What a timer over the board's top takes of it, screen px. */
const OVER_THE_TOP = 66

/**
 * Gives the commands the ways to move the view, and takes them back when the board goes. `fitted`
 * is told whether the map was asked to fit.
 */
export function useViewControls(fitted: RefObject<boolean>): void {
  const flow = useReactFlow()
  const store = useStoreApi()
  const board = useBoardStore()
  const { session } = useDesk()

  useEffect(() => {
    const smooth = window.matchMedia('(prefers-reduced-motion: reduce)').matches
      ? undefined
      : { duration: 180 }
    const size = () => {
      const { width, height } = store.getState()
      return { width, height }
    }
    const middleOfScreen = () => ({ x: size().width / 2, y: size().height / 2 })
    session.setState({
      view: {
        zoomBy(factor) {
          fitted.current = false
          const view = flow.getViewport()
          void flow.setViewport(zoomAround(view, view.zoom * factor, middleOfScreen()), smooth)
        },
        zoomTo(zoom) {
          fitted.current = false
          void flow.setViewport(zoomAround(flow.getViewport(), zoom, middleOfScreen()), smooth)
        },
        fit() {
          fitted.current = true
          void flow.setViewport(fitView(board.getState().geometry, size()), smooth)
        },
        fitTo(ids) {
          fitted.current = false
          const { geometry } = board.getState()
          const chosen = new Set(ids)
          const all = [
            ...geometry.cards.values(),
            ...geometry.notes,
            ...geometry.stages,
            ...geometry.lanes,
          ]
          const part = boxAround(all.filter((box) => chosen.has(box.id)))
          if (part) void flow.setViewport(viewOf(besidePanes(part, geometry), size(), 1), smooth)
        },
        bringLane(id) {
          const { geometry } = board.getState()
          const lane = geometry.lanes.find((box) => box.id === id)
          if (!lane) return
          const view = flow.getViewport()
          const headers = (geometry.lanesY - geometry.headerY) * view.zoom
          const top = { x: 0, y: Math.max(headers, OVER_THE_TOP) }
          const { y } = shiftInto(lane, view, size(), top)
          if (y === 0) return
          fitted.current = false
          void flow.setViewport({ ...view, y: view.y + y }, smooth)
        },
        middle() {
          const { x, y } = middleOfScreen()
          const view = flow.getViewport()
          return { x: (x - view.x) / view.zoom, y: (y - view.y) / view.zoom }
        },
        area: () => areaInView(board.getState().geometry, flow.getViewport(), size()),
        showArea(area) {
          fitted.current = area === null
          const { geometry } = board.getState()
          const to = area ? viewOf(area, size(), MAX_ZOOM) : fitView(geometry, size())
          void flow.setViewport(to, smooth)
        },
      },
    })
    return () => session.setState({ view: null })
  }, [flow, store, board, session, fitted])
}
