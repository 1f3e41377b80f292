import { select } from '@/editor/session'
import { type AnyRecord, journeyOf, type MapDocument } from '@/model/document'
import { orderAtEnd } from '@/model/order'
import { castsOf } from '@/model/outline'
import type { HomeId } from '@/model/records/card'
import { createCast } from '@/model/records/cast'
import type { Definition } from '@/model/records/definition'
import { createJourney, type Journey } from '@/model/records/journey'
import type { Lane } from '@/model/records/lane'
import type { Persona } from '@/model/records/persona'
import { clip } from './clipping'
import type { CommandContext } from './context'
import { pasteInto } from './paste'
import { pasteLanes } from './pasting/pasteLanes'
import { pasteDismissals, pasteRounds } from './pasting/pasteRounds'
import { staysBehind } from './pasting/staysBehind'

/** A map that is to become part of another, with what it brings to the library. */
export type ArrivingMap = {
  readonly map: MapDocument
  readonly personas: readonly Persona[]
  readonly definitions: readonly Definition[]
}

/** What of an added map is not as it was there. */
export type Added = {
  /** What is about that map as a whole, and was not added. */
  readonly left: readonly AnyRecord[]
  /** What its own record says that the open map does not, and still does not say. */
  readonly untold: readonly (typeof TELLING)[number][]
  /** The lanes whose content stands in a lane of another title. */
  readonly joined: readonly Lane[]
}

/** What a map's own record says of it, besides its title. */
const TELLING = ['scenario', 'goal', 'summary', 'state', 'staleAfter'] as const

/**
 * Adds a map to the open one, its stages after the last, or after the one of a place: one step of
 * the history, over the map and the library. A lane takes the cards of the lane of its type; a
 * persona that both maps show is shown once; closed rounds bring their dots. What was added is then
 * selected. Gives what did not come as it was.
 */
export function addMap(
  { editor, session }: CommandContext,
  arriving: ArrivingMap,
  here?: HomeId,
): Added {
  const { map } = editor.store.getState()
  const added = arriving.map
  const everything = [...Object.keys(added.stage), ...Object.keys(added.note)]
  let pasted: string[] = []
  let joined: readonly Lane[] = []
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
    joined = pasteLanes(draft.map, map, added)
    const { ids, chosen } = pasteInto(draft.map, map, clip(added, everything), here, 'import')
    pasteRounds(draft.map, map, added, ids)
    pasteDismissals(draft.map, added, ids)
    pasted = chosen
  })
  select(session, pasted)
  return { left: staysBehind(added), untold: untoldOf(journeyOf(added), journeyOf(map)), joined }
}

function untoldOf(added: Journey, open: Journey): Added['untold'] {
  const blank = createJourney()
  return TELLING.filter((field) => ![blank[field], open[field]].includes(added[field]))
}
