import { useStore } from '@xyflow/react'
import { useEffect } from 'react'

/** The name of the moment at which the board is first on the screen, in the browser's own timeline. */
export const PAINTED = 'parcours:board-painted'

/** Marks the moment when the board has been painted, for whoever measures. */
export function usePainted(): void {
  const ready = useStore((state) => state.width > 0)
  useEffect(() => {
    if (!ready) return
    // The frame after the one in which the elements were put in place shows them.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => performance.mark(PAINTED))
    })
    return () => cancelAnimationFrame(frame)
  }, [ready])
}
