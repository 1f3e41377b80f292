import { light } from '@/drawing/palette'
import type { Primitive } from '@/drawing/primitives'
import type { Bookmark } from './bookmarks'
import type { PdfChoices } from './choices'
import type { Leaf } from './leaf'
import { type PageSize, pageSize, textPaper } from './papers'
import { debriefPages } from './sheets/debriefPages'
import { flow, TEXT_MARGIN, type TextPage } from './sheets/flow'
import { insightPages } from './sheets/insightPages'
import { painList, titleOf } from './sheets/painList'
import { personaSheets } from './sheets/personaSheets'
import type { Strip } from './sheets/strip'
import type { Told } from './sheets/writing'

/** Pages of text with their outline; its pages count from 1, after those that come `before`. */
export type TextLeaves = {
  readonly leaves: readonly Leaf[]
  readonly bookmarks: readonly Bookmark[]
}

/** The size of the pages of text of a document. */
export function textPage({ paper }: Pick<PdfChoices, 'paper'>): PageSize {
  return pageSize(textPaper(paper), 'portrait')
}

/** The pages of text that were chosen. */
export function textLeaves(choices: PdfChoices, told: Told, before: number): TextLeaves {
  const page = textPage(choices)
  const { words } = told
  const parts: readonly { readonly title: string; readonly strips: readonly Strip[] }[] = [
    ...(choices.personas ? [{ title: words.personas, strips: personaSheets(told) }] : []),
    ...(choices.pains ? [{ title: words.pains, strips: painList(told) }] : []),
    ...(choices.insights ? [{ title: words.insights, strips: insightPages(told) }] : []),
    ...(choices.debrief ? [{ title: words.debrief, strips: debriefPages(told) }] : []),
  ]
  const leaves: Leaf[] = []
  const bookmarks: Bookmark[] = []
  for (const { title, strips } of parts) {
    if (strips.length === 0) continue
    const pages = flow(strips, page)
    const first = before + leaves.length + 1
    bookmarks.push({ title, page: first, children: headingsOf(pages, page, first) })
    leaves.push(...pages.map((each) => leafOf(each, page)))
  }
  return {
    leaves: leaves.map((leaf, index) => numbered(leaf, before + index + 1, told)),
    bookmarks,
  }
}

function leafOf({ primitives }: TextPage, size: PageSize): Leaf {
  return { size, scale: 1, windows: [], over: primitives }
}

/** The headings below a part's own. */
function headingsOf(pages: readonly TextPage[], { width, height }: PageSize, first: number) {
  return pages.flatMap(({ bookmarks }, index) =>
    bookmarks
      .filter(({ level }) => level === 2)
      .map(({ title, y }): Bookmark => {
        const box = { x: 0, y: Math.max(0, y - 12), width, height: height - Math.max(0, y - 12) }
        return { title, page: first + index, box }
      }),
  )
}

const FOOT_FONT = { size: 8, weight: 400 } as const

/** A page with the map's title and its number at its foot. */
function numbered(leaf: Leaf, number: number, told: Told): Leaf {
  const { width, height } = leaf.size
  const title = [...titleOf(told).replace(/\s+/g, ' ')].slice(0, 80).join('')
  const word = (text: string, x: number, anchor: 'start' | 'end'): Primitive => {
    const at = { x, y: height - TEXT_MARGIN / 2, lines: [text], lineHeight: 10 }
    return { type: 'text', ...at, font: FOOT_FONT, fill: light.ink3, anchor }
  }
  const foot = [
    word(title, TEXT_MARGIN, 'start'),
    word(number.toLocaleString(told.messages.locale), width - TEXT_MARGIN, 'end'),
  ]
  return { ...leaf, over: [...leaf.over, ...foot] }
}
