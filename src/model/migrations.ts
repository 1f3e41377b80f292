import { addFiguresEvidenceAndPillars } from './migrations/addFiguresEvidenceAndPillars'
import { addWorkshop } from './migrations/addWorkshop'
import type { Migration, RawDocument } from './migrations/migration'

export type { RawDocument }

/**
 * Every change of the format since the first release, in order, each named for what it does. The
 * format's version is their number plus one. A migration is never edited or taken out: files of
 * every age pass through all of those after them.
 */
export const migrations: readonly Migration[] = [addFiguresEvidenceAndPillars, addWorkshop]

export const FORMAT_VERSION = migrations.length + 1

/** Raised for what a newer Parcours wrote: it cannot be read without losing what is not known here. */
export class NewerFormatError extends Error {
  readonly version: number
  constructor(version: number) {
    super(`Format ${version} is newer than ${FORMAT_VERSION}, the newest that this version reads.`)
    this.name = 'NewerFormatError'
    this.version = version
  }
}

/**
 * Raw JSON brought up to today's format. The argument is left as it was.
 * @throws NewerFormatError where `version` is beyond this version of Parcours.
 */
export function migrate(raw: RawDocument, version: number): RawDocument {
  if (version > FORMAT_VERSION) throw new NewerFormatError(version)
  return migrations
    .slice(version - 1)
    .reduce((document, migration) => migration.up(document), structuredClone(raw))
}
