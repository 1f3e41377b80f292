import { journeyOf, type LibraryDocument, type MapDocument } from '@/model/document'
import { createId } from '@/model/ids'
import type { Definition } from '@/model/records/definition'
import type { JourneyId } from '@/model/records/journey'
import type { Persona } from '@/model/records/persona'
import type { Defect } from '@/model/validate'
import type { Asset } from './assets'
import type { ReadJourney } from './readJourneyFile'
import { renewIds, renewPictures } from './renew'

/** What comes to the library and the pictures together with a map. */
export type ImportLuggage = {
  readonly personas: readonly Persona[]
  readonly definitions: readonly Definition[]
  readonly assets: readonly Asset[]
}

/** Keeps a new map and its luggage, all of it or nothing. */
export type KeepMap = (map: MapDocument, luggage: ImportLuggage) => Promise<JourneyId>

/** A map that came in, and what is to be reported about it. */
export type Imported = {
  readonly journeyId: JourneyId
  readonly title: string
  readonly defects: readonly Defect[]
  readonly repaired: boolean
}

/**
 * Brings a read file onto this device, always as a new map: importing a file twice makes a copy,
 * and never touches what is there. Rejects with whatever `keep` rejects with.
 */
export async function importJourney(
  read: ReadJourney,
  library: LibraryDocument,
  keep: KeepMap,
): Promise<Imported> {
  const { map, luggage, defects } = prepareImport(read, library)
  const journeyId = await keep(map, luggage)
  return { journeyId, title: journeyOf(map).title, defects, repaired: read.repaired }
}

/**
 * A read file as this device will keep it: the map and its pictures under new ids. A persona or a
 * definition that the library has by its id stays the library's; a part in the map for a persona
 * that nobody knows is left out, as is a picture that the file lacks.
 */
export function prepareImport(
  read: ReadJourney,
  library: LibraryDocument,
): {
  readonly map: MapDocument
  readonly luggage: ImportLuggage
  readonly defects: readonly Defect[]
} {
  const personas = read.personas.filter(({ id }) => !Object.hasOwn(library.persona, id))
  const definitions = read.definitions.filter(({ id }) => !Object.hasOwn(library.definition, id))
  const { map, defects } = withKnownPersonas(read, library)
  const shown = new Set([
    ...Object.values(map.card).map((card) => card.assetId),
    ...personas.map((persona) => persona.pictureId),
  ])
  const carried = read.assets.filter(({ id }) => shown.has(id))
  const ids = new Map(carried.map(({ id }) => [id, createId('asset')]))
  const missing = Object.values(map.card).filter(({ assetId }) => assetId && !ids.has(assetId))
  return {
    map: renewIds(renewPictures(map, ids)),
    luggage: {
      personas: personas.map((persona) => ({
        ...persona,
        pictureId: (persona.pictureId && ids.get(persona.pictureId)) ?? null,
      })),
      definitions,
      assets: carried.map((asset) => ({ ...asset, id: ids.get(asset.id)! })),
    },
    defects: [
      ...read.defects,
      ...defects,
      ...missing.map(({ assetId }) => ({
        path: `assets.${assetId}`,
        reason: 'the picture is not in the file',
      })),
    ],
  }
}

function withKnownPersonas(
  { map, personas }: ReadJourney,
  library: LibraryDocument,
): { map: MapDocument; defects: Defect[] } {
  const known = new Set<string>([...personas.map(({ id }) => id), ...Object.keys(library.persona)])
  const casts = Object.values(map.cast)
  const unknown = casts.filter(({ personaId }) => !known.has(personaId))
  if (unknown.length === 0) return { map, defects: [] }
  const kept = casts.filter(({ personaId }) => known.has(personaId))
  return {
    map: { ...map, cast: Object.fromEntries(kept.map((cast) => [cast.id, cast])) },
    defects: unknown.map(({ personaId }) => ({
      path: `persona.${personaId}`,
      reason: 'the persona is not in the file',
    })),
  }
}
