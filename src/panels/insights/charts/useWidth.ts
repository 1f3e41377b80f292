import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** The width of an element as it changes, px; `initial` until it has been laid out. */
export function useWidth<E extends HTMLElement>(
  initial: number,
): { readonly ref: RefObject<E | null>; readonly width: number } {
  const ref = useRef<E>(null)
  const [width, setWidth] = useState(initial)
  useLayoutEffect(() => {
    const element = ref.current!
    const measure = () => {
      if (element.clientWidth > 0) setWidth(element.clientWidth)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { ref, width }
}
