import type { LibraryDocument, MapDocument } from '@/model/document'
import { personaIdsOf } from '@/model/feelings'
import type { PersonaId } from '@/model/records/persona'

/** The names of a map's personas, each different, and the sentences for those that were not. */
export type PersonaNames = {
  readonly names: ReadonlyMap<PersonaId, string>
  readonly notes: readonly string[]
}

type Words = {
  namesake(name: string, number: number): string
  namesakes(name: string): string
}

/** In the order in which they are shown. A table tells personas by their names alone. */
export function personaNamesOf(
  map: MapDocument,
  library: Pick<LibraryDocument, 'persona'>,
  words: Words,
): PersonaNames {
  const taken = new Set<string>()
  const names = new Map<PersonaId, string>()
  const shared = new Set<string>()
  for (const id of personaIdsOf(map)) {
    const persona = library.persona[id]
    if (!persona) continue
    // A name of nothing but spaces could not be told from none.
    const given = persona.name.trim() === '' ? '' : persona.name
    let name = given
    for (let number = 2; taken.has(name); number++) name = words.namesake(given, number)
    if (name !== given) shared.add(given)
    taken.add(name)
    names.set(id, name)
  }
  return { names, notes: [...shared].map((name) => words.namesakes(name)) }
}
