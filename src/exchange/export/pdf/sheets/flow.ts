import { group, type Primitive } from '@/drawing/primitives'
import { MM, type PageSize } from '../papers'
import type { Strip } from './strip'

/** The white edge of a page of text, in points. */
export const TEXT_MARGIN = 18 * MM

/** A page of text; what it leads to from the outline, and how far down that is, in points. */
export type TextPage = {
  readonly primitives: readonly Primitive[]
  readonly bookmarks: readonly {
    readonly title: string
    readonly level: 1 | 2
    readonly y: number
  }[]
}

/** Lays strips onto as many pages as they need, one below the other. */
export function flow(strips: readonly Strip[], page: PageSize): TextPage[] {
  const bottom = page.height - TEXT_MARGIN
  const pages: { primitives: Primitive[]; bookmarks: TextPage['bookmarks'][number][] }[] = []
  let y = Number.POSITIVE_INFINITY
  const begin = () => {
    pages.push({ primitives: [], bookmarks: [] })
    y = TEXT_MARGIN
  }
  const put = ({ height, draw, bookmark }: Strip) => {
    const { primitives, bookmarks } = pages.at(-1)!
    if (draw.length > 0) primitives.push(group('', '', draw, { x: TEXT_MARGIN, y }))
    if (bookmark) bookmarks.push({ ...bookmark, y })
    y += height
  }
  const tallest = bottom - TEXT_MARGIN
  for (const [index, strip] of strips.entries()) {
    const together = heightFrom(strips, index)
    const needed = together <= tallest ? together : strip.height
    const isContinued = index > 0 && strips[index - 1]!.staysWithNext === true
    const breaks = strip.beginsPage || y + strip.height > bottom
    if (breaks || (!isContinued && y + needed > bottom)) {
      begin()
      for (const heading of strip.headings ?? []) put(heading)
    }
    // Space between two things is none at a page's top.
    if (strip.draw.length > 0 || y > TEXT_MARGIN) put(strip)
  }
  return pages
}

/** The height of a strip with all that stays on its page. */
function heightFrom(strips: readonly Strip[], index: number): number {
  let height = 0
  for (let at = index; at < strips.length; at += 1) {
    height += strips[at]!.height
    if (!strips[at]!.staysWithNext) break
  }
  return height
}
