/** A worker could not be loaded: a new build has replaced it, or there is no network. */
export class WorkerLostError extends Error {
  constructor() {
    super('A worker could not be loaded.')
    this.name = 'WorkerLostError'
  }
}

/** Why a worker has ended by itself: an error in it has its words, one that did not load has none. */
export function lossOf(event: Event): Error {
  return event instanceof ErrorEvent ? new Error(event.message) : new WorkerLostError()
}
