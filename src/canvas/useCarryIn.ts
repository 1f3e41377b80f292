import { useReactFlow } from '@xyflow/react'
import { type RefObject, useEffect } from 'react'
import { notesToCards, unpark } from '@/commands/notesToBoard'
import { useCommandContext } from '@/commands/react'
import type { Carrying } from '@/editor/session'
import { dropTargetAt } from '@/layout/drop'
import type { NoteId } from '@/model/records/note'
import { useBoardStore } from './boardStore'
import { gestureStore, rest } from './gestureStore'

/** Lets notes of the parking lot be dragged onto the board: into a cell as a card, or beside it. */
export function useCarryIn(region: RefObject<HTMLElement | null>): void {
  const context = useCommandContext()
  const board = useBoardStore()
  const { screenToFlowPosition } = useReactFlow()

  useEffect(() => {
    const carryIn = (id: NoteId): Carrying => {
      const placeOf = ({ clientX: x, clientY: y }: Parameters<Carrying['move']>[0]) => {
        const view = region.current?.getBoundingClientRect()
        const isOver = view && x >= view.left && x < view.right && y >= view.top && y < view.bottom
        return isOver ? screenToFlowPosition({ x, y }) : undefined
      }
      const targetAt = (at: ReturnType<typeof placeOf>) =>
        at && dropTargetAt(board.getState().geometry, at, new Set())
      return {
        move: (point) =>
          gestureStore.setState({ marker: targetAt(placeOf(point))?.marker ?? null }),
        end(point) {
          rest()
          const at = placeOf(point)
          const target = targetAt(at)
          if (target) notesToCards(context, [id], target)
          else if (at) unpark(context, id, at)
          return at !== undefined
        },
        cancel: rest,
      }
    }
    context.session.setState({ carryIn })
    return () => context.session.setState({ carryIn: null })
  }, [context, board, region, screenToFlowPosition])
}
