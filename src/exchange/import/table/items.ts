/** Signs and numbers that stand before the items of a list: `• `, `- `, `1. `, `a) `. */
const BULLET = /^\s*(?:[•◦▪‣·●○■–—*-]\s+|[•◦▪‣●○■]|\d{1,2}[.)]\s+|[a-z]\)\s+)/

/**
 * The things that a cell lists: one a line, one a bullet, or with semicolons between. A cell with
 * none of these is one thing.
 */
export function itemsOf(cell: string): string[] {
  const lines = cell.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '')
  if (lines.length > 1) return lines.map(withoutBullet).filter((item) => item !== '')
  const text = withoutBullet(cell)
  const parts = /\s[•◦▪‣●]\s/.test(text) ? text.split(/\s[•◦▪‣●]\s/) : text.split(';')
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

function withoutBullet(line: string): string {
  return line.replace(BULLET, '').trim()
}
