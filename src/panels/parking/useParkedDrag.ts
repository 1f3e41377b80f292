import { type PointerEvent, useEffect, useRef, useState } from 'react'
import { useDesk } from '@/editor/react'
import type { Carrying } from '@/editor/session'
import type { NoteId } from '@/model/records/note'

/** How far the pointer must go before a press becomes a drag, screen px. */
const SLACK = 4

/** A note under way: where its picture is on the screen, and before which other note it would go. */
export type ParkedDrag = {
  readonly id: NoteId
  readonly left: number
  readonly top: number
  /** Nothing while the pointer is not over the parking lot. */
  readonly index: number | undefined
}

type Press = {
  readonly id: NoteId
  readonly at: { readonly x: number; readonly y: number }
  readonly grip: { readonly x: number; readonly y: number }
  carrying?: Carrying | undefined
}

/**
 * Drags notes of the parking lot: among themselves, and onto the board, which takes them over.
 * Nothing changes before the release.
 */
export function useParkedDrag(onReorder: (id: NoteId, index: number) => void) {
  const { session } = useDesk()
  const press = useRef<Press | null>(null)
  const [drag, setDrag] = useState<ParkedDrag | null>(null)

  const stop = () => {
    press.current?.carrying?.cancel()
    press.current = null
    setDrag(null)
  }
  const dragging = drag !== null
  useEffect(() => {
    if (!dragging) return
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopImmediatePropagation()
      press.current?.carrying?.cancel()
      press.current = null
      setDrag(null)
    }
    window.addEventListener('keydown', onEscape, true)
    return () => window.removeEventListener('keydown', onEscape, true)
  }, [dragging])

  const onPointerDown = (id: NoteId) => (event: PointerEvent<HTMLElement>) => {
    const inControl = (event.target as HTMLElement).closest('button, textarea')
    if (event.button !== 0 || inControl) return
    const { left, top } = event.currentTarget.getBoundingClientRect()
    const at = { x: event.clientX, y: event.clientY }
    press.current = { id, at, grip: { x: at.x - left, y: at.y - top } }
  }

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const current = press.current
    if (!current) return
    const { clientX, clientY } = event
    if (!dragging) {
      if (Math.hypot(clientX - current.at.x, clientY - current.at.y) < SLACK) return
      event.currentTarget.setPointerCapture(event.pointerId)
      current.carrying = session.getState().carryIn?.(current.id)
    }
    const index = indexAt(event, current.id)
    current.carrying?.move({ clientX, clientY })
    setDrag({
      id: current.id,
      left: clientX - current.grip.x,
      top: clientY - current.grip.y,
      index,
    })
  }

  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    const current = press.current
    press.current = null
    setDrag(null)
    if (!current || !dragging) return
    const index = indexAt(event, current.id)
    if (index !== undefined) {
      current.carrying?.cancel()
      onReorder(current.id, index)
    } else current.carrying?.end(event)
  }

  return { drag, onPointerDown, onPointerMove, onPointerUp, onPointerCancel: stop }
}

/** Before which of the other notes the pointer is; nothing where it is not over the parking lot. */
function indexAt(
  { clientX: x, clientY: y }: { readonly clientX: number; readonly clientY: number },
  id: NoteId,
): number | undefined {
  const lot = document.querySelector('[data-parking-lot]')
  const box = lot?.getBoundingClientRect()
  if (!lot || !box || x < box.left || x >= box.right || y < box.top || y >= box.bottom)
    return undefined
  const others = [...lot.querySelectorAll<HTMLElement>('[data-parked-id]')].filter(
    (element) => element.dataset.parkedId !== id,
  )
  return others.filter((element) => {
    const { left, width } = element.getBoundingClientRect()
    return left + width / 2 < x
  }).length
}
