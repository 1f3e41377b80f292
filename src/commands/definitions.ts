import type { Draft } from 'immer'
import { definitionUses } from '@/model/definitionUses'
import type { LibraryDocument } from '@/model/document'
import { createDefinition, type Definition, type DefinitionId } from '@/model/records/definition'
import type { CommandContext } from './context'

/** What a team says of a KPI of its own. */
export type DefinitionFields = Partial<Omit<Definition, 'kind' | 'id'>>

/** A KPI that is only being made: it has a name at least. */
export type NewDefinition = DefinitionFields & Pick<Definition, 'name'>

/**
 * The id under which measurements name a KPI. A new one is made in the library first; one of the
 * team's own that is there takes the fields.
 */
export function keepDefinition(
  library: Draft<LibraryDocument>,
  definition: string | NewDefinition,
  fields: DefinitionFields = {},
): string {
  if (typeof definition === 'string') {
    const kept = library.definition[definition]
    if (kept) Object.assign(kept, fields)
    return definition
  }
  const made = createDefinition({ ...definition, ...fields })
  library.definition[made.id] = made
  return made.id
}

/** Changes a KPI of the team's own, for all maps that measure it. */
export function editDefinition(
  { editor }: CommandContext,
  id: DefinitionId,
  fields: DefinitionFields,
): void {
  const name = fields.name ?? editor.store.getState().library.definition[id]?.name ?? ''
  editor.transact({ verb: 'edit', name }, ({ library }) => {
    keepDefinition(library, id, fields)
  })
}

/**
 * Takes a KPI of the team's own out of the library, and tells whether that was done. Not while this
 * map measures by it, or will judge an opportunity by it: nobody could read those values any more.
 * Whoever calls asks the other maps first, which only the storage knows.
 */
export function removeDefinition({ editor }: CommandContext, id: DefinitionId): boolean {
  const { map, library } = editor.store.getState()
  if (definitionUses(map, id) > 0) return false
  editor.transact({ verb: 'remove', name: library.definition[id]?.name ?? '' }, (draft) => {
    delete draft.library.definition[id]
  })
  return true
}
