import { useStoreApi } from '@xyflow/react'
import { type RefObject, useLayoutEffect } from 'react'
import type { Box } from '@/layout/box'
import { spotFor } from './spot'

/**
 * Keeps the line beside what it writes to, while the view moves and the line grows, without drawing
 * it anew. On which side the list opens is told in `data-list`, for its style.
 */
export function useSpot(element: RefObject<HTMLElement | null>, target: Box): void {
  const store = useStoreApi()
  const { x, y, width, height } = target
  useLayoutEffect(() => {
    const line = element.current!
    // Measured when it changes, not when the view moves: the browser would have to lay out at once.
    let size = sizeOf(line)
    let known = ''
    const place = () => {
      const { transform, width: viewWidth, height: viewHeight } = store.getState()
      const [left, top, zoom] = transform
      const box = {
        x: x * zoom + left,
        y: y * zoom + top,
        width: width * zoom,
        height: height * zoom,
      }
      const spot = spotFor(box, size, { width: viewWidth, height: viewHeight })
      const moved = `translate(${Math.round(spot.x)}px, ${Math.round(spot.y)}px)`
      if (known === moved + spot.list) return
      known = moved + spot.list
      line.style.transform = moved
      line.dataset.list = spot.list
    }
    place()
    const observer = new ResizeObserver(() => {
      size = sizeOf(line)
      place()
    })
    observer.observe(line)
    const stop = store.subscribe(place)
    return () => {
      observer.disconnect()
      stop()
    }
  }, [store, element, x, y, width, height])
}

function sizeOf({ offsetWidth, offsetHeight }: HTMLElement) {
  return { width: offsetWidth, height: offsetHeight }
}
