import { type RefObject, useEffect, useRef } from 'react'
import { commandFor } from '@/commands/keys'

/** What the person did last: used a pointer, or pressed a key, which may be a command's own. */
export type Input = { readonly by: 'pointer' } | { readonly by: 'key'; readonly command?: string }

/** Follows what the person did last, before anything is made of it. */
export function useLastInput(): RefObject<Input | undefined> {
  const last = useRef<Input>(undefined)
  useEffect(() => {
    const stop = new AbortController()
    const options = { capture: true, signal: stop.signal }
    window.addEventListener(
      'pointerdown',
      () => {
        last.current = { by: 'pointer' }
      },
      options,
    )
    window.addEventListener(
      'keydown',
      (event) => {
        const command = commandFor(event)?.id
        last.current = { by: 'key', ...(command && { command }) }
      },
      options,
    )
    return () => stop.abort()
  }, [])
  return last
}
