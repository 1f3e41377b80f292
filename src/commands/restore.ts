import { changesBetween } from '@/model/compare'
import { type LibraryDocument, type MapDocument, tablesOf } from '@/model/document'
import { announce, type CommandContext } from './context'

/**
 * Makes the map what it was, as one step of the history that is called `name`. Personas and KPI definitions that it used
 * then and the library has no more come back; those that are there stay as they are now.
 */
export function restoreMap(
  context: CommandContext,
  past: { readonly map: MapDocument; readonly library: LibraryDocument },
  name: string,
): void {
  const { editor, messages } = context
  const { map, library } = editor.store.getState()
  editor.transact({ verb: 'restore', name }, (draft) => {
    const tables = tablesOf(draft.map) as Record<string, Record<string, unknown>>
    for (const { id, from, to } of changesBetween(map, past.map)) {
      const table = tables[(to ?? from)!.kind]!
      if (to) table[id] = to
      else delete table[id]
    }
    for (const [id, persona] of Object.entries(past.library.persona))
      if (!Object.hasOwn(library.persona, id)) draft.library.persona[id] = persona
    for (const [id, definition] of Object.entries(past.library.definition))
      if (!Object.hasOwn(library.definition, id)) draft.library.definition[id] = definition
  })
  announce(context, messages.announce.restored(name))
}
