import type { AnswerScale } from './definition'
import { misfitOf } from './scale'
import { entriesOf, type Tally } from './tally'

export { statisticsOf, type Tally, tallyOf } from './tally'

/** Why an answer is refused: as it was typed, and its place in the list, from 1. */
export type AnswerRefusal = {
  readonly answer: string
  readonly position: number
  readonly reason: 'notANumber' | 'outOfRange' | 'notWhole'
  /** The ends of the scale; infinite where it has none. */
  readonly from: number
  readonly to: number
}

export type Answers = {
  readonly tally: Tally
  /** How many answers there are. */
  readonly n: number
  /** The heading that was left out; empty where there was none. */
  readonly heading: string
}

/** More answers than this are written by how many gave each: nobody reads them one by one. */
const MOST_WRITTEN_OUT = 200

/** A tally as a list that `parseAnswers` reads back: '8 9 9 10', or '8×512 9×2040' for a crowd. */
export function answersText(tally: Tally, locale: string): string {
  const entries = entriesOf(tally) ?? []
  const isCrowd = entries.reduce((total, [, count]) => total + count, 0) > MOST_WRITTEN_OUT
  return entries
    .flatMap(([answer, count]) => {
      const text = String(answer).replace('.', hasDecimalComma(locale) ? ',' : '.')
      return isCrowd ? `${text}×${count}` : Array<string>(count).fill(text)
    })
    .join(' ')
}

/**
 * Reads answers as people paste them: a column or a row of a spreadsheet, a typed list. They are
 * parted by lines, tabs, semicolons, spaces or commas; quotes and empty cells do not matter, the
 * minus may be a true one, and '9×120' is 120 times 9, as `answersText` writes it.
 *
 * A comma may part answers or stand before decimals:
 * - with a space or an end beside it, twice in one stretch ('8,9,10'), or beside decimal points, it
 *   parts them;
 * - else it is a decimal comma where lines, tabs or semicolons part the answers, and in quotes;
 * - else it parts whole answers ('8,9'); others are parted by it where spaces do not part them,
 *   except in a language that writes decimals with it (`locale`).
 *
 * The first of several lines is a heading, and left out, where it begins with a letter: no answer
 * does. It is not counted in positions. Anything else that is no answer of the scale is refused.
 */
export function parseAnswers(
  text: string,
  scale: AnswerScale,
  locale: string,
): Answers | { readonly refusal: AnswerRefusal } {
  const [heading = ''] = HEADING.exec(text.trim()) ?? []
  const body = withoutThousands(text.trim().slice(heading.length), scale, locale)
  const tally = new Map<string, number>()
  let n = 0
  for (const typed of body.match(commaParts(body, scale, locale) ? WITH_COMMAS : PARTS) ?? []) {
    const [, one, times] = TIMES.exec(typed) ?? [typed, typed, '1']
    const answer = readAnswer(one!, scale)
    if (typeof answer === 'string') {
      const { from, to } = scale
      return { refusal: { answer: bare(typed), position: n + 1, reason: answer, from, to } }
    }
    const key = String(answer)
    tally.set(key, (tally.get(key) ?? 0) + Number(times))
    n += Number(times)
  }
  return { tally: Object.fromEntries(tally), n, heading: bare(heading) }
}

/**
 * One answer as it stands in a cell, or why it is none of the scale. A comma is a decimal comma.
 * An empty cell is not a number.
 */
export function readAnswer(text: string, scale: AnswerScale): number | AnswerRefusal['reason'] {
  const plain = bare(text).replace('\u2212', '-').replace(',', '.')
  const answer = NUMBER.test(plain) ? Number(plain) + 0 : Number.NaN
  if (!Number.isFinite(answer)) return 'notANumber'
  return misfitOf(answer, scale) ?? answer
}

/** The first of several lines, where it begins with a letter, quoted or not. */
const HEADING = /^["'“«\s]*\p{L}[^\r\n]*[\r\n]+/u
/** What stands between separators; a quoted number keeps its decimal comma. */
const PARTS = /"[^\s;,"]+,[^\s;,"]+"|[^\s;"'“”‘’«»]+/g
const WITH_COMMAS = /"[^\s;,"]+,[^\s;,"]+"|[^\s;,"'“”‘’«»]+/g
const TIMES = /^(.+)×([1-9]\d{0,8})$/
const NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i

function bare(text: string): string {
  return text.replace(/^[\s"'“”‘’«»]+|[\s"'“”‘’«»]+$/g, '')
}

/** Whether commas part the answers of a text, by the rules said at `parseAnswers`. */
function commaParts(text: string, { whole }: AnswerScale, locale: string): boolean {
  if (/(^|[\s;"]),|,([\s;"]|$)|,[^\s;"]*,|\d\.\d/.test(text)) return true
  if (/[\r\n\t;]/.test(text)) return false
  return whole || !(/\s/.test(text) || hasDecimalComma(locale))
}

/** Whether a language writes 8,5 for eight and a half. */
function hasDecimalComma(locale: string): boolean {
  return !locale.startsWith('en')
}

/**
 * Spreadsheets group thousands: by a space that does not break, or in English by a comma, where
 * every comma can be that and something else parts the answers. Scales that end below have none.
 */
function withoutThousands(text: string, { to }: AnswerScale, locale: string): string {
  if (to < 1000) return text
  const plain = text.replace(/(\d)[\u00a0\u202f](?=\d{3}(?!\d))/g, '$1')
  const mayGroup = !hasDecimalComma(locale) && /[\r\n\t;]/.test(plain)
  const grouping = /(\d),(?=\d{3}(?!\d))/g
  const without = plain.replace(grouping, '$1')
  return mayGroup && !without.includes(',') ? without : plain
}
