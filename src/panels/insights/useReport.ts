import { useDeferredValue, useMemo } from 'react'
import { useEditorState } from '@/editor/react'
import { insightsOf } from '@/insights/insights'
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
  return useMemo(
    () => seen && { ...seen, today: day, insights: insightsOf(seen.map, seen.library, day) },
    [seen, day],
  )
}
