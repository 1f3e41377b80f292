import type { CardId, Research } from '@/model/records/card'
import type { CommandContext } from './context'
import { editCards } from './editFields'

/** Says how well founded cards are; null lets it follow from their evidence again. */
export function setResearch(
  context: CommandContext,
  ids: readonly CardId[],
  research: Research | null,
): void {
  editCards(context, ids, { research }, { verb: 'prove' })
}
