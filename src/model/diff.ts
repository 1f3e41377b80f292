import { type AnyDocument, type AnyRecord, type Table, tablesOf } from './document'
import { kindOf } from './ids'
import { isAlike } from './isAlike'

/**
 * What a transaction changed, by record id. It is the only thing that travels: history reverses
 * it, storage writes it, other tabs apply it.
 */
export type Diff = {
  readonly added: Readonly<Record<string, AnyRecord>>
  readonly updated: Readonly<Record<string, readonly [from: AnyRecord, to: AnyRecord]>>
  readonly removed: Readonly<Record<string, AnyRecord>>
}

export const EMPTY_DIFF: Diff = { added: {}, updated: {}, removed: {} }

/** Whether a diff changes nothing. */
export function isEmptyDiff(diff: Diff): boolean {
  return [diff.added, diff.updated, diff.removed].every((part) => Object.keys(part).length === 0)
}

/** The diff that takes a change back. */
export function invertDiff(diff: Diff): Diff {
  return {
    added: diff.removed,
    updated: Object.fromEntries(
      Object.entries(diff.updated).map(([id, [from, to]]) => [id, [to, from] as const]),
    ),
    removed: diff.added,
  }
}

/** What changed between two states of the given records. */
export function diffRecords(before: AnyDocument, after: AnyDocument, ids: Iterable<string>): Diff {
  const added: Record<string, AnyRecord> = {}
  const updated: Record<string, [AnyRecord, AnyRecord]> = {}
  const removed: Record<string, AnyRecord> = {}
  for (const id of ids) {
    const from = tablesOf(before)[kindOf(id)]?.[id]
    const to = tablesOf(after)[kindOf(id)]?.[id]
    if (from === to) continue
    if (!from && to) added[id] = to
    else if (from && !to) removed[id] = from
    else if (from && to) updated[id] = [from, to]
  }
  return { added, updated, removed }
}

/** What differs in content between two states of a document, also where they were read apart. */
export function diffDocuments(before: AnyDocument, after: AnyDocument): Diff {
  const [old, present] = [tablesOf(before), tablesOf(after)]
  const changed = Object.keys({ ...old, ...present }).flatMap((kind) =>
    Object.keys({ ...old[kind], ...present[kind] }).filter(
      (id) => !isAlike(old[kind]?.[id], present[kind]?.[id]),
    ),
  )
  return diffRecords(before, after, changed)
}

/**
 * A document after a change. Only the fields that the change touched are written, so that an undo
 * in one tab leaves alone what another tab did to the same record since. A change to a record
 * that is gone does nothing: a deletion is not undone by somebody else's typing. A record that is
 * there already stays as it is: another tab brought it back, and may have worked on it since.
 */
export function applyDiff<D extends AnyDocument>(document: D, diff: Diff): D {
  const tables: Record<string, Table<AnyRecord>> = { ...tablesOf(document) }
  const copied = new Map<string, Record<string, AnyRecord>>()
  const tableFor = (id: string): Record<string, AnyRecord> => {
    const kind = kindOf(id)
    let table = copied.get(kind)
    if (!table) {
      table = { ...tables[kind] }
      copied.set(kind, table)
      tables[kind] = table
    }
    return table
  }
  for (const id of Object.keys(diff.removed)) delete tableFor(id)[id]
  for (const [id, record] of Object.entries(diff.added)) tableFor(id)[id] ??= record
  for (const [id, [from, to]] of Object.entries(diff.updated)) {
    const current = tables[kindOf(id)]?.[id]
    if (current) tableFor(id)[id] = current === from ? to : mergeFields(current, from, to)
  }
  return tables as unknown as D
}

/** Fields that are tables of their own: two windows may each change another entry. */
export const ENTRIES: ReadonlySet<string> = new Set(['scores', 'measured', 'pillars'])

function mergeFields(current: AnyRecord, from: AnyRecord, to: AnyRecord): AnyRecord {
  const before: Record<string, unknown> = from
  const present: Record<string, unknown> = current
  const changed = Object.entries(to)
    .filter(([field, value]) => !isAlike(before[field], value))
    .map(([field, value]) => [
      field,
      ENTRIES.has(field) ? mergeEntries(present[field], before[field], value) : value,
    ])
  return { ...current, ...Object.fromEntries(changed) } as AnyRecord
}

/**
 * Two changes, one after the other, as a single one. What the second takes back is left out, and
 * so is what somebody else did to the same records in between.
 */
export function composeDiffs(first: Diff, second: Diff): Diff {
  const added = { ...first.added }
  const updated = { ...first.updated }
  const removed = { ...first.removed }
  for (const [id, record] of Object.entries(second.removed)) {
    if (added[id]) delete added[id]
    else removed[id] = updated[id] ? rebased(updated[id], record) : record
    delete updated[id]
  }
  for (const [id, [from, to]] of Object.entries(second.updated)) {
    const first = updated[id] ? rebased(updated[id], from) : from
    if (added[id]) added[id] = to
    else if (isSame(first, to)) delete updated[id]
    else updated[id] = [first, to]
  }
  for (const [id, record] of Object.entries(second.added)) {
    if (removed[id]) {
      updated[id] = [removed[id], record]
      delete removed[id]
    } else added[id] = record
  }
  return { added, updated, removed }
}

/** The record before a change, with what others did to it since the change: see `composeDiffs`. */
function rebased([from, to]: readonly [AnyRecord, AnyRecord], since: AnyRecord): AnyRecord {
  return since === to ? from : mergeFields(from, to, since)
}

function isSame(a: AnyRecord, b: AnyRecord): boolean {
  const before: Record<string, unknown> = a
  return Object.entries(b).every(([field, value]) => before[field] === value)
}

function mergeEntries(current: unknown, from: unknown, to: unknown): unknown {
  const [present, before, after] = [current, from, to] as Record<string, number>[]
  const merged = { ...present! }
  for (const key of new Set([...Object.keys(before!), ...Object.keys(after!)])) {
    if (before![key] === after![key]) continue
    if (Object.hasOwn(after!, key)) merged[key] = after![key]!
    else delete merged[key]
  }
  return merged
}
