import { useCallback, useEffect, useState } from 'react'
import { type Contents, measureContents } from '@/storage/contents'
import { askToPersist, isPersisted, measureRoom, type Room } from '@/storage/persistence'
import type { Storage } from '@/storage/storage'

/** What the browser says about this site's storage, and what is in it. */
export type StorageState = {
  readonly room: Room | undefined
  /** Whether it has agreed not to clear it when the disk runs full. */
  readonly isPersisted: boolean
  /** Whether it was asked from here, and has not agreed. */
  readonly hasRefused: boolean
  readonly contents: Contents
}

/** Nothing until the browser has answered. Asks it to agree only by `ask`. */
export function useStorageState(storage: Storage): {
  readonly state: StorageState | undefined
  ask(): void
} {
  const [state, setState] = useState<StorageState>()
  useEffect(() => {
    let isShown = true
    void Promise.all([measureRoom(), isPersisted(), measureContents(storage)]).then(
      ([room, isPersisted, contents]) => {
        if (isShown) setState({ room, isPersisted, hasRefused: false, contents })
      },
      () => {},
    )
    return () => {
      isShown = false
    }
  }, [storage])
  const ask = useCallback(() => {
    void askToPersist().then((isPersisted) =>
      setState((before) => before && { ...before, isPersisted, hasRefused: !isPersisted }),
    )
  }, [])
  return { state, ask }
}
