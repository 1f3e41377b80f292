/** Signs, numbers and letters that begin the lines of lists. */
const PLAIN = '[-+•·–‣▪◦○●■]|\\*|\\d{1,6}[.)]|[a-zA-Z][.)]|[ivx]{2,5}[.)]'
/** Those that tell by themselves how deep a line is: "1.2", "1.2.3.", "**". */
const DEEP = '\\d{1,3}(?:\\.\\d{1,3}){1,5}[.)]?|\\*{2,6}'

/** Behind one that is deep stands a word, and not the sign that parts cells. */
const BULLET = new RegExp(`^(?:(?:${PLAIN})(?=\\s)|(?:${DEEP})(?=\\s+[^\\s;|,]))`)
const DECIMAL = /^\d{1,3}(?:\.\d{1,3}){1,5}[.)]?$/

/** A bullet with a tab behind it, as lists are copied from Word; `o` and `§` are its open dot and its square. */
const TABBED = new RegExp(
  `^([ \\t]*)(${PLAIN.replace('+', '')}|${DEEP}|o|§)\\t[ \\t]*(?=\\S)`,
  'gm',
)

/**
 * A text whose bullets have a space behind them where they had a tab; as it is where tabs stand
 * between words as well, for then they are cells.
 */
export function bulletsSpaced(text: string): string {
  if (!text.includes('\t')) return text
  const isBullet = createIsBullet(text)
  const spaced = text.replace(TABBED, (whole, indent: string, bullet: string) =>
    isBullet(bullet) ? `${indent}${/^[o§]$/.test(bullet) ? '◦' : bullet} ` : whole,
  )
  return /\S[^\S\n]*\t/.test(spaced) ? text : spaced
}

/** Tells the bullets of a text. */
export type Bullets = {
  /** What a line without its indent begins with; empty where that is no bullet. */
  bulletOf(line: string): string
  /** How far in a bullet stands by itself, less than an indent of two: 0…1.9. */
  rankOf(bullet: string): number
}

/** The bullets of a text: whether a number is one is told from the others. */
export function bulletsIn(text: string): Bullets {
  const isBullet = createIsBullet(text)
  const hasDecimals = headsIn(text).some((head) => DECIMAL.test(head) && isBullet(head))
  return {
    bulletOf(line) {
      const bullet = BULLET.exec(line)?.[0] ?? ''
      return isBullet(bullet) ? bullet : ''
    },
    rankOf(bullet) {
      if (bullet === '') return 0
      if (bullet.startsWith('**')) return 1 + (bullet.length - 1) / 10
      const parts = bullet.match(/\d+/g)?.length ?? 0
      // Where lines are numbered to the second place, numbers are the lines and signs are below them.
      return hasDecimals && parts > 0 ? (parts - 1) / 10 : 1
    },
  }
}

/** The numbers and stars that lines of a text begin with. */
function headsIn(text: string): string[] {
  const found = text.matchAll(/^[ \t]*(\d{1,3}(?:\.\d{1,3}){0,5}(?=[.)]?\s)|\*{1,6}(?=\s))/gm)
  return [...found].map(([, head]) => head!)
}

/**
 * Whether what could be a bullet is one. Decimals are where they count from one, "1.1" below "1" or
 * before "1.2", and each where the one before it is there too; others are quantities, dates and times.
 * Several stars are where other lines have each number of stars below.
 */
function createIsBullet(text: string): (bullet: string) => boolean {
  const heads = new Set(headsIn(text))
  return (bullet) => {
    if (bullet.startsWith('**'))
      return Array.from(bullet, (_, length) => '*'.repeat(length)).every(
        (fewer) => fewer === '' || heads.has(fewer),
      )
    if (!DECIMAL.test(bullet)) return true
    const parts = bullet.replace(/[.)]$/, '').split('.')
    const last = Number(parts.at(-1))
    const parent = parts.slice(0, -1).join('.')
    if (last < 1) return false
    if (last === 1) return heads.has(parent) || heads.has(`${parent}.2`)
    const isRooted = heads.has(parent) || heads.has(`${parent}.1`)
    return isRooted && heads.has(`${parent}.${last - 1}`)
  }
}
