import { useStoreApi } from '@xyflow/react'
import { useCallback } from 'react'
import { useDesk } from '@/editor/react'
import type { Covered } from '@/editor/session'
import { VIEW_BOTTOM, VIEW_TOP } from './insets'

/** What the board has of the screen, px, and what is covered of it. */
export type Room = {
  readonly width: number
  readonly height: number
  readonly covered?: Covered
}

/** Where the view begins, screen px: below what covers the board's top. */
export function topOf({ covered }: Room): number {
  return Math.max(VIEW_TOP, covered?.top ?? 0)
}

/** Where the view ends, screen px: above what covers the board's foot. */
export function bottomOf({ height, covered }: Room): number {
  return height - Math.max(VIEW_BOTTOM, covered?.bottom ?? 0)
}

/** Gives the board's room as it is at the moment. */
export function useRoom(): () => Room {
  const store = useStoreApi()
  const { session } = useDesk()
  return useCallback(() => {
    const { width, height } = store.getState()
    return { width, height, covered: session.getState().covered }
  }, [store, session])
}
