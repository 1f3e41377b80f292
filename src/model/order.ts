import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'

/**
 * Where a record stands among its siblings: a fractional index, compared as plain text. Moving
 * one record writes that record alone, and two people inserting at the same place both succeed.
 */
export type Ordered = { readonly id: string; readonly order: string }

/** Sorts siblings. Two may carry the same index after a concurrent insert; the id decides. */
export function byOrder(a: Ordered, b: Ordered): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/**
 * `count` indices for a place in a sorted list of siblings: before `siblings[index]`, or at the
 * end where `index` is the list's length. Siblings with the same index cannot be told apart by
 * a new one, so the place then moves after the last of them.
 */
export function ordersAt(siblings: readonly Ordered[], index: number, count = 1): string[] {
  const before = siblings[index - 1]?.order ?? null
  let next = index
  while (next < siblings.length && siblings[next]!.order === before) next += 1
  return generateNKeysBetween(before, siblings[next]?.order ?? null, count)
}

/** One index at the end of a sorted list of siblings. */
export function orderAtEnd(siblings: readonly Ordered[]): string {
  return generateKeyBetween(siblings.at(-1)?.order ?? null, null)
}

/** Whether a text is an index that new ones can be made from; files may hold anything. */
export function isOrder(text: string): boolean {
  if (!/^[0-9A-Za-z]+$/.test(text)) return false
  try {
    generateKeyBetween(text, null)
    return true
  } catch {
    return false
  }
}

/** One record for each part of a whole, each with its place after the last. */
export function ordered<Part, R>(
  parts: readonly Part[],
  make: (part: Part, order: string, index: number) => R,
): R[] {
  const orders = ordersAt([], 0, parts.length)
  return parts.map((part, index) => make(part, orders[index]!, index))
}
