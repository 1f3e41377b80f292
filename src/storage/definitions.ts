import { definitionUses } from '@/model/definitionUses'
import type { DefinitionId } from '@/model/records/definition'
import type { JourneyId } from '@/model/records/journey'
import { loadMap, rawOf } from './documents'
import { readJourneyRow } from './journeys'
import type { JourneyRow } from './rows'
import type { Storage } from './storage'

/** A map of the list by its title, which may be empty. */
export type TitledMap = Pick<JourneyRow, 'id' | 'title'>

/**
 * The maps of this device that measure a KPI of the team's own, or will judge an opportunity by it,
 * as they were last saved. Those in the trash count: they can come back. The last one that was worked
 * on comes first.
 */
export async function mapsWithDefinition(
  storage: Storage,
  id: DefinitionId,
): Promise<readonly TitledMap[]> {
  const rows = (await storage.store.all('journeys')).map(readJourneyRow)
  const uses = await Promise.all(rows.map((row) => isUsed(storage, row.id, id)))
  return rows.filter((_, at) => uses[at]).sort((a, b) => b.updatedAt - a.updatedAt)
}

/** A map that cannot be read uses what its raw records name: they may be mended one day. */
async function isUsed(storage: Storage, mapId: JourneyId, id: DefinitionId): Promise<boolean> {
  try {
    const { document, defects } = await loadMap(storage, mapId)
    if (definitionUses(document, id) > 0) return true
    if (defects.length === 0) return false
  } catch {
    // What it holds is asked of its raw records.
  }
  return (await (await rawOf(storage, mapId)).text()).includes(JSON.stringify(id))
}
