import { useReactFlow } from '@xyflow/react'
import { type RefObject, useEffect } from 'react'
import { useDesk } from '@/editor/react'
import { boxAround } from '@/layout/box'
import { useBoardStore } from './boardStore'
import { useRoom } from './room'
import { areaInView, besidePanes, fitView, MAX_ZOOM, shiftInto, viewOf, zoomAround } from './view'

/**
 * Gives the commands the ways to move the view, and takes them back when the board goes. `fitted`
 * is told whether the map was asked to fit.
 */
export function useViewControls(fitted: RefObject<boolean>): void {
  const flow = useReactFlow()
  const room = useRoom()
  const board = useBoardStore()
  const { session } = useDesk()

  useEffect(() => {
    const smooth = window.matchMedia('(prefers-reduced-motion: reduce)').matches
      ? undefined
      : { duration: 180 }
    const middleOfScreen = () => ({ x: room().width / 2, y: room().height / 2 })
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
          void flow.setViewport(fitView(board.getState().geometry, room()), smooth)
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
          if (part) void flow.setViewport(viewOf(besidePanes(part, geometry), room(), 1), smooth)
        },
        bringLane(id) {
          const { geometry } = board.getState()
          const lane = geometry.lanes.find((box) => box.id === id)
          if (!lane) return
          const view = flow.getViewport()
          const headers = (geometry.lanesY - geometry.headerY) * view.zoom
          const { y } = shiftInto(lane, view, room(), { x: 0, y: headers })
          if (y === 0) return
          fitted.current = false
          void flow.setViewport({ ...view, y: view.y + y }, smooth)
        },
        middle() {
          const { x, y } = middleOfScreen()
          const view = flow.getViewport()
          return { x: (x - view.x) / view.zoom, y: (y - view.y) / view.zoom }
        },
        area: () => areaInView(board.getState().geometry, flow.getViewport(), room()),
        showArea(area) {
          fitted.current = area === null
          const { geometry } = board.getState()
          const to = area ? viewOf(area, room(), MAX_ZOOM) : fitView(geometry, room())
          void flow.setViewport(to, smooth)
        },
      },
    })
    return () => session.setState({ view: null })
  }, [flow, room, board, session, fitted])
}
