import { useStore } from '@xyflow/react'
import { useScene } from './boardStore'

/** Below this zoom, text of 12 px is too small to read. */
const FAR_ZOOM = 0.5
/** As many cards as can all be in view as elements without slowing down. */
const FEW_CARDS = 250

/** Whether the board is shown as one picture: too far to be read, and too full for elements. */
export function isFar(zoom: number, cards: number): boolean {
  return zoom < FAR_ZOOM && cards > FEW_CARDS
}

/**
 * Whether the board is far now. `firstZoom` holds until React Flow has taken its first view over:
 * a large map that opens fitted must not mount two thousand elements for one frame.
 */
export function useIsFar(firstZoom: number): boolean {
  const cards = useScene((scene) => scene.geometry.cards.size)
  return useStore(({ panZoom, transform }) => isFar(panZoom ? transform[2] : firstZoom, cards))
}
