import type { Primitive } from '@/drawing/primitives'
import type { PageSize } from './papers'
import type { Window } from './sheetPages'

/** A page before it is written: parts of the board, and over them what measures in points. */
export type Leaf = {
  readonly size: PageSize
  /** Points to a pixel of the board. */
  readonly scale: number
  readonly windows: readonly Window[]
  readonly over: readonly Primitive[]
}

/** All that a page shows, in whatever measure. */
export function drawnOn({ windows, over }: Leaf): Primitive[] {
  return [...windows.flatMap(({ primitives }) => primitives), ...over]
}
