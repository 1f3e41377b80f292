import { createStore } from 'zustand/vanilla'
import type { OpenDesk } from './openDesk'

/** The map that is open in this window, for what stands outside of its page: on bad days its work is here. */
export const presentDesk = createStore<{ readonly open: OpenDesk | undefined }>(() => ({
  open: undefined,
}))
