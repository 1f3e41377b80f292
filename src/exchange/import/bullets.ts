/** What begins the lines of lists: signs, stars as many as they are deep, numbers, letters. */
const MARK =
  '[-+•·–‣▪◦○●■]|\\*{1,6}|\\d{1,3}(?:\\.\\d{1,3}){1,5}[.)]?|\\d{1,6}[.)]|[a-zA-Z][.)]|[ivx]{2,5}[.)]'

/** Behind several stars or a decimal stands a word, and not the sign that parts cells. */
const BULLET = new RegExp(`^(?:${MARK})(?=\\s+[^\\s;|,]|\\s*$)`)
/** "1.2" and "1.2.3", with what may end them. */
const DECIMAL = /^\d{1,3}(?:\.\d{1,3}){1,5}[.)]?$/

/** A bullet with a tab behind it, as lists are copied from Word; `o` and `§` are its open dot and its square. */
const TABBED = new RegExp(`^([ \\t]*)(${MARK}|o|§)\\t[ \\t]*(?=\\S)`, 'gm')

/**
 * A text whose bullets have a space behind them where they had a tab; as it is where tabs stand
 * between words as well, for then they are cells.
 */
export function bulletsSpaced(text: string): string {
  const spaced = text.replace(
    TABBED,
    (_, indent: string, bullet: string) => `${indent}${/^[o§]$/.test(bullet) ? '◦' : bullet} `,
  )
  return /\S[^\S\n]*\t/.test(spaced) ? text : spaced
}

/**
 * Tells the bullet that a line of a text begins with, empty where there is none. A decimal is one where
 * it is next to another of the text: "1.2" after "1.1", "1.1" below "1"; else it is a quantity.
 */
export function createBulletOf(text: string): (line: string) => string {
  const numbers = new Set(
    [...text.matchAll(/^\s*(\d{1,3}(?:\.\d{1,3}){0,5})[.)]?(?=\s)/gm)].map(([, number]) => number!),
  )
  const isNext = (decimal: string) => {
    const parts = decimal.split('.')
    const last = Number(parts.at(-1))
    const parent = parts.slice(0, -1).join('.')
    const siblings = last > 1 ? [`${parent}.${last - 1}`] : [parent, `${parent}.${last + 1}`]
    return siblings.some((each) => numbers.has(each))
  }
  return (line) => {
    const bullet = BULLET.exec(line)?.[0] ?? ''
    const isQuantity = DECIMAL.test(bullet) && !isNext(bullet.replace(/[.)]$/, ''))
    return isQuantity ? '' : bullet
  }
}
