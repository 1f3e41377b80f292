import { useEffect } from 'react'
import { useDesk } from '@/editor/react'
import type { Covered } from '@/editor/session'

/** What stays free between what covers the board and the map, CSS px. */
const GAP = 8

/** Tells the board how far something over one of its edges reaches, as long as it is there. */
export function useCovered(edge: keyof Covered, element: HTMLElement | null): void {
  const { session } = useDesk()
  useEffect(() => {
    if (!element) return
    const put = (reach: number) => {
      const { covered } = session.getState()
      if (covered[edge] !== reach) session.setState({ covered: { ...covered, [edge]: reach } })
    }
    const measure = () => {
      const { offsetTop, offsetHeight, offsetParent } = element
      const whole = offsetParent?.clientHeight ?? 0
      put(GAP + (edge === 'top' ? offsetTop + offsetHeight : whole - offsetTop))
    }
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => {
      observer.disconnect()
      put(0)
    }
  }, [edge, element, session])
}
