import { useReactFlow } from '@xyflow/react'
import {
  type PointerEvent as ReactPointerEvent,
  type RefObject,
  useCallback,
  useEffect,
  useMemo,
  useRef,
} from 'react'
import { useCommandContext } from '@/commands/react'
import type { Point } from '@/layout/box'
import { useBoardStore } from './boardStore'
import { createEdgePan } from './edgePan'
import { type Gesture, gestureStore, rest } from './gestureStore'
import { drawMarquee } from './gestures/marquee'
import { cellKeyAt } from './hit'
import { isOverParkingLot } from './parkingPlace'
import { CONTROL, type Press, pressOn } from './press'
import { touchedOn } from './touch/touchedOn'
import { useTouch } from './touch/useTouch'
import { useSpaceHeld } from './useSpaceHeld'

/** How far the pointer must go before a press becomes a drag, screen px. */
const SLACK = 4

/** A press that is under way. */
type Held = Press & { readonly at: Point; gesture?: Gesture }

/**
 * What the pointer does on the board: chooses, drags, and draws frames. `fitted` is told when
 * fingers have moved the view.
 */
export function usePointer(region: RefObject<HTMLElement | null>, fitted: RefObject<boolean>) {
  const context = useCommandContext()
  const board = useBoardStore()
  const { screenToFlowPosition, getViewport, setViewport } = useReactFlow()
  const press = useRef<Held | null>(null)
  const pointer = useRef({ clientX: 0, clientY: 0 })
  const spaceHeld = useSpaceHeld()

  const toBoard = useCallback(
    (event: { clientX: number; clientY: number }): Point =>
      screenToFlowPosition({ x: event.clientX, y: event.clientY }),
    [screenToFlowPosition],
  )

  // A drag that comes to the view's edge takes the view along.
  const edgePan = useMemo(
    () =>
      createEdgePan((by) => {
        const { x, y, zoom } = getViewport()
        void setViewport({ x: x + by.x, y: y + by.y, zoom })
        press.current?.gesture?.move(toBoard(pointer.current), false)
      }),
    [getViewport, setViewport, toBoard],
  )

  const cancelGesture = useCallback(() => {
    edgePan.stop()
    if (!press.current?.gesture) return false
    press.current = null
    rest()
    context.session.setState({ parkingReceives: false })
    return true
  }, [context, edgePan])

  useEffect(() => {
    const onEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && cancelGesture()) event.stopImmediatePropagation()
    }
    window.addEventListener('keydown', onEscape, true)
    return () => window.removeEventListener('keydown', onEscape, true)
  }, [cancelGesture])

  useEffect(
    () => () => {
      edgePan.stop()
      rest()
    },
    [edgePan],
  )

  const onPointerDown = useCallback(
    (event: ReactPointerEvent<HTMLElement>) => {
      const target = event.target as HTMLElement
      const { session } = context
      const pans = session.getState().tool === 'hand' || spaceHeld.current
      if (event.button !== 0 || pans || event.pointerType === 'touch') return
      const control = target.closest(CONTROL)
      // A frame may begin on an empty cell, which is a button for whoever only clicks.
      if (control && !control.matches('[data-cell]')) return
      const at = toBoard(event)
      const { geometry } = board.getState()
      const begun = control
        ? { begin: () => drawMarquee(context.session, geometry, at, event.shiftKey) }
        : pressOn(context, geometry, target, at, event.shiftKey)
      if (!begun) return
      press.current = { at: { x: event.clientX, y: event.clientY }, ...begun }
    },
    [board, context, toBoard, spaceHeld],
  )

  const onPointerMove = useCallback(
    (event: ReactPointerEvent<HTMLElement>) => {
      const at = toBoard(event)
      const current = press.current
      if (!current) {
        const hovered = cellKeyAt(board.getState().geometry, at)
        if (hovered !== gestureStore.getState().hovered) gestureStore.setState({ hovered })
        return
      }
      const { clientX, clientY } = event
      const far = Math.hypot(clientX - current.at.x, clientY - current.at.y)
      if (!current.gesture && far < SLACK) return
      if (!current.gesture) {
        current.gesture = current.begin()
        event.currentTarget.setPointerCapture(event.pointerId)
      }
      const overParkingLot = isOverParkingLot(event)
      current.gesture.move(at, overParkingLot)
      pointer.current = { clientX, clientY }
      if (overParkingLot) edgePan.stop()
      else edgePan.follow({ x: clientX, y: clientY }, event.currentTarget.getBoundingClientRect())
    },
    [board, toBoard, edgePan],
  )

  const onPointerUp = useCallback(
    (event: ReactPointerEvent<HTMLElement>) => {
      const current = press.current
      press.current = null
      edgePan.stop()
      if (current?.gesture) current.gesture.end(toBoard(event), isOverParkingLot(event))
      else current?.click?.()
    },
    [toBoard, edgePan],
  )

  const onPointerCancel = useCallback(() => void cancelGesture(), [cancelGesture])
  const onPointerLeave = useCallback((event: ReactPointerEvent) => {
    // A finger leaves with each tap, and shows by it what can be added there.
    if (event.pointerType !== 'touch') gestureStore.setState({ hovered: null })
  }, [])

  const touch = useCallback(
    (event: ReactPointerEvent<HTMLElement>) => {
      const at = { x: event.clientX, y: event.clientY }
      const { geometry } = board.getState()
      const target = event.target as HTMLElement
      return touchedOn(context, geometry, target, toBoard(event), (begun) => {
        press.current = { at, ...begun }
      })
    },
    [board, context, toBoard],
  )
  const letGo = useCallback(() => {
    cancelGesture()
    press.current = null
  }, [cancelGesture])
  const fingers = useTouch({ region, fitted, touch, cancel: letGo })

  const pressing = { onPointerDown, onPointerMove, onPointerUp, onPointerCancel, onPointerLeave }
  return { toBoard, handlers: { ...pressing, ...fingers } }
}
