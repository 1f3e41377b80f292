import type { LibraryDocument, MapDocument } from '@/model/document'
import { createId } from '@/model/ids'
import type { Defect } from '@/model/validate'
import type { ImportedMap } from './import/imported'
import type { ReadJourney } from './readJourneyFile'
import { renewIds, renewPictures } from './renew'

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
  /** What comes to the library and the pictures together with the map. */
  readonly luggage: Pick<ImportedMap, 'personas' | 'definitions' | 'assets'>
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
