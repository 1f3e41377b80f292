const FIRST_DELAY = 1000
const LONGEST_DELAY = 30_000

/** Tries again, each time after twice the wait: 1 s at first, 30 s at most. */
export type Backoff = {
  /** Asks for another try; one that is asked for already stays as it is. */
  schedule(): void
  /** Calls the next try off, and starts over from the shortest wait. */
  reset(): void
}

/** A row of tries that each begin with `attempt`; none is under way yet. */
export function createBackoff(attempt: () => void): Backoff {
  let delay = FIRST_DELAY
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    schedule() {
      if (timer !== undefined) return
      timer = setTimeout(() => {
        timer = undefined
        attempt()
      }, delay)
      delay = Math.min(delay * 2, LONGEST_DELAY)
    },
    reset() {
      clearTimeout(timer)
      timer = undefined
      delay = FIRST_DELAY
    },
  }
}
