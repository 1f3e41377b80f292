import type { Primitive } from '@/drawing/primitives'

/** A strip of a page of text, as wide as the page's text: what a page break never divides. In points. */
export type Strip = {
  readonly height: number
  /** What it shows, from its own top left corner. */
  readonly draw: readonly Primitive[]
  /** Whether it stays on one page with the strip after it. */
  readonly staysWithNext?: boolean
  /** Whether a page begins with it. */
  readonly beginsPage?: boolean
  /** Strips that stand above it once more where a page begins with it: a table's headings. */
  readonly headings?: readonly Strip[]
  /** A heading by which the document's outline leads to it. */
  readonly bookmark?: { readonly title: string; readonly level: 1 | 2 }
}

/** An empty strip. */
export function space(height: number): Strip {
  return { height, draw: [] }
}
