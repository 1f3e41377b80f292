import { ordersAt } from '@/model/order'

/** One record for each part of an outline, each with its place after the last. */
export function ordered<Part, R>(
  parts: readonly Part[],
  make: (part: Part, order: string) => R,
): R[] {
  const orders = ordersAt([], 0, parts.length)
  return parts.map((part, index) => make(part, orders[index]!))
}
