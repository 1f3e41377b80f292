import type { LibraryDocument } from '@/model/document'
import type { Definition } from '@/model/records/definition'
import { CATALOGUE } from './catalogue'
import type { Better, KpiDefinition, KpiUnit } from './definition'
import type { Words } from './words'

/** What a measurement needs to be shown and judged, whoever defined the KPI. */
export type Kpi = {
  readonly id: string
  readonly name: Words
  readonly short: Words
  readonly unit: KpiUnit
  readonly better: Better
  readonly threshold?: number
  readonly bounds?: readonly [min: number, max: number]
  readonly decimals: number
}

const byId: ReadonlyMap<string, KpiDefinition> = new Map(
  CATALOGUE.map((definition) => [definition.id, definition]),
)

/**
 * The KPI that a measurement's `definitionId` names: the catalogue's, or the library's own. Nothing
 * where neither knows it, as when a file came without the definitions that it uses.
 */
export function definitionAt(
  id: string,
  library: Pick<LibraryDocument, 'definition'>,
): Kpi | undefined {
  const known = byId.get(id)
  if (known) return known
  return Object.hasOwn(library.definition, id) ? ofTeam(library.definition[id]!) : undefined
}

/** A definition of the team's own, which has one name for all languages. */
function ofTeam(definition: Definition): Kpi {
  const name: Words = { en: definition.name, fr: definition.name }
  return {
    id: definition.id,
    name,
    short: name,
    unit: unitOf(definition.unit.trim()),
    better: definition.better,
    decimals: 2,
  }
}

/** A typed unit. Those that a language writes in its own way become the catalogue's. */
function unitOf(symbol: string): KpiUnit {
  if (symbol === '%') return { kind: 'percent' }
  if (symbol === '€') return { kind: 'currency' }
  return { kind: 'own', symbol }
}
