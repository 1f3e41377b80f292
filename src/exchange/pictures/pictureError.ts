/** Why a picture is not taken, for the interface to put into a sentence. */
export type PictureProblem =
  | { readonly code: 'notPicture' }
  /** In bytes. */
  | { readonly code: 'tooLarge'; readonly size: number; readonly limit: number }
  /** Width and height in pixels; the limit is of both multiplied. */
  | {
      readonly code: 'tooManyPixels'
      readonly width: number
      readonly height: number
      readonly limit: number
    }

/** Raised before anything of the picture has been kept. */
export class PictureError extends Error {
  readonly problem: PictureProblem
  constructor(problem: PictureProblem) {
    super(problem.code)
    this.name = 'PictureError'
    this.problem = problem
  }
}
