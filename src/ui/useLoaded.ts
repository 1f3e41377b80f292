import { useEffect, useRef, useState } from 'react'
import { isLostPart } from './lostPart'

/**
 * Code that is loaded when it is first asked for; nothing until it is there. (React would hold
 * what follows a Suspense fallback back for 300 ms.) A part that was lost stays away, which the
 * offer to reload says, and `onLost` clears up after it: what is there must not go with it. Any
 * other failure is thrown where it is used, for the boundary around the page to say so.
 */
export function useLoaded<T>(
  load: (() => Promise<T>) | undefined,
  onLost?: () => void,
): T | undefined {
  const [loaded, setLoaded] = useState<{ readonly of: unknown; readonly value: T }>()
  const [failure, setFailure] = useState<{ readonly error: unknown }>()
  const clearUp = useRef(onLost)
  clearUp.current = onLost
  useEffect(() => {
    if (!load) return
    let gone = false
    load().then(
      (value) => {
        if (!gone) setLoaded({ of: load, value })
      },
      (error) => {
        if (gone) return
        if (isLostPart(error)) clearUp.current?.()
        else setFailure({ error })
      },
    )
    return () => {
      gone = true
    }
  }, [load])
  if (failure) throw failure.error
  return loaded?.of === load ? loaded?.value : undefined
}
