import { useReactFlow, useStoreApi } from '@xyflow/react'
import { type RefObject, useEffect } from 'react'
import { useDesk } from '@/editor/react'
import type { Box } from '@/layout/box'
import type { Geometry } from '@/layout/geometry'
import { LANE_TITLE_WIDTH } from '@/layout/metrics'
import type { CardId } from '@/model/records/card'
import { useBoardStore } from './boardStore'
import { isFar } from './far'
import { useRoom } from './room'
import { besidePanes, shiftInto, viewOf } from './view'

/**
 * The browser's focus follows the session's: where the keyboard stands is brought into view, and
 * its element focused as soon as it is mounted. Text fields keep the focus that they have.
 */
export function useFocusFollow(region: RefObject<HTMLElement | null>): void {
  const flow = useReactFlow()
  const store = useStoreApi()
  const room = useRoom()
  const board = useBoardStore()
  const { session } = useDesk()

  useEffect(() => {
    let frame = 0
    const press = followPress()
    const follow = (key: string, editing: boolean) => {
      const { geometry } = board.getState()
      const box = boxOf(geometry, key)
      // What is chosen by hand is in view already; moving it would take it from under the pointer.
      if (box && (editing || !press.isHeld())) bringIntoView(box, editing)
      let tries = 0
      const focusWhenMounted = () => {
        // By the next frame somebody may be in a panel's field already: the keyboard stays there.
        if (isTyping() || !isOnBoard(region.current)) return
        const element = region.current?.querySelector<HTMLElement>(
          `[data-focus-key="${CSS.escape(key)}"]`,
        )
        if (element) element.focus({ preventScroll: true })
        else if (tries++ < 10) frame = requestAnimationFrame(focusWhenMounted)
      }
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(focusWhenMounted)
    }
    const bringIntoView = (box: Box, editing: boolean) => {
      const view = flow.getViewport()
      const { geometry } = board.getState()
      if (editing && isFar(view.zoom, geometry.cards.size))
        return void flow.setViewport(viewOf(besidePanes(box, geometry), room(), 1))
      const frozen = {
        x: LANE_TITLE_WIDTH * view.zoom,
        y: (geometry.lanesY - geometry.headerY) * view.zoom,
      }
      const shift = shiftInto(box, view, room(), frozen)
      if (shift.x === 0 && shift.y === 0) return
      void flow.setViewport({ ...view, x: view.x + shift.x, y: view.y + shift.y })
    }
    const stop = session.subscribe((state, before) => {
      const moved = state.focus !== before.focus || state.editing !== before.editing
      if (moved && state.focus && isOnBoard(region.current)) follow(state.focus, !!state.editing)
      else if (state.covered !== before.covered && state.focus && isOnBoard(region.current)) {
        // What has the keyboard comes out from under what appears.
        const box = boxOf(board.getState().geometry, state.focus)
        if (box) bringIntoView(box, false)
      }
    })
    // What is typed stays in view when a keyboard of the screen takes a part of it.
    let size = ''
    const stopSizes = store.subscribe(({ width, height }) => {
      if (size === `${width} ${height}`) return
      const isFirst = size === ''
      size = `${width} ${height}`
      const { editing } = session.getState()
      const box = editing && boxOf(board.getState().geometry, editing)
      if (box && !isFirst) bringIntoView(box, true)
    })
    return () => {
      cancelAnimationFrame(frame)
      stopSizes()
      press.stop()
      stop()
    }
  }, [flow, store, room, board, session, region])
}

/** The focus may be moved when it is on the board or nowhere; never out of a panel or a dialog. */
function isOnBoard(region: HTMLElement | null): boolean {
  const active = document.activeElement
  return !active || active === document.body || (region?.contains(active) ?? false)
}

function isTyping(): boolean {
  return document.activeElement instanceof HTMLTextAreaElement
}

function boxOf(geometry: Geometry, key: string): Box | undefined {
  const [kind, first, second] = key.split(':')
  if (kind === 'cell') {
    const lane = geometry.lanes.find((box) => box.id === second)
    const steps = geometry.stages.flatMap((stage) => [...stage.steps, stage])
    const column = steps.find((box) => box.id === first)
    return lane && column && { x: column.x, y: lane.y, width: column.width, height: lane.height }
  }
  if (kind === 'point') return geometry.cards.get(second as CardId)
  return (
    geometry.cards.get(key as CardId) ??
    geometry.notes.find((note) => note.id === key) ??
    geometry.stages.find((stage) => stage.id === key) ??
    undefined
  )
}

/** Whether a button of the pointer is down. */
function followPress() {
  let held = false
  const stop = new AbortController()
  const options = { capture: true, signal: stop.signal }
  const set = (down: boolean) => () => {
    held = down
  }
  window.addEventListener('pointerdown', set(true), options)
  window.addEventListener('pointercancel', set(false), options)
  // Bubbling: whoever chooses at the release still does so with the button held.
  window.addEventListener('pointerup', set(false), { signal: stop.signal })
  return { isHeld: () => held, stop: () => stop.abort() }
}
