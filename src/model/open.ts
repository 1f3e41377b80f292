import type { LibraryDocument, MapDocument } from './document'
import { migrate, type RawDocument } from './migrations'
import { repairMap } from './repair'
import { type Checked, validateLibrary, validateMap } from './validate'

/**
 * The way in for a map from a file: clone, migrate, validate, repair. The database goes the same
 * way, but keeps what stands between the steps, for its journal is replayed onto it.
 * Records that are not sound are left out and listed.
 * @throws NewerFormatError
 */
export function openMap(raw: RawDocument, version: number): Checked<MapDocument> {
  const { document, defects } = validateMap(migrate(raw, version))
  return { document: repairMap(document), defects }
}

/** The same way in for the library. */
export function openLibrary(raw: RawDocument, version: number): Checked<LibraryDocument> {
  return validateLibrary(migrate(raw, version))
}
