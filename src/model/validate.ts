import * as z from 'zod/mini'
import {
  type AnyDocument,
  type AnyRecord,
  type Kind,
  LIBRARY_KINDS,
  type LibraryDocument,
  MAP_KINDS,
  type MapDocument,
  recordSchemas,
} from './document'

/** A record that is not what it should be, by the place where it stands: `card.card_x.severity`. */
export type Defect = { readonly path: string; readonly reason: string }

export type Checked<D> = { readonly document: D; readonly defects: readonly Defect[] }

/** Told of each broken record how many there are so far; what it throws ends the work. */
export type OnBroken = (count: number) => void

/**
 * The records of raw JSON that are sound, and the list of those that are not. One broken record
 * does not cost the others: the caller decides what a defect means.
 */
export function validateMap(raw: unknown, onBroken?: OnBroken): Checked<MapDocument> {
  return validateTables<MapDocument>(raw, MAP_KINDS, onBroken)
}

/** The same for the library. */
export function validateLibrary(raw: unknown, onBroken?: OnBroken): Checked<LibraryDocument> {
  return validateTables<LibraryDocument>(raw, LIBRARY_KINDS, onBroken)
}

function validateTables<D extends AnyDocument>(
  raw: unknown,
  kinds: readonly Kind[],
  onBroken: OnBroken = () => {},
): Checked<D> {
  const tables: Record<string, Record<string, AnyRecord>> = {}
  const defects: Defect[] = []
  let broken = 0
  for (const kind of kinds) {
    const table: Record<string, AnyRecord> = {}
    tables[kind] = table
    const source = isObject(raw) && Object.hasOwn(raw, kind) ? raw[kind] : {}
    if (!isObject(source)) {
      defects.push({ path: kind, reason: 'not a table of records' })
      continue
    }
    for (const [id, value] of Object.entries(source)) {
      const result = z.safeParse(recordSchemas[kind], value)
      if (result.success && result.data.id === id) {
        table[id] = result.data as AnyRecord
        continue
      }
      broken += 1
      onBroken(broken)
      if (!result.success) defects.push(...defectsOf(`${kind}.${id}`, result.error))
      else defects.push({ path: `${kind}.${id}`, reason: `calls itself ${result.data.id}` })
    }
  }
  return { document: tables as unknown as D, defects }
}

function defectsOf(path: string, error: z.core.$ZodError): Defect[] {
  return error.issues.map((issue) => ({
    path: [path, ...issue.path.map(String)].join('.'),
    reason: issue.message,
  }))
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
