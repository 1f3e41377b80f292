import type { SheetRows } from '../../tables/readRows'

/** The line under a Markdown table's head: `|---|:--:|`. */
const RULE = /^\s*\|?\s*:?-{1,}:?\s*(?:\|\s*:?-{1,}:?\s*)*\|?\s*$/

/** A heading that begins with its signs: `## Buying a bike`. */
const HEADING = /^ {0,3}#{1,6}\s+(.*?)\s*#*\s*$/

/**
 * The rows of the first table in a Markdown text, its head the first, with the first heading above
 * it and the number of filled lines outside it; nothing where there is none. `<br>` in a cell is a
 * line of its own, `\|` a bar.
 */
export function markdownTable(
  text: string,
): (Required<Pick<SheetRows, 'rows' | 'outside'>> & Pick<SheetRows, 'title'>) | undefined {
  const lines = text.split(/\r\n|\r|\n/)
  const rule = lines.findIndex(
    (line, index) => index > 0 && line.includes('-') && isRule(line) && isRow(lines[index - 1]!),
  )
  if (rule < 0) return undefined
  const above = lines.slice(0, rule - 1)
  const body = lines.slice(rule + 1)
  const end = body.findIndex((line) => !isRow(line))
  const [inside, below] = end < 0 ? [body, []] : [body.slice(0, end), body.slice(end)]
  const heading = above.map((line) => HEADING.exec(line)?.[1]).find((title) => title)
  return {
    rows: [lines[rule - 1]!, ...inside].map(cellsOf),
    outside: [...above, ...below].filter((line) => line.trim() !== '').length,
    ...(heading && { title: plainCell(heading) }),
  }
}

function isRule(line: string): boolean {
  return line.includes('|') && RULE.test(line)
}

function isRow(line: string): boolean {
  return line.includes('|') && line.trim() !== ''
}

function cellsOf(line: string): string[] {
  const inside = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  return inside.split(/(?<!\\)\|/).map((cell) => plainCell(cell.trim()))
}

/** What stands in a cell without its emphasis and code marks. */
function plainCell(cell: string): string {
  return cell
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/(\*\*|__(?!(?:proto|init|main)__))(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/\\([\\|*_`#[\]()!<>+.-])/g, '$1')
}
