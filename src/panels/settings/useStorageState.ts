import { useEffect, useState } from 'react'
import { measureRoom, type Room } from '@/storage/persistence'

/** What the browser says about this site's storage. */
export type StorageState = {
  readonly room: Room | undefined
  /** Whether it has agreed not to clear it when the disk runs full. */
  readonly isPersisted: boolean
}

/** Nothing until the browser has answered. Does not ask it to agree to anything. */
export function useStorageState(): StorageState | undefined {
  const [state, setState] = useState<StorageState>()
  useEffect(() => {
    let isShown = true
    void Promise.all([measureRoom(), isPersisted()]).then(([room, isPersisted]) => {
      if (isShown) setState({ room, isPersisted })
    })
    return () => {
      isShown = false
    }
  }, [])
  return state
}

/** A browser without the question has agreed to nothing. */
async function isPersisted(): Promise<boolean> {
  try {
    return await navigator.storage.persisted()
  } catch {
    return false
  }
}
