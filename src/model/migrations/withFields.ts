import type { RawDocument } from './migration'

/** What records of a kind get, by the kind: fields with what they say about records from before. */
export type NewFields = Readonly<Record<string, () => RawDocument>>

/** A raw document whose records have new fields; a record that has one of them already keeps it. */
export function withFields(raw: RawDocument, added: NewFields): RawDocument {
  const tables = Object.entries(added).flatMap(([kind, fields]) => {
    const table = raw[kind]
    if (!isObject(table)) return []
    const records = Object.entries(table).map(([id, record]) => [
      id,
      isObject(record) ? { ...fields(), ...record } : record,
    ])
    return [[kind, Object.fromEntries(records)]]
  })
  return { ...raw, ...Object.fromEntries(tables) }
}

function isObject(value: unknown): value is RawDocument {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
