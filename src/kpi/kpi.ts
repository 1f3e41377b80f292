import type { LibraryDocument } from '@/model/document'
import type { Definition } from '@/model/records/definition'
import { CATALOGUE } from './catalogue'
import type { Kpi, KpiDefinition } from './definition'
import { ofTeam } from './ofTeam'

export type { Kpi }

const byId: ReadonlyMap<string, KpiDefinition> = new Map(
  CATALOGUE.map((definition) => [definition.id, definition]),
)

/** A board asks for the same few definitions at every drawing. */
const ofTeams = new WeakMap<Definition, Kpi>()

/**
 * The KPI that a measurement's `definitionId` names: the catalogue's, or the library's own. Nothing
 * where neither knows it, as when a file came without the definitions that it uses.
 */
export function definitionAt(
  id: string,
  library: Pick<LibraryDocument, 'definition'>,
): Kpi | undefined {
  const known = byId.get(id)
  if (known || !Object.hasOwn(library.definition, id)) return known
  const definition = library.definition[id]!
  const kpi = ofTeams.get(definition) ?? ofTeam(definition)
  ofTeams.set(definition, kpi)
  return kpi
}
