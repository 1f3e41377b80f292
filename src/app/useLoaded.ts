import { useEffect, useState } from 'react'

/**
 * Code that is loaded when it is first asked for; nothing until it is there. (React would hold
 * what follows a Suspense fallback back for 300 ms.) What cannot be loaded is thrown where it is
 * used, for the boundary around the page to say so.
 */
export function useLoaded<T>(load: (() => Promise<T>) | undefined): T | undefined {
  const [loaded, setLoaded] = useState<{ readonly of: unknown; readonly value: T }>()
  const [failure, setFailure] = useState<{ readonly error: unknown }>()
  useEffect(() => {
    if (!load) return
    let gone = false
    load().then(
      (value) => {
        if (!gone) setLoaded({ of: load, value })
      },
      (error) => {
        if (!gone) setFailure({ error })
      },
    )
    return () => {
      gone = true
    }
  }, [load])
  if (failure) throw failure.error
  return loaded?.of === load ? loaded?.value : undefined
}
