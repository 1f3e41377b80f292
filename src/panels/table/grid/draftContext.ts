import { createContext, useContext } from 'react'
import type { Draft } from './act'

/** Opens a cell's value for typing, or closes it. */
export const DraftContext = createContext<(draft: Draft | undefined) => void>(() => {})

/** Closes the value that is being typed. */
export function useCloseDraft(): () => void {
  const setDraft = useContext(DraftContext)
  return () => setDraft(undefined)
}
