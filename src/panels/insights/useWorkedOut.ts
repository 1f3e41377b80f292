import { useDeferredValue, useMemo, useState } from 'react'
import { useEditorState } from '@/editor/react'
import { keepEqual } from '@/insights/keepEqual'
import { today } from '@/model/day'
import type { LibraryDocument, MapDocument } from '@/model/document'

/** What was worked out of a map on a day, `YYYY-MM-DD`, with the documents that it is of. */
export type WorkedOut<T> = {
  readonly map: MapDocument
  readonly library: LibraryDocument
  readonly today: string
  readonly told: T
}

/**
 * What `compute` gives for the open map, as soon as there is time for it: whoever edits meanwhile is
 * not kept waiting, and sees what was known last until the next is worked out. Nothing before the
 * first. What is said as before is the same object, and is not drawn anew.
 */
export function useWorkedOut<T>(
  compute: (map: MapDocument, library: LibraryDocument, today: string) => T,
): WorkedOut<T> | undefined {
  const map = useEditorState((state) => state.map)
  const library = useEditorState((state) => state.library)
  const present = useMemo(() => ({ map, library }), [map, library])
  const seen = useDeferredValue<typeof present | undefined>(present, undefined)
  const day = today()
  const [keep] = useState(createKeeper<T>)
  return useMemo(
    () => seen && { ...seen, today: day, told: keep(compute(seen.map, seen.library, day)) },
    [seen, day, keep, compute],
  )
}

function createKeeper<T>(): (told: T) => T {
  let known: T | undefined
  return (told) => {
    known = keepEqual(known, told)
    return known
  }
}
