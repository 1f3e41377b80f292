import { useStore } from 'zustand'
import { SaveState } from '@/panels/topbar/SaveState'
import type { Autosave } from '@/storage/autosave'
import type { Storage } from '@/storage/storage'

/** The save state of the open map. */
export function SaveIndicator({ storage, autosave }: { storage: Storage; autosave: Autosave }) {
  const status = useStore(autosave.state, (state) => state.status)
  return <SaveState status={storage.kind === 'memory' ? 'memory' : status} />
}
