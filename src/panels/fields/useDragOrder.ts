import { type PointerEvent, type RefObject, useState } from 'react'

/** At which side of an item the dragged one would come to stand. */
export type Marker = 'before' | 'after' | undefined

/**
 * Drags items of a list up and down by a handle, with a mouse or a finger. `onMove` is told at the
 * drop, counted without the dragged one; Escape lets it be.
 */
export function useDragOrder(
  list: RefObject<HTMLElement | null>,
  onMove: (from: number, to: number) => void,
) {
  /** Where the dragged one would come to stand, counted with it. */
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
        // What is just out of sight at either end comes in as the pointer gets there.
        const { children } = list.current!
        for (const beside of [to - 1, to]) children[beside]?.scrollIntoView({ block: 'nearest' })
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

  const markerAt = (index: number): Marker => {
    if (place === index) return 'before'
    const isLast = index === (list.current?.children.length ?? 0) - 1
    return isLast && place === index + 1 ? 'after' : undefined
  }

  return { markerAt, handle }
}
