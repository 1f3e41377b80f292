import { diffDocuments } from './diff'
import { type AnyRecord, type Kind, MAP_KINDS, type MapDocument } from './document'

/**
 * What `repairMap` did to records of a kind.
 * - `dropped`: they led nowhere, or stood twice.
 * - `made`: cards had nowhere to stand.
 * - `moved`: they stand where they can now.
 * - `ordered`: their place among the others was none; they are at the end.
 * - `forgot`: they spoke of what is gone, and do so no more.
 */
export type Repair = {
  readonly what: 'dropped' | 'made' | 'moved' | 'ordered' | 'forgot'
  readonly kind: Kind
  /** As they were before; those that were made, as they are. */
  readonly records: readonly AnyRecord[]
}

const WHATS = ['dropped', 'moved', 'made', 'forgot', 'ordered'] as const

/**
 * What was repaired between a map and the same map after `repairMap`, the gravest first; nothing
 * where that gave the map back as it was.
 */
export function repairsOf(before: MapDocument, after: MapDocument): readonly Repair[] {
  if (before === after) return []
  const { added, updated, removed } = diffDocuments(before, after)
  const changed = Object.values(updated).map(([from, to]) => ({
    what: changeOf(from, to),
    of: from,
  }))
  const all = [
    ...Object.values(removed).map((of) => ({ what: 'dropped' as const, of })),
    ...Object.values(added).map((of) => ({ what: 'made' as const, of })),
    ...changed,
  ]
  return WHATS.flatMap((what) =>
    MAP_KINDS.flatMap((kind): Repair[] => {
      const records = all.flatMap((each) =>
        each.what === what && each.of.kind === kind ? [each.of] : [],
      )
      return records.length > 0 ? [{ what, kind, records }] : []
    }),
  )
}

/** The fields that say where a record stands: a card its cell, a note its spot. */
const STANDING = ['homeId', 'laneId', 'x', 'y']

function changeOf(from: AnyRecord, to: AnyRecord): 'moved' | 'ordered' | 'forgot' {
  const before: Readonly<Record<string, unknown>> = from
  const fields = Object.entries(to).flatMap(([field, value]) =>
    before[field] === value ? [] : [field],
  )
  const stands = from.kind === 'card' || from.kind === 'note'
  if (stands && fields.some((field) => STANDING.includes(field))) return 'moved'
  return fields.every((field) => field === 'order' || field === 'parked') ? 'ordered' : 'forgot'
}
