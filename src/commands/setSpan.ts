import { stageOfCard, stepsOf } from '@/model/outline'
import type { CardId } from '@/model/records/card'
import type { CommandContext } from './context'
import { moveCards } from './moveCards'

/** Whether a card belongs to one step, or to its whole stage and is drawn as wide. */
export type Span = 'step' | 'stage'

/**
 * Lets a card belong to its whole stage, or to one step again: the stage's first. A touchpoint
 * makes its own step, so it gets a new one at the stage's end.
 */
export function setSpan(context: CommandContext, id: CardId, span: Span): void {
  const { map } = context.editor.store.getState()
  const card = map.card[id]
  const stage = card && stageOfCard(map, card)
  if (!stage || (span === 'stage') === (card.homeId === stage.id)) return
  const { laneId } = card
  const steps = stepsOf(map, stage.id)
  const first = card.type === 'touchpoint' ? undefined : steps[0]
  const homeId = span === 'stage' ? stage.id : first?.id
  if (homeId)
    moveCards(context, [id], id, { to: 'cell', laneId, homeId, index: Number.POSITIVE_INFINITY })
  else
    moveCards(context, [id], id, { to: 'newStep', laneId, stageId: stage.id, index: steps.length })
}
