import { type MouseEvent, type PointerEvent, type RefObject, useEffect, useMemo } from 'react'
import { useTouchView } from './useTouchView'

/** How far a finger may tremble before it drags, screen px. */
const TREMBLE = 10
/** How long a finger rests before it chooses, ms: as long as touch systems take. */
const LONG_PRESS = 450

/** What a finger can begin, by what lies under it. */
export type Touched = {
  /** Whether it is a control, which browsers press by themselves, or one that takes drags too. */
  readonly control: 'none' | 'pressed' | 'dragged'
  /** What a tap does. */
  tap(): void
  /** Begins what a moving finger drags. Gives whether there is anything; else the view is panned. */
  drag(): boolean
  /** What a finger that rests does: chooses what is there, or begins a frame. */
  rest(): void
}

type Finger = {
  x: number
  y: number
  readonly began: { readonly x: number; readonly y: number }
}

type Options = {
  readonly region: RefObject<HTMLElement | null>
  readonly fitted: RefObject<boolean>
  /** What lies under the finger that comes first. */
  touch(event: PointerEvent<HTMLElement>): Touched
  /** Takes back what one finger has begun, when a second one comes. */
  cancel(): void
}

/**
 * Touch on the board: one finger taps, drags what it is on, or pans on empty ground; one that rests
 * chooses; two pan and zoom, whatever they are on. All of it goes by the pointer's events, before
 * those reach what lies on the board.
 */
export function useTouch({ region, fitted, touch, cancel }: Options) {
  const view = useTouchView(region, fitted)

  // React Flow has ways of its own with fingers, by the older events.
  useEffect(() => {
    const board = region.current
    const stop = (event: Event) => event.stopPropagation()
    board?.addEventListener('touchstart', stop, { capture: true, passive: true })
    return () => board?.removeEventListener('touchstart', stop, { capture: true })
  }, [region])

  return useMemo(() => {
    const fingers = new Map<number, Finger>()
    let touched: Touched | undefined
    /** What the first finger does; `waits` until it has moved, rested or gone. */
    let does: 'waits' | 'drags' | 'pans' | 'rested' | 'pinches' | 'nothing' = 'nothing'
    let timer: ReturnType<typeof setTimeout> | undefined
    const endWaiting = () => clearTimeout(timer)

    const onPointerDownCapture = (event: PointerEvent<HTMLElement>) => {
      if (event.pointerType !== 'touch') return
      const at = { x: event.clientX, y: event.clientY }
      // A first finger that is down tells that those before are gone, also where nobody said so.
      if (event.isPrimary) fingers.clear()
      fingers.set(event.pointerId, { ...at, began: at })
      endWaiting()
      if (fingers.size === 1) {
        touched = touch(event)
        does = touched.control === 'dragged' ? 'nothing' : 'waits'
        timer = setTimeout(() => {
          if (does !== 'waits') return
          does = 'rested'
          touched?.rest()
        }, LONG_PRESS)
        if (does === 'nothing') endWaiting()
        return
      }
      if (does === 'drags' || does === 'rested' || does === 'nothing') cancel()
      does = 'pinches'
      event.stopPropagation()
    }

    const onPointerMoveCapture = (event: PointerEvent<HTMLElement>) => {
      const finger = fingers.get(event.pointerId)
      if (event.pointerType !== 'touch' || !finger) return
      const before = [...fingers.values()].map(({ x, y }) => ({ x, y }))
      finger.x = event.clientX
      finger.y = event.clientY
      if (does === 'waits') {
        const { began } = finger
        if (Math.hypot(finger.x - began.x, finger.y - began.y) < TREMBLE)
          return event.stopPropagation()
        endWaiting()
        does = touched?.drag() ? 'drags' : 'pans'
        event.currentTarget.setPointerCapture(event.pointerId)
        before[0] = began
      }
      if (does === 'pans') view.pan(before[0]!, finger)
      if (does === 'pinches' && fingers.size > 1) {
        const after = [...fingers.values()]
        view.pinch([before[0]!, before[1]!], [after[0]!, after[1]!])
      }
      if (does === 'pans' || does === 'pinches') event.stopPropagation()
    }

    const onPointerUpCapture = (event: PointerEvent<HTMLElement>) => {
      if (event.pointerType !== 'touch' || !fingers.delete(event.pointerId)) return
      endWaiting()
      if (does === 'waits') touched?.tap()
      if (does === 'pans' || (does === 'pinches' && fingers.size === 0)) view.settle()
      // Of two fingers one is left: it goes on with nothing, for nobody means to drag with it.
      if (does !== 'pinches' || fingers.size === 0) does = 'nothing'
    }

    // A finger that rests has chosen something, and asks for no menu.
    const onContextMenu = (event: MouseEvent) => {
      if ((event.nativeEvent as globalThis.PointerEvent).pointerType === 'touch')
        event.preventDefault()
    }

    return {
      onPointerDownCapture,
      onPointerMoveCapture,
      onPointerUpCapture,
      onPointerCancelCapture: onPointerUpCapture,
      onContextMenu,
    }
  }, [touch, cancel, view])
}
