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

type Place = { readonly clientX: number; readonly clientY: number }

/**
 * Drags notes of the parking lot: among themselves, and onto the board, which takes them over.
 * Nothing changes before the release; Escape takes it back.
 */
export function useParkedDrag(onReorder: (id: NoteId, index: number) => void) {
  const { session } = useDesk()
  const [drag, setDrag] = useState<ParkedDrag | null>(null)
  const reorder = useRef(onReorder)
  reorder.current = onReorder
  const stop = useRef<(() => void) | undefined>(undefined)
  useEffect(() => () => stop.current?.(), [])

  const onPointerDown = (id: NoteId) => (event: PointerEvent<HTMLElement>) => {
    const item = event.currentTarget
    const isOnControl = (event.target as HTMLElement).closest('button, textarea')
    if (event.button !== 0 || isOnControl) return
    const { left, top } = item.getBoundingClientRect()
    const { clientX: x, clientY: y, pointerId } = event
    const listeners = new AbortController()
    let carrying: Carrying | null | undefined

    const end = () => {
      listeners.abort()
      stop.current = undefined
      setDrag(null)
    }
    const cancel = () => {
      carrying?.cancel()
      end()
    }
    const move = (at: Place) => {
      if (carrying === undefined) {
        if (Math.hypot(at.clientX - x, at.clientY - y) < SLACK) return
        // Not before: a captured press would hide from a double click what it is on.
        item.setPointerCapture(pointerId)
        carrying = session.getState().carryIn?.(id) ?? null
      }
      carrying?.move(at)
      const place = { left: at.clientX - (x - left), top: at.clientY - (y - top) }
      setDrag({ id, ...place, index: indexAt(at, id) })
    }
    const release = (at: Place) => {
      if (carrying === undefined) return end()
      const index = indexAt(at, id)
      if (index === undefined) carrying?.end(at)
      else {
        carrying?.cancel()
        reorder.current(id, index)
      }
      end()
    }
    stop.current?.()
    stop.current = cancel
    const { signal } = listeners
    window.addEventListener('pointermove', move, { signal })
    window.addEventListener('pointerup', release, { signal })
    window.addEventListener('pointercancel', cancel, { signal })
    const onEscape = (key: KeyboardEvent) => {
      if (key.key !== 'Escape' || carrying === undefined) return
      key.stopImmediatePropagation()
      cancel()
    }
    window.addEventListener('keydown', onEscape, { capture: true, signal })
  }

  return { drag, onPointerDown }
}

/** Before which of the other notes the pointer is; nothing where it is not over the parking lot. */
function indexAt({ clientX: x, clientY: y }: Place, id: NoteId): number | undefined {
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
