/** Signs and numbers that stand before the items of a list: `• `, `- `, `1. `, `1- `, `a) `. */
const BULLET = /^\s*(?:[•◦▪‣·●○■–—*-]\s+|[•◦▪‣●○■]|\d{1,2}\s?[.)-]\s+|[a-z]\)\s+)/
/** A dash right before a word, which is a bullet where each line has one. */
const DASHED = /^\s*[-–—*](?=\p{L})/u

/**
 * The things that a cell lists: one a line, one a bullet, or with semicolons between. A cell with
 * none of these is one thing.
 */
export function itemsOf(cell: string): string[] {
  const lines = cell.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '')
  if (lines.length > 1) {
    const isDashed = lines.every((line) => DASHED.test(line))
    const items = isDashed ? lines.map((line) => line.replace(DASHED, '')) : unwrapped(lines)
    return items.map(withoutBullet).filter((item) => item !== '')
  }
  const text = withoutBullet(cell)
  const parts = /\s[•◦▪‣●]\s/.test(text) ? text.split(/\s[•◦▪‣●]\s/) : text.split(';')
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

/** Where a list begins with a bullet, a line without one, set in, goes on with the item above. */
function unwrapped(lines: readonly string[]): string[] {
  if (!BULLET.test(lines[0]!)) return [...lines]
  const items: string[] = []
  for (const line of lines) {
    const goesOn = items.length > 0 && /^\s/.test(line) && !BULLET.test(line)
    if (goesOn) items.push(`${items.pop()} ${line.trim()}`)
    else items.push(line)
  }
  return items
}

function withoutBullet(line: string): string {
  return line.replace(BULLET, '').trim()
}
