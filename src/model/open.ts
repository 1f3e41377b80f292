import type { LibraryDocument, MapDocument } from './document'
import { migrate, type RawDocument } from './migrations'
import { repairMap } from './repair'
import { type Repair, repairsOf } from './repairs'
import { type Checked, type OnBroken, validateLibrary, validateMap } from './validate'

/**
 * The way in for a map from a file: clone, migrate, validate, repair. The database goes the same
 * way, but keeps what stands between the steps, for its journal is replayed onto it.
 * Records that are not sound are left out and listed.
 * @throws NewerFormatError, and what `onBroken` throws.
 */
export function openMap(
  raw: RawDocument,
  version: number,
  onBroken?: OnBroken,
): Checked<MapDocument> & { readonly repairs: readonly Repair[] } {
  const { document: sound, defects } = validateMap(migrate(raw, version), onBroken)
  const document = repairMap(sound)
  return { document, defects, repairs: repairsOf(sound, document) }
}

/** The same way in for the library. */
export function openLibrary(
  raw: RawDocument,
  version: number,
  onBroken?: OnBroken,
): Checked<LibraryDocument> {
  return validateLibrary(migrate(raw, version), onBroken)
}
