/**
 * `now`, but with every part that is equal to what stood in the same place `before` replaced by it:
 * what did not change stays the same object, and whoever shows it has nothing to do. For plain
 * arrays and objects only.
 */
export function keepSame<T>(before: T | undefined, now: T): T {
  if (before === undefined || Object.is(before, now)) return now
  if (!isParts(before) || !isParts(now) || Array.isArray(before) !== Array.isArray(now)) return now
  const keys = Object.keys(now)
  let same = keys.length === Object.keys(before).length
  const kept: Record<string, unknown> | unknown[] = Array.isArray(now) ? [] : {}
  for (const key of keys) {
    const part = keepSame(before[key], now[key])
    if (!Object.is(part, before[key])) same = false
    ;(kept as Record<string, unknown>)[key] = part
  }
  return same ? before : (kept as T)
}

function isParts(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
