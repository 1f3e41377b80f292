import { signOf } from '../mermaid/entities'

/**
 * The one table of copied markup, as spreadsheets and word processors put it on the clipboard: its
 * cells as text, what is merged in the first of its cells. Nothing where there is no table, several,
 * or words beside it. The markup is read as text and never becomes a part of any page: the page's
 * policy lets no text become markup, and this needs no more of it than its cells.
 */
export function htmlTable(html: string): string[][] | undefined {
  const source = html.replace(NOTHING, '')
  const start = source.search(/<table[\s>]/i)
  const end = source.toLowerCase().lastIndexOf('</table')
  if (start < 0 || end < start) return undefined
  const outside = `${source.slice(0, start)} ${source.slice(end)}`
  if (textIn(outside) !== '') return undefined
  const inside = source.slice(start + 1, end)
  if (/<table[\s>]/i.test(inside)) return undefined
  const rows: string[][] = []
  /** Cells that a merged one above takes, by column: for how many more rows. */
  let taken: number[] = []
  for (const [, row] of inside.matchAll(/<tr[\s>]([\s\S]*?)(?=<tr[\s>]|$)/gi)) {
    const cells: string[] = []
    const next = taken.map((count) => Math.max(0, count - 1))
    const skip = () => {
      while ((taken[cells.length] ?? 0) > 0) cells.push('')
    }
    for (const [, , attributes, content] of row!.matchAll(CELL)) {
      skip()
      const [wide, high] = [spanOf(attributes!, 'colspan'), spanOf(attributes!, 'rowspan')]
      for (let at = 0; at < wide; at += 1) {
        if (high > 1) next[cells.length] = high - 1
        cells.push(at === 0 ? textIn(content!) : '')
      }
    }
    skip()
    taken = Array.from(next, (count) => count ?? 0)
    rows.push(cells)
  }
  return rows.length > 0 ? rows : undefined
}

/** What holds text that is none of the document's. */
const NOTHING = /<!--[\s\S]*?-->|<(style|script|head|title|colgroup)[\s>][\s\S]*?<\/\1\s*>/gi
const CELL = /<(td|th)((?:\s[^>]*)?)>([\s\S]*?)(?=<\/?(?:td|th)[\s>]|<\/tr|<\/tbody|<\/thead|$)/gi
const BREAK = /<(?:br|\/p|\/div|\/li)\b[^>]*>/gi

/** A sheet has no more columns than this. */
const MOST = 1_000

function spanOf(attributes: string, name: string): number {
  const found = new RegExp(`${name}\\s*=\\s*["']?(\\d{1,5})`, 'i').exec(attributes)
  return Math.min(MOST, Math.max(1, Number(found?.[1] ?? 1)))
}

/** The text of markup: its own breaks are spaces, those it asks for are breaks. */
function textIn(markup: string): string {
  const plain = markup
    .replace(/\s+/g, ' ')
    .replace(BREAK, '\n')
    .replace(/<[^>]*>/g, '')
  return plain
    .replace(/&(#?)(\w{1,12});/g, (written, isNumber, name) => signNamed(isNumber, name) ?? written)
    .replace(/\u00A0/g, ' ')
    .replace(/[^\S\n]*\n[^\S\n]*/g, '\n')
    .trim()
}

function signNamed(isNumber: string, name: string): string | undefined {
  const looksNumeric = /^(?:\d+|x[\da-f]+)$/i.test(name)
  return looksNumeric === (isNumber !== '') ? signOf(name) : undefined
}
