import { select } from '@/editor/session'
import { journeyOf, type MapDocument } from '@/model/document'
import { orderAtEnd } from '@/model/order'
import { castsOf } from '@/model/outline'
import type { HomeId } from '@/model/records/card'
import { createCast } from '@/model/records/cast'
import type { Definition } from '@/model/records/definition'
import type { Persona } from '@/model/records/persona'
import { clip } from './clipping'
import type { CommandContext } from './context'
import { pasteInto } from './paste'

/** A map that is to become part of another, with what it brings to the library. */
export type ArrivingMap = {
  readonly map: MapDocument
  readonly personas: readonly Persona[]
  readonly definitions: readonly Definition[]
}

/**
 * Adds all of a map to the open one, its stages after the last, or after the one of a place: one
 * step of the history, over the map and the library. A lane takes the cards of the lane of its type; a persona that both maps
 * show is shown once. What was added is then selected.
 */
export function addMap(
  { editor, session }: CommandContext,
  arriving: ArrivingMap,
  here?: HomeId,
): void {
  const { map } = editor.store.getState()
  const added = arriving.map
  const everything = [...Object.keys(added.stage), ...Object.keys(added.note)]
  let pasted: string[] = []
  editor.transact({ verb: 'import', name: journeyOf(added).title }, (draft) => {
    for (const persona of arriving.personas) draft.library.persona[persona.id] ??= persona
    for (const definition of arriving.definitions)
      draft.library.definition[definition.id] ??= definition
    const casts = [...castsOf(map)]
    for (const { personaId } of castsOf(added)) {
      if (casts.some((cast) => cast.personaId === personaId)) continue
      const cast = createCast({ personaId, order: orderAtEnd(casts) })
      casts.push(cast)
      draft.map.cast[cast.id] = cast
    }
    pasted = pasteInto(draft.map, map, clip(added, everything), here, 'import')
  })
  select(session, pasted)
}
