import type { LibraryDocument, MapDocument } from '@/model/document'
import { personaIdsOf } from '@/model/feelings'
import type { Card } from '@/model/records/card'
import type { PersonaId } from '@/model/records/persona'

/**
 * The personas of the map that a card concerns: those that it names, or all where it names none
 * that is still in the map.
 */
export function concernedBy(map: MapDocument, { personaIds }: Card): readonly PersonaId[] {
  const all = personaIdsOf(map)
  const named = all.filter((id) => personaIds.includes(id))
  return named.length > 0 ? named : all
}

/** How much a persona counts, 1–5; 1 where the library does not hold it. */
export function weightOf(library: LibraryDocument, id: PersonaId): number {
  return library.persona[id]?.weight ?? 1
}
