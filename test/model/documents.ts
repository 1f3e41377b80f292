import { type MapDocument, tablesOf } from '@/model/document'
import { kindOf } from '@/model/ids'
import type { Card } from '@/model/records/card'

/** The ids of all records of a map, table by table. */
export function allIds(map: MapDocument): string[] {
  return Object.values(tablesOf(map)).flatMap((table) => Object.keys(table))
}

/** A map without one of its records, and with all that refers to it still there. */
export function without(map: MapDocument, id: string): MapDocument {
  const kind = kindOf(id)
  const { [id]: _, ...rest } = tablesOf(map)[kind]!
  return { ...map, [kind]: rest }
}

/** A map with some fields of one card written over. */
export function withCard(map: MapDocument, id: string, fields: Partial<Card>): MapDocument {
  const card = { ...map.card[id]!, ...fields }
  return { ...map, card: { ...map.card, [id]: card } }
}
