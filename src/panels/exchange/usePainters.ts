import { useCallback, useEffect, useRef } from 'react'
import { rehearse } from '@/exchange/export/bitmap/drawBitmap'
import { callPainters, type Painters } from '@/exchange/export/bitmap/painters'
import type { PixelSize } from '@/exchange/export/limits'

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
    // Whatever fails now is said once there is a picture to paint.
    rehearse(call(), { width, height }).catch(() => {})
  }, [width, height, call])
  useEffect(() => dismiss, [dismiss])
  return { call, dismiss }
}
