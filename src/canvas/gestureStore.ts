import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Box, Point } from '@/layout/box'

/** What is shown while the pointer does something, and gone when it is done. Board px. */
export type GestureState = {
  /** The selection's frame, while it is drawn. */
  readonly marquee: Box | null
  /** Where what is dragged would come to lie. */
  readonly marker: Box | null
  /** What is dragged, and how far from its place it is. */
  readonly dragged: { readonly ids: ReadonlySet<string>; readonly by: Point } | null
  /** The cell under the pointer, as its key. */
  readonly hovered: string | null
}

const REST: GestureState = { marquee: null, marker: null, dragged: null, hovered: null }

export const gestureStore = createStore<GestureState>(() => REST)

/** How far a record is dragged from its place, board px; nothing while it is not. */
export function useDraggedBy(id: string): Point | undefined {
  return useStore(gestureStore, ({ dragged }) => (dragged?.ids.has(id) ? dragged.by : undefined))
}

/** Ends what is shown of a gesture. */
export function rest(): void {
  gestureStore.setState({ marquee: null, marker: null, dragged: null })
}

/** Something that the pointer does from press to release; it may leave the board for the parking lot. */
export type Gesture = {
  move(at: Point, overParkingLot: boolean): void
  end(at: Point, overParkingLot: boolean): void
}
