import { type PointerEvent, type RefObject, useState } from 'react'

/**
 * Drags items of a list up and down by a handle. `place` is where the dragged one would come to
 * stand, counted with it; `onMove` is told at the drop, counted without it. Escape lets it be.
 */
export function useDragOrder(
  list: RefObject<HTMLElement | null>,
  onMove: (from: number, to: number) => void,
) {
  const [place, setPlace] = useState<number>()

  const placeAt = (y: number) => {
    const items = [...(list.current?.children ?? [])]
    return items.filter((item) => {
      const { top, height } = item.getBoundingClientRect()
      return top + height / 2 < y
    }).length
  }

  const handle = (from: number) => (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return
    const grip = event.currentTarget
    const stop = new AbortController()
    const { signal } = stop
    let to: number | undefined
    const end = () => {
      stop.abort()
      setPlace(undefined)
    }
    grip.setPointerCapture(event.pointerId)
    grip.addEventListener(
      'pointermove',
      (moved) => {
        to = placeAt((moved as globalThis.PointerEvent).clientY)
        setPlace(to === from || to === from + 1 ? undefined : to)
      },
      { signal },
    )
    grip.addEventListener(
      'pointerup',
      () => {
        end()
        if (to !== undefined && to !== from && to !== from + 1)
          onMove(from, to > from ? to - 1 : to)
      },
      { signal },
    )
    grip.addEventListener('pointercancel', end, { signal })
    window.addEventListener(
      'keydown',
      (press) => {
        if (press.key !== 'Escape') return
        press.stopImmediatePropagation()
        end()
      },
      { signal, capture: true },
    )
  }

  return { place, handle }
}
