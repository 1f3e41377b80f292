/**
 * Why something cannot be imported, for the interface to put into a sentence. Lines and columns
 * count from 1; sizes are in bytes.
 */
export type ImportProblem =
  | {
      readonly code:
        | 'empty'
        | 'unknown'
        | 'noMapInPicture'
        | 'notJourney'
        | 'badVersion'
        | 'noJourney'
        | 'unreadable'
    }
  | { readonly code: 'notJson'; readonly line: number; readonly column: number }
  | { readonly code: 'newer'; readonly version: number }
  | { readonly code: 'tooLarge'; readonly size: number; readonly limit: number }
  | { readonly code: 'tooManyRecords'; readonly records: number; readonly limit: number }
  /** In characters. */
  | { readonly code: 'longText'; readonly length: number; readonly limit: number }
  | { readonly code: 'tooDeep' | 'tooBroken'; readonly limit: number }
  /** `reason` is a sentence already, in the interface's language. */
  | { readonly code: 'refused'; readonly line?: number; readonly reason: string }

/** Raised before anything has been imported: a file comes in or it does not. */
export class ImportError extends Error {
  readonly problem: ImportProblem
  constructor(problem: ImportProblem) {
    super(problem.code === 'refused' ? problem.reason : problem.code)
    this.name = 'ImportError'
    this.problem = problem
  }
}
