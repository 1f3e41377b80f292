import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { today } from '@/model/day'
import { linkedTo } from '@/model/outline'
import type { Card } from '@/model/records/card'
import { votesOf } from '@/model/votes'
import { formatDay } from '../formatDay'
import { isOverdue } from '../plan'

/**
 * What stands below the title of a card in another one's panel. An opportunity is judged by what it
 * would bring while it is an idea, and by who does it until when once it is more.
 */
export function useSummary(): (card: Card) => string {
  const { cardTypes, details, locale } = useMessages()
  const { evidence: words } = usePanelWords()
  const map = useEditorState((state) => state.map)
  const ofPain = (pain: Card) => {
    const answers = linkedTo(map, pain.id).filter(({ type }) => type === 'opportunity').length
    return [
      details.painSummary(pain.severity, votesOf(map, pain)),
      answers > 0 && details.opportunities(answers),
    ]
  }
  const ofOpportunity = (opportunity: Card) => {
    const { state, owner, due, impact, effort } = opportunity
    if (state === 'idea' && !owner && !due)
      return [
        words.states[state],
        impact !== null && `${details.impact} ${impact}`,
        effort !== null && `${details.effort} ${effort}`,
      ]
    const isOver = state === 'done' || state === 'dropped'
    return [
      words.states[state],
      owner,
      isOverdue(opportunity, today())
        ? words.overdue
        : due && !isOver && words.dueBy(formatDay(due, locale)),
    ]
  }
  return (card) => {
    if (card.type === 'pain') return ofPain(card).filter(Boolean).join(' · ')
    if (card.type === 'opportunity') return ofOpportunity(card).filter(Boolean).join(' · ')
    return cardTypes[card.type]
  }
}
