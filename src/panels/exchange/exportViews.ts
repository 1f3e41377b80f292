import { createContext, useContext } from 'react'
import type { View, ViewId } from '@/model/records/view'

/** The views that a map can be exported as, and the one that is chosen; the board as it is else. */
export type ExportViews = {
  readonly views: readonly View[]
  readonly chosen: View | undefined
  choose(id: ViewId | undefined): void
}

const none: ExportViews = { views: [], chosen: undefined, choose() {} }

export const ExportViewsContext = createContext<ExportViews>(none)

/** The views to export as; none where no map is open. */
export function useExportViews(): ExportViews {
  return useContext(ExportViewsContext)
}
