/** Told by work that takes long, so that the page can say how far it is and stop it. */
export type Progress = {
  /**
   * So much of so much is done. Lets the page answer now and then.
   * @throws DOMException `AbortError` where somebody stopped it.
   */
  step(done: number, total: number): Promise<void>
  readonly signal: AbortSignal
}

/** How long work may hold the page at a time, in milliseconds. */
const TURN = 50

/** A progress that tells `onShare` of the share that is done, 0…1. */
export function createProgress(signal: AbortSignal, onShare: (share: number) => void): Progress {
  let turn = performance.now()
  return {
    signal,
    async step(done, total) {
      signal.throwIfAborted()
      if (performance.now() - turn < TURN) return
      onShare(total > 0 ? Math.min(1, done / total) : 0)
      await new Promise((resolve) => setTimeout(resolve))
      turn = performance.now()
      signal.throwIfAborted()
    },
  }
}
