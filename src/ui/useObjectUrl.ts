import { useEffect, useState } from 'react'

/** In milliseconds. */
const LONGEST_LOAD = 60_000

/** An address that an image element can show a blob from; let go some time after the blob. */
export function useObjectUrl(blob: Blob | undefined): string | undefined {
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    if (!blob) return setUrl(undefined)
    const made = URL.createObjectURL(blob)
    setUrl(made)
    return () => {
      // An element that was given the address a moment ago may only be beginning to load it.
      setTimeout(() => URL.revokeObjectURL(made), LONGEST_LOAD)
    }
  }, [blob])
  return url
}
