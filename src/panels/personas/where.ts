import type { Persona, PersonaId } from '@/model/records/persona'
import type { ListedMap } from '@/storage/shelf'
import type { Library } from '../library/actions'

export const PERSONAS_ADDRESS = '#/personas'

/** The address of one persona's sheet, or of several side by side. */
export function personasAddress(ids: readonly PersonaId[]): string {
  return `${PERSONAS_ADDRESS}?show=${ids.join(',')}`
}

/** The maps that a persona plays in, but for those in the trash. */
export function mapsOf({ maps }: Pick<Library, 'maps'>, id: Persona['id']): readonly ListedMap[] {
  if (maps.state !== 'ready') return []
  return maps.maps.filter((map) => map.trashedAt === null && map.personaIds.includes(id))
}
