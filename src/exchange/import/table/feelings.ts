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
    /^(frustrat|very negati|tres negati|very unhappy|angry|colere|furieu|tres insatisf|exaspere)/,
    /[😡😠🤬😭]|^--$/u,
  ],
  [
    1,
    /^(pleas|positi|happy|content|satisf|joy|confian|rassur|good|bien)/,
    /[🙂😊😌👍]|^\+$|^:-?\)$/u,
  ],
  [
    -1,
    /^(annoy|negati|unhappy|agace|sad|triste|insatisf|anxi|inquiet|confus|stress|worri|bad|mal\b)/,
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
  if (high <= 5) return { from: least < 1 ? 0 : 1, to: 5 }
  if (high <= 10) return { from: least < 1 ? 0 : 1, to: 10 }
  return high <= 100 ? { from: 0, to: 100 } : undefined
}

/** What a cell says somebody feels: a number on whatever scale, or a face that is a score of ours. */
export function readFeeling(text: string): { number: number } | { score: number } | undefined {
  const number = readNumber(text) ?? readNumber(text.replace(/\s*\/\s*\d+$/, ''))
  if (number !== undefined) return { number }
  const plain = plainName(text)
  const face = FACES.find(([, words, signs]) => words.test(plain) || signs.test(text.trim()))
  return face && { score: face[0] }
}

/** A number of a scale as a score of ours: −2…2 in halves. Nothing outside the scale. */
export function scoreOn({ from, to }: Scale, number: number): number | undefined {
  if (number < from || number > to) return undefined
  return toScore(((HIGHEST_SCORE - LOWEST_SCORE) * (number - from)) / (to - from) + LOWEST_SCORE)
}
