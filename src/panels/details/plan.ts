import type { MapDocument } from '@/model/document'
import type { Card } from '@/model/records/card'

/** Whether work on an opportunity should be over by a day (`YYYY-MM-DD`) and is not. */
export function isOverdue({ due, state }: Pick<Card, 'due' | 'state'>, today: string): boolean {
  return due !== '' && due < today && state !== 'done' && state !== 'dropped'
}

/** Who sees to something in a map already: each name once, in the order of the alphabet. */
export function ownersIn(map: MapDocument, locale: string): string[] {
  const names = Object.values(map.card).map((card) => card.owner.trim())
  return [...new Set(names.filter((name) => name !== ''))].sort(new Intl.Collator(locale).compare)
}
