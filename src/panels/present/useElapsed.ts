import { useEffect, useState } from 'react'

/** The time since a moment (ms since 1970), as `m:ss` or `h:mm:ss`, each second anew. */
export function useElapsed(since: number | null): string {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (since === null) return
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [since])
  return sayElapsed(since === null ? 0 : Math.max(0, now - since))
}

/** A stretch of time in ms as a clock shows it. */
export function sayElapsed(elapsed: number): string {
  const seconds = Math.floor(elapsed / 1000)
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const two = (number: number) => String(number).padStart(2, '0')
  const rest = two(seconds % 60)
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`
}
