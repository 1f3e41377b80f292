/**
 * Why a backup, or an entry of it, cannot be read, for the interface to put into a sentence. Sizes
 * are in bytes.
 * - `notZip`: the file is no zip, or was cut off.
 * - `notBackup`: a zip without the list that Parcours puts into a backup, or with one that is none.
 * - `newer`: made by a newer Parcours.
 * - `missing`: the list names a file that is not in the zip.
 * - `damaged`: a file of it does not unpack to what went in.
 * - `otherMap`: a file holds another map than the list says.
 * - `tooLarge`: a file of it is beyond what is read.
 * - `tooMany`: the zip holds more files than any backup.
 * - `zipFull`: a backup to be written is larger than a zip can be.
 */
export type BackupProblem =
  | {
      readonly code:
        | 'notZip'
        | 'notBackup'
        | 'newer'
        | 'missing'
        | 'damaged'
        | 'otherMap'
        | 'zipFull'
    }
  | { readonly code: 'tooLarge'; readonly size: number; readonly limit: number }
  | { readonly code: 'tooMany'; readonly count: number; readonly limit: number }

/** Raised before anything of what it is about has been written. */
export class BackupError extends Error {
  readonly problem: BackupProblem
  constructor(problem: BackupProblem) {
    super(problem.code)
    this.name = 'BackupError'
    this.problem = problem
  }
}
