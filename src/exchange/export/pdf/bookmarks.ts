import type { jsPDF } from 'jspdf'
import { rawOf, utf16 } from '@/drawing/surfaces/pdfRaw'
import type { Box } from '@/layout/box'

/** An entry of the document's outline: a name, and the page that it leads to, from 1. */
export type Bookmark = {
  readonly title: string
  readonly page: number
  /** The part of the page that is shown then, in points from its top left corner; else all of it. */
  readonly box?: Box
  readonly children?: readonly Bookmark[]
}

/**
 * Gives a document its outline. jsPDF's own leads to the top of pages alone, and breaks on titles
 * whose bytes look like the end of a line.
 */
export function addBookmarks(pdf: jsPDF, bookmarks: readonly Bookmark[]): void {
  if (bookmarks.length === 0) return
  let root = 0
  pdf.internal.events.subscribe('postPutResources', () => {
    root = rawOf(pdf).newObjectDeferred()
    const { first, last, count } = writeLevel(pdf, bookmarks, root)
    writeObject(pdf, root, [
      '/Type /Outlines',
      `/First ${first} 0 R`,
      `/Last ${last} 0 R`,
      `/Count ${count}`,
    ])
  })
  pdf.internal.events.subscribe('putCatalog', () => {
    rawOf(pdf).write(`/Outlines ${root} 0 R`, '/PageMode /UseOutlines')
  })
}

/** Writes entries of one level with all below them; gives the first and last, and how many there are. */
function writeLevel(pdf: jsPDF, bookmarks: readonly Bookmark[], parent: number) {
  const ids = bookmarks.map(() => rawOf(pdf).newObjectDeferred())
  let count = 0
  for (const [index, { title, children = [], ...target }] of bookmarks.entries()) {
    const id = ids[index]!
    const below = children.length > 0 ? writeLevel(pdf, children, id) : undefined
    count += 1 + (below?.count ?? 0)
    writeObject(pdf, id, [
      `/Title ${utf16(title)}`,
      `/Parent ${parent} 0 R`,
      ...(index > 0 ? [`/Prev ${ids[index - 1]} 0 R`] : []),
      ...(index < ids.length - 1 ? [`/Next ${ids[index + 1]} 0 R`] : []),
      ...(below
        ? [`/First ${below.first} 0 R`, `/Last ${below.last} 0 R`, `/Count ${below.count}`]
        : []),
      `/Dest ${destination(pdf, target)}`,
    ])
  }
  return { first: ids[0]!, last: ids.at(-1)!, count }
}

function writeObject(pdf: jsPDF, id: number, lines: readonly string[]): void {
  const raw = rawOf(pdf)
  raw.newObjectDeferredBegin(id, true)
  for (const line of ['<<', ...lines, '>>', 'endobj']) raw.write(line)
}

function destination(pdf: jsPDF, { page, box }: Pick<Bookmark, 'page' | 'box'>): string {
  const { objId, pageContext } = rawOf(pdf).getPageInfo(page)
  const at = `${objId} 0 R`
  if (!box) return `[${at} /Fit]`
  const height = pageContext.mediaBox.topRightY
  const sides = [box.x, height - box.y - box.height, box.x + box.width, height - box.y]
  return `[${at} /FitR ${sides.map((side) => Math.round(side * 100) / 100).join(' ')}]`
}
