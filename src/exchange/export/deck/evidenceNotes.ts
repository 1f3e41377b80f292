import { evidenceOf, measurementsOf } from '@/model/outline'
import type { Evidence } from '@/model/records/evidence'
import { safeLink } from '@/model/safeLink'
import type { Deck } from './deck'
import { oneLine } from './page/frame'
import { dayInWords } from './page/say'
import { plainSigns } from './page/signs'

/** What the speaker can tell of a card or a stage: its notes, and each piece of evidence for it. */
export function notesAbout(deck: Deck, id: string, heading: string, notes: string): string[] {
  const { map } = deck
  const ids = [id, ...measurementsOf(map, id).map((measurement) => measurement.id)]
  const evidence = ids.flatMap((each) => evidenceOf(map, each))
  const told = plainSigns(notes).trim()
  if (evidence.length === 0 && told === '') return []
  const lines = told === '' ? [] : told.split(/\r\n|\r|\n/)
  return [oneLine(heading), ...lines, ...evidence.map((each) => sayEvidence(deck, each)), '']
}

/**
 * Evidence in a line: source, day, what it says and where more can be read. What is not safe to
 * follow is told as it was typed, and is no link anywhere.
 */
export function sayEvidence(deck: Deck, { source, date, sentence, link }: Evidence): string {
  const { panelWords, words } = deck
  const from = [panelWords.evidence.sources[source], dayInWords(deck, date)].filter(Boolean)
  const more = safeLink(link) ?? oneLine(link)
  return `• ${words.said(from.join(', '), oneLine(sentence))}${more === '' ? '' : ` (${more})`}`
}
