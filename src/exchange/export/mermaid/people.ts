import type { Messages } from '@/i18n/messages'
import type { LibraryDocument, MapDocument } from '@/model/document'
import { personaIdsOf } from '@/model/feelings'
import { plainText } from '@/model/plainText'
import type { PersonaId } from '@/model/records/persona'
import { oneLine } from './name'

export type People = {
  /** What each persona of the map is called in a diagram, no two alike. */
  readonly names: ReadonlyMap<PersonaId, string>
  /** How many are called otherwise than in the library. */
  readonly renamed: number
}

/** The personas by name: Mermaid knows people by nothing else, so of two that read alike one gets a number. */
export function peopleOf(map: MapDocument, library: LibraryDocument, messages: Messages): People {
  const names = new Map<PersonaId, string>()
  const taken = new Set<string>()
  let renamed = 0
  for (const id of personaIdsOf(map)) {
    const own = oneLine(library.persona[id]?.name ?? '')
    const name = freeName(own || messages.persona.nameless, taken)
    if (name !== own) renamed += 1
    taken.add(alike(name))
    names.set(id, name)
  }
  return { names, renamed }
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(alike(name))) return name
  let number = 2
  while (taken.has(alike(`${name} (${number})`))) number += 1
  return `${name} (${number})`
}

/** What two names have in common that are read as one: capitals and accents tell nobody apart. */
function alike(name: string): string {
  return plainText(name) || name
}
