import { HIGHEST_SCORE, LOWEST_SCORE, toScore } from '@/model/score'
import { plainName } from '../../answers/names'
import { readNumber } from '../../tables/numbers'

/** Words, beginnings of words, and faces for each whole score. */
const FACES: readonly (readonly [score: number, words: RegExp, signs: RegExp])[] = [
  [
    2,
    /^(delight|tres positi|very positi|very happy|tres satisf|enchant|ravi|enthousias|excited)/,
    /[😀😃😄😁😍🤩🥰]|^\+\+$/u,
  ],
  [
    -2,
    /^(frustr|very negati|tres negati|very unhappy|angry|colere|furieu|tres insatisf|exaspere)/,
    /[😡😠🤬😭]|^--$/u,
  ],
  [
    1,
    /^(pleas|positi|happy|content|satisf|joy|confian|rassur|good|bien)/,
    /[🙂😊😌👍]|^\+$|^:-?\)$/u,
  ],
  [
    -1,
    /^(annoy|negati|unhappy|agace|sad|triste|insatisf|anxi|inquiet|confus|stress|worri|decu|disappoint|bad|mal\b)/,
    /[🙁😕☹😟😞👎]|^-$|^:-?\($/u,
  ],
  [0, /^(neutr|indiff|ok\b|calm)/, /[😐😶]|^[=~]$|^:-?\|$/u],
]

/** A line from one scale to ours. */
export type Scale = { readonly from: number; readonly to: number }

export const OUR_SCALE: Scale = { from: LOWEST_SCORE, to: HIGHEST_SCORE }

/**
 * The scale that scores of a table were given on, told from all of them: ours where they fit, else
 * −5…5, 1…5, 1…10 (0…10 with a nought) or 0…100. Nothing where no scale holds them all.
 */
export function scaleOf(numbers: readonly number[]): Scale | undefined {
  const low = numbers.reduce((least, number) => Math.min(least, number), 0)
  const high = numbers.reduce((most, number) => Math.max(most, number), 0)
  if (low >= -2 && high <= 2) return OUR_SCALE
  if (low < 0)
    return [3, 5, 10, 100]
      .map((end) => ({ from: -end, to: end }))
      .find(({ from, to }) => low >= from && high <= to)
  const least = numbers.reduce((least, number) => Math.min(least, number), high)
  const end = [5, 10, 100].find((each) => high <= each)
  return end === undefined ? undefined : scaleUpTo(end, least)
}

/** Marks of five or ten begin with 1, or with 0 where one is given; larger ones with 0. */
function scaleUpTo(end: number, least: number): Scale {
  return { from: end > 10 || least < 1 ? 0 : 1, to: end }
}

/** The scale that a heading tells: "Satisfaction (1-5)", "Émotion /10", "note sur 20", "(-2 à +2)". */
export function scaleNamed(heading: string): Scale | undefined {
  const [, from, to] = /([-−]?\d+)\s*(?:-|–|…|\.{2,3}|à|to)\s*\+?(\d+)/.exec(heading) ?? []
  if (from !== undefined && Number(to) > 0)
    return { from: Number(from.replace('−', '-')), to: Number(to) }
  const best = /(?:\/|\bsur|\bout of)\s*(5|10|20|100)\b/i.exec(heading)?.[1]
  return best === undefined ? undefined : scaleUpTo(Number(best), 1)
}

/** A mark with the best there is: "4/5", "7 / 10", "8 sur 10". */
const OUT_OF = /^(.*\S)\s*(?:\/|\bsur\b|\bout of\b)\s*(5|10|20|100)$/i

/**
 * What a cell says somebody feels: a number on whatever scale, or a score of ours where it tells its
 * own scale, or is a face.
 */
export function readFeeling(text: string): { number: number } | { score: number } | undefined {
  const number = readNumber(text)
  if (number !== undefined) return { number }
  const [, mark = '', best] = OUT_OF.exec(text.trim()) ?? []
  const marked = readNumber(mark)
  if (marked !== undefined) {
    const score = scoreOn(scaleUpTo(Number(best), marked), marked)
    return score === undefined ? undefined : { score }
  }
  const plain = plainName(text)
  const face = FACES.find(([, words, signs]) => words.test(plain) || signs.test(text.trim()))
  return face && { score: face[0] }
}

/** A number of a scale as a score of ours: −2…2 in halves. Nothing outside the scale. */
export function scoreOn({ from, to }: Scale, number: number): number | undefined {
  if (number < from || number > to) return undefined
  return toScore(((HIGHEST_SCORE - LOWEST_SCORE) * (number - from)) / (to - from) + LOWEST_SCORE)
}
