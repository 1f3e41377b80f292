import { touchpointsOf } from '@/model/feelings'
import { stageOfCard, stepsOf } from '@/model/outline'
import { plainText } from '@/model/plainText'
import type { CardId } from '@/model/records/card'
import { type Suggestion, suggestionsFor } from '@/templates/usualTouchpoints'
import type { CommandContext } from './context'
import { endEditing } from './editTitle'

/**
 * What customers usually meet in the stage of a touchpoint that is being named, as far as its
 * stage does not have it yet and what is typed leaves it open.
 */
export function usualTouchpointsFor(context: CommandContext, id: CardId): Suggestion[] {
  const { map } = context.editor.store.getState()
  const card = map.card[id]
  const stage = card && stageOfCard(map, card)
  if (!card || !stage || stepsOf(map, stage.id).length === 0) return []
  const language = context.messages.locale === 'fr' ? 'fr' : 'en'
  const known = new Set(touchpointsOf(map, stage).map(({ title }) => plainText(title)))
  const typed = plainText(card.title)
  return suggestionsFor(stage.title, language).filter(({ title }) => {
    const usual = plainText(title)
    return !known.has(usual) && usual.includes(typed)
  })
}

/** Names a touchpoint after a suggestion, with its usual channel. */
export function chooseUsual(context: CommandContext, id: CardId, chosen: Suggestion): void {
  context.editor.transact(
    { verb: 'add', name: chosen.title },
    ({ map }) => {
      const card = map.card[id]
      if (!card) return
      card.title = chosen.title
      if (chosen.channel && card.channels.length === 0) card.channels = [chosen.channel]
    },
    { mergeKey: `title:${id}` },
  )
  endEditing(context)
}
