import { type RefObject, useEffect, useRef } from 'react'

/** Whether the space bar is down: the pointer then drags the view, and nothing on it. */
export function useSpaceHeld(): RefObject<boolean> {
  const held = useRef(false)
  useEffect(() => {
    const stop = new AbortController()
    const { signal } = stop
    const set = (down: boolean) => (event: KeyboardEvent) => {
      if (event.code === 'Space') held.current = down
    }
    window.addEventListener('keydown', set(true), { signal })
    window.addEventListener('keyup', set(false), { signal })
    window.addEventListener(
      'blur',
      () => {
        held.current = false
      },
      { signal },
    )
    return () => stop.abort()
  }, [])
  return held
}
