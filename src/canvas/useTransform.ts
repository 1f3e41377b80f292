import { type ReactFlowState, useStoreApi } from '@xyflow/react'
import { type RefObject, useLayoutEffect } from 'react'

export type Transform = { readonly x: number; readonly y: number; readonly zoom: number }

/**
 * Moves an element with the view without drawing it anew: panning must cost no more than a change
 * of style. While `isFrozen` the element says so in `data-frozen`, for its style.
 */
export function useTransform(
  element: RefObject<HTMLElement | null>,
  place: (transform: Transform) => string,
  isFrozen: (transform: Transform) => boolean,
): void {
  const store = useStoreApi()
  useLayoutEffect(() => {
    const apply = ({ transform: [x, y, zoom] }: ReactFlowState) => {
      if (!element.current) return
      element.current.style.transform = place({ x, y, zoom })
      element.current.toggleAttribute('data-frozen', isFrozen({ x, y, zoom }))
    }
    apply(store.getState())
    return store.subscribe(apply)
  }, [store, element, place, isFrozen])
}
