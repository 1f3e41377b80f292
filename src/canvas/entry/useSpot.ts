import { useStoreApi } from '@xyflow/react'
import { type RefObject, useLayoutEffect } from 'react'
import type { Box } from '@/layout/geometry'
import { spotFor } from './spot'

/**
 * Keeps the line beside what it writes to, while the view moves and the line grows, without drawing
 * it anew. On which side the list opens is told in `data-list`, for its style.
 */
export function useSpot(
  element: RefObject<HTMLElement | null>,
  { x, y, width, height }: Box,
): void {
  const store = useStoreApi()
  useLayoutEffect(() => {
    const line = element.current!
    const place = () => {
      const { transform, width: viewWidth, height: viewHeight } = store.getState()
      const [left, top, zoom] = transform
      const target = {
        x: x * zoom + left,
        y: y * zoom + top,
        width: width * zoom,
        height: height * zoom,
      }
      const size = { width: line.offsetWidth, height: line.offsetHeight }
      const spot = spotFor(target, size, { width: viewWidth, height: viewHeight })
      line.style.transform = `translate(${Math.round(spot.x)}px, ${Math.round(spot.y)}px)`
      line.dataset.list = spot.list
    }
    place()
    const observer = new ResizeObserver(place)
    observer.observe(line)
    const stop = store.subscribe(place)
    return () => {
      observer.disconnect()
      stop()
    }
  }, [store, element, x, y, width, height])
}
