import type { LibraryDocument, MapDocument } from './document'
import { migrate, type RawDocument } from './migrations'
import { repairMap } from './repair'
import { type Checked, validateLibrary, validateMap } from './validate'

/**
 * The one way in for a map, from the database or from a file: clone, migrate, validate, repair.
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
