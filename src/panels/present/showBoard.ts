import type { StoreApi } from 'zustand/vanilla'
import type { Scene } from '@/drawing/scene'
import type { View } from '@/model/records/view'

/** A board that lies as a part of the story wants it. */
export type ShowBoard = {
  readonly store: StoreApi<Scene>
  /** Lets the board lie as a view has it; plainly, with all that is on it, where none is told. */
  lookAs(view: View | undefined): void
}
