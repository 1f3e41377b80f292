import { commaSense, hasDecimalComma, type Parting, type Unclear } from './commas'
import type { AnswerScale } from './definition'
import { misfitOf } from './scale'
import { entriesOf, type Tally } from './tally'
import { withoutThousands } from './thousands'

export { statisticsOf, type Tally, tallyOf } from './tally'

/** Why something is no answer of a scale. */
export type Misfit = 'notANumber' | 'outOfRange' | 'notWhole'

/** Why an answer is refused: as it was typed, and its place in the list, from 1. */
export type AnswerRefusal = {
  readonly answer: string
  readonly position: number
  /** `unclear`: it can be read as one answer or as several. */
  readonly reason: Misfit | 'unclear'
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
 * A comma may part answers or stand before decimals, by the rules of `commaSense`; thousands may be
 * grouped, by those of `withoutThousands`. What can be read as one answer or as several is refused.
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
  const typed = text.trim().slice(heading.length)
  const parting = partingOf(text.trim())
  // Scales that end below have no thousands.
  const body = scale.to < 1000 ? typed : withoutThousands(typed, parting, locale)
  if (typeof body !== 'string') return unclear(body, typed, scale)
  const sense = commaSense(body, scale, parting, locale)
  if (typeof sense !== 'string') return unclear(sense, body, scale)
  const tally = new Map<string, number>()
  let n = 0
  for (const typed of body.match(sense === 'part' ? WITH_COMMAS : PARTS) ?? []) {
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
export function readAnswer(text: string, scale: AnswerScale): number | Misfit {
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

function partingOf(text: string): Parting {
  if (/[\r\n\t;]/.test(text)) return 'lines'
  return /\s/.test(text) ? 'spaces' : 'nothing'
}

function unclear({ typed, at }: Unclear, body: string, { from, to }: AnswerScale) {
  const position = (body.slice(0, at).match(PARTS)?.length ?? 0) + 1
  return { refusal: { answer: typed, position, reason: 'unclear' as const, from, to } }
}
