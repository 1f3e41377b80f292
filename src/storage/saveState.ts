import { createStore, type StoreApi } from 'zustand/vanilla'
import type { SaveFailure } from './errors'

/** What a window can say about its work. */
export type SaveState = {
  /**
   * - `saved`: all of it is on the disk; in a storage that works in memory, in memory.
   * - `saving`: some of it is on the way there.
   * - `failed`: some of it could not be written. It is kept here and tried again.
   */
  readonly status: 'saved' | 'saving' | 'failed'
  /** Why it failed; null where it did not. */
  readonly failure: SaveFailure | null
  /** Whether the map is still on the list, in the trash, or deleted for good by another window. */
  readonly map: 'present' | 'trashed' | 'deleted'
}

/** The state of a map that was just read: all of it is saved. */
export function createSaveState(): StoreApi<SaveState> {
  return createStore<SaveState>(() => ({ status: 'saved', failure: null, map: 'present' }))
}
