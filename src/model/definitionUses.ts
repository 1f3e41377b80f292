import type { MapDocument } from './document'

/** How many values and proofs of a map are of a KPI. */
export function definitionUses(map: MapDocument, definitionId: string): number {
  const records = [...Object.values(map.measurement), ...Object.values(map.proof)]
  return records.filter((record) => record.definitionId === definitionId).length
}
