import { useCallback, useEffect, useRef } from 'react'
import { callPainters, type Painters } from '@/exchange/export/bitmap/painters'

/**
 * Painters for as long as a dialog is open. They are called when it opens, so as to be there once
 * somebody has chosen; whoever calls them again once they were dismissed has others.
 */
export function usePainters(areWanted: boolean) {
  const present = useRef<Painters>(undefined)
  const call = useCallback(() => {
    present.current ??= callPainters()
    return present.current
  }, [])
  const dismiss = useCallback(() => {
    present.current?.dismiss()
    present.current = undefined
  }, [])
  useEffect(() => {
    if (areWanted) call()
    return dismiss
  }, [areWanted, call, dismiss])
  return { call, dismiss }
}
