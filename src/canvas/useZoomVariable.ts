import { useStoreApi } from '@xyflow/react'
import { type RefObject, useLayoutEffect } from 'react'

/** Tells styles the zoom as `--zoom`, so that menus on the board can stay as large as elsewhere. */
export function useZoomVariable(element: RefObject<HTMLElement | null>): void {
  const store = useStoreApi()
  useLayoutEffect(() => {
    let known: number | undefined
    const apply = () => {
      const zoom = store.getState().transform[2]
      // Panning changes nothing here, and must not make the browser look at all styles anew.
      if (zoom === known) return
      known = zoom
      element.current?.style.setProperty('--zoom', String(zoom))
    }
    apply()
    return store.subscribe(apply)
  }, [store, element])
}
