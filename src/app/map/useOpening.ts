import { useEffect, useState } from 'react'

/** Where the opening of a map stands. */
export type Opening<T> =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly opened: T }
  | { readonly state: 'failed'; readonly error: unknown }

/**
 * Opens something for as long as a page is shown, and closes it with the page; also where it only
 * comes when the page is gone already. Another `open` opens anew.
 */
export function useOpening<T extends { close(): unknown }>(open: () => Promise<T>): Opening<T> {
  const [opening, setOpening] = useState<Opening<T>>({ state: 'opening' })
  useEffect(() => {
    let gone = false
    let opened: T | undefined
    open().then(
      (made) => {
        opened = made
        if (gone) made.close()
        else setOpening({ state: 'open', opened: made })
      },
      (error) => {
        if (!gone) setOpening({ state: 'failed', error })
      },
    )
    return () => {
      gone = true
      opened?.close()
    }
  }, [open])
  return opening
}
