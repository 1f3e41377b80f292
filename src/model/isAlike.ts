/**
 * Whether two values of records say the same: numbers, texts, lists, and tables whatever the order
 * of their keys. The same record read twice from a file is two objects that are alike.
 */
export function isAlike(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [first, second] = [a, b] as [Record<string, unknown>, Record<string, unknown>]
  const keys = Object.keys(first)
  return (
    keys.length === Object.keys(second).length &&
    keys.every((key) => Object.hasOwn(second, key) && isAlike(first[key], second[key]))
  )
}
