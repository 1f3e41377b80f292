import { useMemo, useState } from 'react'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { type Grid, gridOf } from './grid'
import { keepGrid } from './keepGrid'

/** The open map as a table; what did not change in it stays the same object. */
export function useGrid(): Grid {
  const messages = useMessages()
  const map = useEditorState((state) => state.map)
  const library = useEditorState((state) => state.library)
  const [keep] = useState(createKeeper)
  return useMemo(() => keep(gridOf(map, library, messages)), [keep, map, library, messages])
}

function createKeeper(): (grid: Grid) => Grid {
  let last: Grid | undefined
  return (grid) => {
    last = keepGrid(last, grid)
    return last
  }
}
