/**
 * What was computed anew, with each part that says the same as before being that very part, so that
 * it is known to be unchanged without being looked through again. Of plain data: records, lists and
 * values.
 */
export function keepEqual<T>(before: unknown, now: T): T {
  if (Object.is(before, now)) return now
  if (Array.isArray(before) && Array.isArray(now)) {
    const kept = now.map((each, at) => keepEqual(before[at], each))
    const isSame =
      kept.length === before.length && kept.every((each, at) => Object.is(each, before[at]))
    return (isSame ? before : kept) as T
  }
  if (!isRecord(before) || !isRecord(now)) return now
  const keys = Object.keys(now)
  const kept = Object.fromEntries(keys.map((key) => [key, keepEqual(before[key], now[key])]))
  const isSame =
    keys.length === Object.keys(before).length &&
    keys.every((key) => Object.hasOwn(before, key) && Object.is(kept[key], before[key]))
  return (isSame ? before : kept) as T
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
