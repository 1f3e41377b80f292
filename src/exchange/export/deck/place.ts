import { kindOf } from '@/model/ids'
import type { Deck } from './deck'
import { oneLine } from './page/frame'

/** What a card or a stage is called on a slide. */
export function nameOf({ map, messages }: Pick<Deck, 'map' | 'messages'>, id: string): string {
  if (kindOf(id) === 'stage')
    return oneLine(map.stage[id]?.title ?? '') || messages.board.untitledStage
  return oneLine(map.card[id]?.title ?? '') || messages.board.untitled
}
