import { orderAtEnd } from '@/model/order'
import { castsOf } from '@/model/outline'
import { createCast } from '@/model/records/cast'
import { COLOURS } from '@/model/records/fields'
import { createPersona, type Persona, type PersonaId } from '@/model/records/persona'
import type { CommandContext } from './context'

/** The colours that set personas apart best, in the order in which they are given. */
const PERSONA_COLOURS = ['indigo', 'rose', 'teal', 'amber', 'violet'] as const

/** Makes a persona in the library and gives it a part in the map: one step, over both documents. */
export function createPersonaFor({ editor }: CommandContext, name: string): PersonaId {
  const casts = castsOf(editor.store.getState().map)
  const colour = PERSONA_COLOURS[casts.length] ?? COLOURS[casts.length % COLOURS.length]!
  const persona = createPersona({ name, colour })
  const cast = createCast({ personaId: persona.id, order: orderAtEnd(casts) })
  editor.transact({ verb: 'add', name }, ({ map, library }) => {
    library.persona[persona.id] = persona
    map.cast[cast.id] = cast
  })
  return persona.id
}

/** Gives a persona of the library a part in the map. */
export function castPersona({ editor }: CommandContext, personaId: PersonaId): void {
  const { map, library } = editor.store.getState()
  const casts = castsOf(map)
  if (casts.some((cast) => cast.personaId === personaId)) return
  const cast = createCast({ personaId, order: orderAtEnd(casts) })
  editor.transact({ verb: 'add', name: library.persona[personaId]?.name ?? '' }, (draft) => {
    draft.map.cast[cast.id] = cast
  })
}

/** Takes a persona out of the map. Its scores stay with the cards, should it come back. */
export function uncastPersona({ editor, session }: CommandContext, personaId: PersonaId): void {
  const { map, library } = editor.store.getState()
  editor.transact({ verb: 'remove', name: library.persona[personaId]?.name ?? '' }, (draft) => {
    for (const cast of castsOf(map))
      if (cast.personaId === personaId) delete draft.map.cast[cast.id]
  })
  if (session.getState().persona === personaId) session.setState({ persona: null })
}

/** Edits a persona of the library, for all maps that it plays in. */
export function editPersona(
  { editor }: CommandContext,
  id: PersonaId,
  fields: Partial<Omit<Persona, 'kind' | 'id'>>,
  mergeKey?: string,
): void {
  const name = fields.name ?? editor.store.getState().library.persona[id]?.name ?? ''
  editor.transact(
    { verb: 'edit', name },
    ({ library }) => void Object.assign(library.persona[id]!, fields),
    mergeKey ? { mergeKey } : undefined,
  )
}

/** Switches a persona's curve on or off in this window. */
export function togglePersona({ session }: CommandContext, id: PersonaId): void {
  const hiddenPersonas = new Set(session.getState().hiddenPersonas)
  if (!hiddenPersonas.delete(id)) hiddenPersonas.add(id)
  session.setState({ hiddenPersonas })
}
