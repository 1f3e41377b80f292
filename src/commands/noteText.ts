import type { Card } from '@/model/records/card'

/**
 * A card's words as those of a note, and back: a blank line stands between the title and the notes,
 * so that a card that was parked comes back with both.
 */
export function textOfCard({ title, notes }: Pick<Card, 'title' | 'notes'>): string {
  return notes === '' ? title : `${title}\n\n${notes}`
}

/** What a note's text is as a card: all before the first blank line is the title. */
export function cardOfText(text: string): Pick<Card, 'title' | 'notes'> {
  const at = text.indexOf('\n\n')
  return at < 0
    ? { title: text, notes: '' }
    : { title: text.slice(0, at), notes: text.slice(at + 2) }
}
