/**
 * Does something that no other window of this browser does at the same time: one after the other,
 * by a name that they share. A window that dies lets go. Where the browser has no such order, it
 * is done at once.
 */
export function alone<T>(name: string, job: () => Promise<T>): Promise<T> {
  // Not in every browser, and only where the page came over a safe way.
  const locks: LockManager | undefined = globalThis.navigator?.locks
  return locks ? locks.request(`parcours ${name}`, job) : job()
}
