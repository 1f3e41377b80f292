import { useLayoutEffect, useRef } from 'react'
import { type Wish, wishOf } from './presenterKeys'

/** Buttons that Enter and Space press rather than going on. */
const OWN = 'button, a[href], input, textarea, select'

/**
 * Tells what keys ask of a presentation, wherever the keyboard stands: nothing behind it hears
 * them. `take` says whether a wish was one for it.
 */
export function usePresenterKeys(take: (wish: Wish) => void): void {
  const latest = useRef(take)
  latest.current = take
  // Before the first paint: whoever sees the story and goes on at once is heard.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : undefined
      if ((event.key === 'Enter' || event.key === ' ') && target?.closest(OWN)) return
      const wish = wishOf(event)
      if (!wish) return
      event.preventDefault()
      event.stopPropagation()
      latest.current(wish)
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [])
}
