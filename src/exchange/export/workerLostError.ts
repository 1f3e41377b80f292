/** A worker could not be loaded: a new build has replaced it, or there is no network. */
export class WorkerLostError extends Error {
  constructor() {
    super('A worker could not be loaded.')
    this.name = 'WorkerLostError'
  }
}
