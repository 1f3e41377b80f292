import { diffDocuments } from '@/model/diff'
import { type LibraryDocument, type MapDocument, tablesOf } from '@/model/document'
import { kindOf } from '@/model/ids'
import { announce, type CommandContext } from './context'

/**
 * Makes the map what it was, as one step of the history that is called `name`. Personas and KPI
 * definitions that it used then and the library has no more come back; those that are there stay as
 * they are now.
 */
export function restorePast(
  context: CommandContext,
  past: { readonly map: MapDocument; readonly library: LibraryDocument },
  name: string,
): void {
  const { editor, messages } = context
  const { added, updated, removed } = diffDocuments(editor.store.getState().map, past.map)
  editor.transact({ verb: 'restore', name }, ({ map, library }) => {
    const tables = tablesOf(map) as Record<string, Record<string, unknown>>
    for (const id of Object.keys(removed)) delete tables[kindOf(id)]![id]
    for (const [id, record] of Object.entries(added)) tables[kindOf(id)]![id] = record
    for (const [id, [, record]] of Object.entries(updated)) tables[kindOf(id)]![id] = record
    for (const persona of Object.values(past.library.persona))
      library.persona[persona.id] ??= persona
    for (const definition of Object.values(past.library.definition))
      library.definition[definition.id] ??= definition
  })
  announce(context, messages.announce.restored(name))
}
