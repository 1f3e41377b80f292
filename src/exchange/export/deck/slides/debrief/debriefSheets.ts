import { debriefOf } from '@/insights/debrief/debrief'
import type { Debrief } from '@/insights/debrief/types'
import type { Deck, Sheet } from '../../deck'
import { actionSheets } from './actionSheets'
import { cameToSheet } from './cameToSheet'
import { noteSheets } from './noteSheets'
import { roundSheets } from './roundSheets'

/** What a workshop came to: on one slide, then what was voted for, who does what by when, and what is still open. */
export function debriefSheets(deck: Deck): Sheet[] {
  const debrief = debriefOf(deck.map, deck.library, deck.today)
  return [
    ...(isEmpty(debrief) ? [] : [cameToSheet(deck, debrief)]),
    ...roundSheets(deck),
    ...actionSheets(deck, debrief),
    ...noteSheets(deck, debrief),
  ]
}

function isEmpty({ summary, pains, landmarks, nextSteps }: Debrief): boolean {
  return summary.trim() === '' && [pains, landmarks, nextSteps].every(({ length }) => length === 0)
}
