import { useLayoutEffect, useRef } from 'react'

/**
 * Keeps the keyboard's place in a list whose items go away: call `leaving(index)` before an item
 * is taken out, and when it is gone the item that took its place has the focus, or the heading
 * where none is left. `toHeading` takes it there when something else that had it goes. The items
 * are the `li` of the element that `ref` is on.
 */
export function useFocusHeir(length: number) {
  const ref = useRef<HTMLElement>(null)
  const left = useRef<{ index: number; length: number }>(undefined)

  useLayoutEffect(() => {
    const gone = left.current
    if (!gone || length >= gone.length) return
    left.current = undefined
    const active = document.activeElement
    // Where the list is quicker than the question about it, the keyboard is still in that dialog.
    if (active !== document.body && !active?.closest('[role=dialog]')) return
    const items = ref.current?.querySelectorAll('li')
    const heir = items?.[Math.min(gone.index, length - 1)]?.querySelector<HTMLElement>('a, button')
    if (heir) heir.focus()
    else focusHeading(ref.current)
  }, [length])

  const leaving = (index: number) => {
    left.current = { index, length }
  }
  return { ref, leaving, toHeading: () => focusHeading(ref.current) }
}

function focusHeading(within: HTMLElement | null): void {
  within?.querySelector<HTMLElement>('h1')?.focus()
}
