import { useDeferredValue, useMemo, useState } from 'react'
import { useEditorState } from '@/editor/react'
import { insightsOf } from '@/insights/insights'
import { keepEqual } from '@/insights/keepEqual'
import type { Insights } from '@/insights/types'
import { today } from '@/model/day'
import type { Report } from './report'

/**
 * The map with all that it tells, as soon as there is time for it: whoever edits meanwhile is not
 * kept waiting, and sees the last report until the next is worked out. Nothing before the first.
 */
export function useReport(): Report | undefined {
  const map = useEditorState((state) => state.map)
  const library = useEditorState((state) => state.library)
  const present = useMemo(() => ({ map, library }), [map, library])
  const seen = useDeferredValue<typeof present | undefined>(present, undefined)
  const day = today()
  const [keep] = useState(createKeeper)
  return useMemo(
    () => seen && { ...seen, today: day, insights: keep(insightsOf(seen.map, seen.library, day)) },
    [seen, day, keep],
  )
}

/** Insights, but what they said before already being the same objects: it is not drawn anew. */
function createKeeper(): (insights: Insights) => Insights {
  let known: Insights | undefined
  return (insights) => {
    known = keepEqual(known, insights)
    return known
  }
}
