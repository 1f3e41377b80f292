import { SIGNS, type Sign } from '@/model/signs'
import { type Bullets, bulletsIn, bulletsSpaced } from '../bullets'

/** A line of an outline that says something. */
export type OutlineLine = {
  readonly number: number
  /** Without indent, bullet, number, heading signs and sign. */
  readonly text: string
  readonly sign?: Sign
  readonly isHeading: boolean
  /** How far in it stands, to be compared: headings are before all others. */
  readonly rank: number
}

/** How wide a tab is, in columns. */
const TAB = 4

/** Every heading stands before every line that is not one. */
const HEADING_RANK = -10

const BOX = /^\[[ xX]\](?=\s)/
const HEADING = /^(#{1,6})(?=\s)/
const RULE = /^(?:-{3,}|\*{3,}|_{3,}|={3,})$/

/** The lines of an outline, in order; blank ones and rules say nothing. */
export function linesOf(source: string): OutlineLine[] {
  const text = bulletsSpaced(source.replace(/^\uFEFF/, ''))
  const bullets = bulletsIn(text)
  return text.split(/\r\n|\r|\n/).flatMap((line, at) => lineOf(line, at + 1, bullets) ?? [])
}

function lineOf(line: string, number: number, bullets: Bullets): OutlineLine | undefined {
  const body = line.trim()
  if (body === '' || RULE.test(body)) return undefined
  const heading = HEADING.exec(body)?.[1]
  if (heading !== undefined) {
    const text = unmarked(body.slice(heading.length).replace(/\s#+$/, '').trim())
    return text === ''
      ? undefined
      : { number, ...signOf(text), isHeading: true, rank: HEADING_RANK + heading.length }
  }
  const bullet = bullets.bulletOf(body)
  const item = body.slice(bullet.length).trim()
  const text = item.slice(BOX.exec(item)?.[0].length ?? 0).trim()
  if (text === '') return undefined
  // A list belongs to the line above it, whether it is set in or not.
  const rank = indentOf(line) * 2 + bullets.rankOf(bullet)
  return { number, ...signOf(text), isHeading: false, rank }
}

function signOf(text: string): Pick<OutlineLine, 'text' | 'sign'> {
  const sign = text[0] as Sign
  if (!Object.hasOwn(SIGNS, sign)) return { text: unmarked(text) }
  return { text: unmarked(text.slice(1).trim()), sign }
}

/**
 * A text without the stars or lines that make all of it bold or italic in Markdown; but not a name of
 * programs, as `__proto__`.
 */
function unmarked(text: string): string {
  if (/^__(?:proto|init|main)__$/.test(text)) return text
  const mark = /^(?:\*\*|__|\*|_)(?=\S)/.exec(text)?.[0]
  const isMarked = mark && text.length > 2 * mark.length && text.endsWith(mark)
  return isMarked ? text.slice(mark.length, -mark.length).trim() : text
}

function indentOf(line: string): number {
  let columns = 0
  for (const sign of line) {
    if (sign === '\t') columns += TAB - (columns % TAB)
    else if (/\s/.test(sign)) columns += 1
    else break
  }
  return columns
}
