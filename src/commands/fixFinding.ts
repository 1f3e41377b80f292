import { select } from '@/editor/session'
import type { Fix } from '@/insights/types'
import { addCard, addTouchpoint } from './addCard'
import type { CommandContext } from './context'
import { addOpportunityFor } from './links'
import { mergeCards } from './mergeCards'
import { laneForType } from './places'
import { showCards } from './showCards'

/**
 * Takes away what the map checker found, as far as that can be done for somebody: one step of the
 * history where the map changes, a new card open for typing on the board; and else the place where
 * the missing word or figure is typed. What has gone since the finding was made is left alone.
 */
export function fixFinding(context: CommandContext, fix: Fix): void {
  const { editor, session } = context
  const { map } = editor.store.getState()
  switch (fix.kind) {
    case 'addTouchpoint':
      if (map.stage[fix.stageId]) showCards(context, [addTouchpoint(context, fix.stageId)])
      return
    case 'addPain': {
      const touchpoint = map.card[fix.touchpointId]
      if (!touchpoint) return
      const place = { lane: laneForType(map, 'pain'), homeId: touchpoint.homeId }
      showCards(context, [addCard(context, 'pain', place)])
      return
    }
    case 'addOpportunity':
      if (!map.card[fix.painId]) return
      addOpportunityFor(context, fix.painId)
      showCards(context, [session.getState().editing!])
      return
    case 'addPersona':
      session.setState({ dialog: { name: 'addPersona' } })
      return
    case 'attachKpi':
      session.setState({ dialog: { name: 'attachKpi', subjectId: fix.subjectId } })
      return
    case 'editKpi': {
      const measurement = map.measurement[fix.measurementId]
      if (!measurement) return
      const { id: measurementId, subjectId } = measurement
      session.setState({ dialog: { name: 'attachKpi', subjectId, measurementId, field: 'target' } })
      return
    }
    case 'editField':
      openDetails(context, fix.subjectId, fix.field)
      return
    case 'removeDuplicate':
      mergeCards(context, fix.keepId, fix.cardId)
      return
  }
}

/**
 * Sends the keyboard to a field in the details of a record, beside the board; in the map's own where
 * it is no card or stage. What is known of a measurement stands with its card.
 */
function openDetails(context: CommandContext, id: string, field: string): void {
  const { editor, session } = context
  const { map } = editor.store.getState()
  const subject = map.measurement[id]?.subjectId ?? id
  if (map.card[subject] || map.stage[subject]) showCards(context, [subject])
  else {
    select(session, [])
    session.setState({ tab: 'map' })
  }
  session.setState({ detailsShown: true, detailsWanted: { field } })
}
