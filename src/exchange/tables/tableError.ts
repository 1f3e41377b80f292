/**
 * Why a table cannot be read, for the interface to put into a sentence. Rows count from
 * 1, as spreadsheets number them; sizes are in bytes.
 */
export type TableProblem =
  | {
      readonly code:
        | 'empty'
        | 'noRows'
        | 'notText'
        | 'notSpreadsheet'
        | 'oldSpreadsheet'
        | 'unreadable'
    }
  | { readonly code: 'openQuote'; readonly row: number }
  | { readonly code: 'tooLarge' | 'tooLargeInside'; readonly size: number; readonly limit: number }
  | { readonly code: 'tooManyRows'; readonly sheet: string; readonly limit: number }
  | { readonly code: 'tooManyColumns'; readonly sheet: string; readonly limit: number }
  /** A cell, "XFD1048576", so far from the first that too many lie between. */
  | { readonly code: 'farCell'; readonly cell: string }
  /** In characters. */
  | { readonly code: 'longCell'; readonly cell: string; readonly limit: number }

/** Raised before anything is shown of a file: it is read as a whole or not at all. */
export class TableError extends Error {
  readonly problem: TableProblem
  constructor(problem: TableProblem) {
    super(problem.code)
    this.name = 'TableError'
    this.problem = problem
  }
}
