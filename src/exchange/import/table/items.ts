/** Signs and numbers that stand before the items of a list: `• `, `- `, `1. `, `a) `. */
const BULLET = /^\s*(?:[•◦▪‣·●○■–—*-]\s+|[•◦▪‣●○■]|\d{1,2}[.)]\s+|[a-z]\)\s+)/
/** What is a bullet only where each line begins so: a dash right before a word. */
const DASHED = /^\s*[-–—](?=\p{L})/u
/** `1- `, `1 - `: a bullet where the lines count on, and else the beginning of a range. */
const COUNTED = /^\s*(\d{1,2})\s?[-–]\s+(?=\p{L})/u
/** A line that says of something what it is, and so is one by itself. */
const NAMED = /^\s*\S[^:=]*[:=]\s*\S/

/**
 * The things that a cell lists: one a line, one a bullet, or with semicolons between. A cell with
 * none of these is one thing.
 */
export function itemsOf(cell: string): string[] {
  const lines = cell.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '')
  if (lines.length > 1) {
    const dash = dashOf(lines)
    const items = dash ? lines.map((line) => line.replace(dash, '')) : unwrapped(lines)
    return items.map(withoutBullet).filter((item) => item !== '')
  }
  const text = withoutBullet(cell)
  const parts = /\s[•◦▪‣●]\s/.test(text) ? text.split(/\s[•◦▪‣●]\s/) : text.split(';')
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

/** What each of the lines begins with, where that makes it a bullet. */
function dashOf(lines: readonly string[]): RegExp | undefined {
  if (lines.every((line) => DASHED.test(line))) return DASHED
  const numbers = lines.map((line) => Number(COUNTED.exec(line)?.[1]))
  return numbers.every((number, index) => number === numbers[0]! + index) ? COUNTED : undefined
}

/** In a list of bullets, a line without one, set in, goes on with the item above. */
function unwrapped(lines: readonly string[]): string[] {
  const bullets = lines.filter((line) => BULLET.test(line)).length
  if (bullets < 2 || !BULLET.test(lines[0]!) || lines.some((line) => NAMED.test(line)))
    return [...lines]
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
