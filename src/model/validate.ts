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

/**
 * The records of raw JSON that are sound, and the list of those that are not. One broken record
 * does not cost the others: the caller decides what a defect means.
 */
export function validateMap(raw: unknown): Checked<MapDocument> {
  return validateTables<MapDocument>(raw, MAP_KINDS)
}

/** The same for the library. */
export function validateLibrary(raw: unknown): Checked<LibraryDocument> {
  return validateTables<LibraryDocument>(raw, LIBRARY_KINDS)
}

function validateTables<D extends AnyDocument>(raw: unknown, kinds: readonly Kind[]): Checked<D> {
  const tables: Record<string, Record<string, AnyRecord>> = {}
  const defects: Defect[] = []
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
      if (!result.success) defects.push(...defectsOf(`${kind}.${id}`, result.error))
      else if (result.data.id !== id)
        defects.push({ path: `${kind}.${id}`, reason: `calls itself ${result.data.id}` })
      else table[id] = result.data as AnyRecord
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
