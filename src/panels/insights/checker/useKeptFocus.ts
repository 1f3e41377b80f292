import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { useSessionState } from '@/editor/react'

/**
 * Keeps the keyboard in a part of the page when what it stood on goes away there: a row that is
 * settled, also while a dialog that was opened from it lay over the page. The part itself takes it.
 */
export function useKeptFocus(part: RefObject<HTMLElement | null>): void {
  const isHeld = useRef(false)
  const hasDialog = useSessionState(({ dialog }) => dialog !== null)
  useLayoutEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      if ((target as Element).closest('[role=dialog]')) return
      isHeld.current = part.current!.contains(target as Node)
    }
    document.addEventListener('focusin', onFocus)
    return () => document.removeEventListener('focusin', onFocus)
  }, [part])
  // After a dialog has given the keyboard back to what opened it, if that is still there.
  useEffect(() => {
    if (isHeld.current && !hasDialog && document.activeElement === document.body)
      part.current!.focus({ preventScroll: true })
  })
}
