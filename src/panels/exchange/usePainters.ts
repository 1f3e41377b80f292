import { useCallback, useEffect, useRef } from 'react'
import { rehearse } from '@/exchange/export/bitmap/drawBitmap'
import { callPainters, type Painters } from '@/exchange/export/bitmap/painters'
import type { PixelSize } from '@/exchange/export/limits'

/** How long a size must stand before it is rehearsed, ms: some are only passed on the way to another. */
const STANDING = 100

/**
 * Painters for as long as a dialog is open. They are called once there is a size for a picture, px, and
 * rehearse it, so as to be ready when somebody has chosen; whoever calls them again after they were
 * dismissed has others.
 */
export function usePainters(size: PixelSize | undefined) {
  const { width, height } = size ?? {}
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
    if (width === undefined || height === undefined) return
    const painters = call()
    const timer = setTimeout(() => {
      // Nobody has asked for a picture yet: what fails then is said.
      rehearse(painters, { width, height }).catch(() => {})
    }, STANDING)
    return () => clearTimeout(timer)
  }, [width, height, call])
  useEffect(() => dismiss, [dismiss])
  return { call, dismiss }
}
