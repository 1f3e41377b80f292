import type { Messages } from '@/i18n/messages'
import type { MapDocument } from '@/model/document'
import { firstLine, laneTitle, placeTitle } from '../places'
import type { Landing } from './landing'

/**
 * Where a card comes to lie, from the large to the small: "Purchase", "Pay online", "Pain points".
 * A card as wide as its stage has no step to name.
 */
export function placeInWords(
  map: MapDocument,
  { stageId, homeId, lane }: Landing,
  messages: Messages,
  newStep: string,
): string[] {
  const stage = firstLine(map.stage[stageId]?.title ?? '') || messages.board.untitledStage
  const step = homeId ? placeTitle(map, homeId, messages) : newStep
  return [stage, ...(homeId === stageId ? [] : [step]), laneTitle(lane, messages)]
}
