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
    /^(frustrat|frustree?s?$|very negati|tres negati|very unhappy|angry|colere|furieu|tres insatisf|exaspere)/,
    /[😡😠🤬😭]|^--$/u,
  ],
  [
    1,
    /^(pleas|positi|happy|content|satisf|joy|confian|rassur|good|bien)/,
    /[🙂😊😌👍]|^\+$|^:-?\)$/u,
  ],
  [
    -1,
    /^(annoy|negati|unhappy|agace|sad|triste|insatisf|anxi|inquiet|confus|stress|worri|decue?s?$|disappointed$|bad|mal\b)/,
    /[🙁😕☹😟😞👎]|^-$|^:-?\($/u,
  ],
  [0, /^(neutr|indiff|ok\b|calm)/, /[😐😶]|^[=~]$|^:-?\|$/u],
]

/** What somebody feels: a mark, with the best there is where that stands beside it; or a score of ours. */
export type Feeling =
  | { readonly mark: number; readonly best?: number | undefined }
  | { readonly score: number }

/** A mark with the best there is: "4/5", "7 / 10", "8 sur 10". */
const OUT_OF = /^(\S{1,8})\s?(?:\/|\bsur\b|\bout of\b)\s?(\d{1,3})$/i

/** What a cell says somebody feels: a mark on whatever scale, or a face. */
export function readFeeling(text: string): Feeling | undefined {
  const mark = readNumber(text)
  if (mark !== undefined) return { mark }
  const [, part = '', best] = OUT_OF.exec(text.trim().replace(/\s+/g, ' ')) ?? []
  const marked = readNumber(part)
  if (marked !== undefined && Number(best) > 1) return { mark: marked, best: Number(best) }
  const plain = plainName(text)
  const face = FACES.find(([, words, signs]) => words.test(plain) || signs.test(text.trim()))
  return face && { score: face[0] }
}
