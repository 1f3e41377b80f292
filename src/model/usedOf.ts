import {
  type AnyRecord,
  emptyLibrary,
  type LibraryDocument,
  type MapDocument,
  type Table,
} from './document'

/** The part of the library that a map refers to: what travels with it. */
export function usedOf(map: MapDocument, library: LibraryDocument): LibraryDocument {
  const personaIds = [
    ...Object.values(map.cast).map((cast) => cast.personaId),
    ...Object.values(map.card).flatMap((card) => card.personaIds),
    ...Object.values(map.measurement).flatMap(({ personaId }) => personaId ?? []),
  ]
  const definitionIds = [...Object.values(map.measurement), ...Object.values(map.proof)].map(
    ({ definitionId }) => definitionId,
  )
  return {
    ...emptyLibrary(),
    persona: pick(library.persona, personaIds),
    definition: pick(library.definition, definitionIds),
  }
}

function pick<R extends AnyRecord>(table: Table<R>, ids: readonly string[]): Table<R> {
  const known = ids.filter((id) => Object.hasOwn(table, id))
  return Object.fromEntries(known.map((id) => [id, table[id]!]))
}
