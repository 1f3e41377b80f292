import { markupParts, withSigns } from './markup'

/** A range of a sheet as its markup tells it. */
export type HtmlTable = {
  readonly rows: readonly (readonly string[])[]
  /** Whether cells of the first row stand over several columns. */
  readonly isHeadMerged: boolean
}

/** A sheet has no more columns than this. */
const MOST = 1_000

/** What begins a new line of a cell. */
const BREAKS = new Set(['br', 'p', 'div', 'li'])

/**
 * The one table of copied markup, as spreadsheets and word processors put it on the clipboard: its
 * cells as text, what is merged in the first of its cells. Nothing where there is no table, several,
 * or words beside it.
 */
export function htmlTable(html: string): HtmlTable | undefined {
  const rows: string[][] = []
  /** For how many more rows a merged cell above takes a column. */
  const taken: number[] = []
  let [tables, isInside, isHeadMerged] = [0, false, false]
  let cell: { text: string; readonly wide: number; readonly high: number } | undefined

  const skipTaken = (row: string[]) => {
    while ((taken[row.length] ?? 0) > 0) {
      taken[row.length]! -= 1
      row.push('')
    }
  }
  const endCell = () => {
    const row = rows.at(-1)
    if (!cell || !row) return
    const { wide, high } = cell
    skipTaken(row)
    if (wide > 1 && rows.length === 1) isHeadMerged = true
    for (let at = 0; at < wide && row.length < MOST; at += 1) {
      if (high > 1) taken[row.length] = high - 1
      row.push(at === 0 ? tidied(cell.text) : '')
    }
    cell = undefined
  }
  const endRow = () => {
    endCell()
    const row = rows.at(-1)
    if (row) skipTaken(row)
  }

  for (const part of markupParts(html)) {
    if ('text' in part) {
      if (cell) cell.text += part.text.replace(/\s+/g, ' ')
      else if (part.text.trim() !== '') return undefined
      continue
    }
    const { tag, isEnd, attributes } = part
    if (tag === 'table') {
      if (isEnd) endRow()
      else tables += 1
      isInside = !isEnd
      if (tables > 1) return undefined
    } else if (!isInside) continue
    else if (tag === 'tr') {
      endRow()
      if (!isEnd) rows.push([])
    } else if (tag === 'td' || tag === 'th') {
      endCell()
      if (isEnd) continue
      if (rows.length === 0) rows.push([])
      const [wide, high] = [spanOf(attributes, 'colspan'), spanOf(attributes, 'rowspan')]
      cell = { text: '', wide, high }
    } else if (cell && BREAKS.has(tag) && (tag === 'br' || isEnd)) cell.text += '\n'
  }
  endRow()
  return rows.length > 0 ? { rows, isHeadMerged } : undefined
}

function spanOf(attributes: string, name: string): number {
  const found = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,5})`, 'i').exec(attributes)
  return Math.min(MOST, Math.max(1, Number(found?.[1] ?? 1)))
}

/** A cell's text: its own breaks were spaces, those that it asks for are breaks. */
function tidied(text: string): string {
  return withSigns(text)
    .replace(/\u00A0/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim()
}
