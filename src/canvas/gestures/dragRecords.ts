import type { CommandContext } from '@/commands/context'
import { moveCards } from '@/commands/moveCards'
import { moveNotes } from '@/commands/notes'
import { notesToCards } from '@/commands/notesToBoard'
import { park } from '@/commands/park'
import type { Point } from '@/layout/box'
import { type DropTarget, dropTargetAt } from '@/layout/drop'
import type { Geometry } from '@/layout/geometry'
import type { CardId } from '@/model/records/card'
import type { NoteId } from '@/model/records/note'
import { type Gesture, gestureStore, rest } from '../gestureStore'

/**
 * Drags cards and notes. Nothing changes before the release: only the dragged pictures and the
 * marker move, and one transaction puts everything in place at the drop. Notes alone become cards
 * where they are let go on a cell; what is let go on the parking lot is parked.
 */
export function dragRecords(
  context: CommandContext,
  geometry: Geometry,
  grabbed: string,
  start: Point,
): Gesture {
  const ids = new Set(context.session.getState().selection)
  const cardIds = new Set([...ids].filter((id): id is CardId => geometry.cards.has(id as CardId)))
  const isCard = cardIds.has(grabbed as CardId)
  const { session } = context
  let target: DropTarget | undefined
  return {
    move(at, overParkingLot) {
      const mayStand = (isCard || cardIds.size === 0) && !overParkingLot
      target = mayStand ? dropTargetAt(geometry, at, cardIds) : undefined
      if (session.getState().parkingReceives !== overParkingLot)
        session.setState({ parkingReceives: overParkingLot })
      const by = { x: at.x - start.x, y: at.y - start.y }
      gestureStore.setState({ dragged: { ids, by }, marker: target?.marker ?? null, hovered: null })
    },
    end(at, overParkingLot) {
      rest()
      session.setState({ parkingReceives: false })
      if (overParkingLot) return park(context, ids)
      if (target && !isCard) return notesToCards(context, ids, target)
      // Cards and notes that were dragged together are one step of the history.
      const { editor } = context
      const options = { mergeKey: `drag:${performance.now()}` }
      if (target) moveCards(context, cardIds, grabbed as CardId, target, options)
      if (target || !isCard) moveNotes(context, placesAt(at), options)
      editor.seal()
    },
  }

  function placesAt(at: Point): Map<NoteId, Point> {
    const dragged = geometry.notes.filter(({ id }) => ids.has(id))
    const by = { x: at.x - start.x, y: at.y - start.y }
    return new Map(dragged.map(({ id, x, y }) => [id, { x: x + by.x, y: y + by.y }]))
  }
}
