/** Raised where the browser gives no picture, for want of memory as a rule. */
export class PictureFailedError extends Error {
  constructor() {
    super('The browser gave no picture.')
    this.name = 'PictureFailedError'
  }
}
