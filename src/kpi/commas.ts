import type { AnswerScale } from './definition'
import { misfitOf } from './scale'

/** A stretch of a text that can be read as one answer or as several, and where it begins. */
export type Unclear = { readonly typed: string; readonly at: number }

/** What commas do in a list of answers; the first that is unclear, where they could do both. */
export type CommaSense = 'part' | 'decimal' | Unclear

/** What else than commas parts a list; `lines` stands for lines, tabs and semicolons. */
export type Parting = 'lines' | 'spaces' | 'nothing'

/**
 * Whether the commas of a text part its answers or stand before decimals, in any language:
 * - a comma with a space or an end beside it, twice in one stretch ('8,9,10') or beside a decimal
 *   point parts answers, and the others do too, unless one of them could stand before decimals of
 *   the scale ('4, 4,5'): that is unclear;
 * - else it is a decimal comma where lines, tabs, semicolons or spaces part the answers; where only
 *   spaces do, decimals that the scale has not ('9,10 8,7') or decimal points beside it ('4.5 3,5')
 *   leave it unclear;
 * - where nothing else parts them, it parts whole answers ('8,9'), unless it stands before a zero
 *   ('9,0'): that is unclear. Others are parted by it except in a language that writes decimals
 *   with it ('4,5' in French).
 */
export function commaSense(
  text: string,
  scale: AnswerScale,
  parting: Parting,
  locale: string,
): CommaSense {
  const { single, isParting } = commasOf(text)
  const first = single[0]
  if (!first) return 'part'
  const fitting = single.find(({ typed }) => fits(typed, scale))
  if (isParting) return fitting ?? 'part'
  if (parting === 'lines') return 'decimal'
  if (parting === 'spaces') return fitting && !/\d\.\d/.test(text) ? 'decimal' : first
  if (scale.whole) return fitting ?? 'part'
  return hasDecimalComma(locale) ? 'decimal' : 'part'
}

/** Whether a language writes 8,5 for eight and a half. */
export function hasDecimalComma(locale: string): boolean {
  return !locale.startsWith('en')
}

/** What stands between spaces, semicolons and quotes. */
export const STRETCHES = /[^\s;"'“”‘’«»]+/g

/** A number with a decimal comma between quotes is clear by itself. */
const QUOTED = /"[^\s;,"]+,[^\s;,"]+"/g
const SINGLE = /^[-+\u2212]?\d+,\d+(e[-+]?\d+)?(×\d+)?$/i

/** The stretches whose one comma stands between digits, and whether any other comma there is. */
function commasOf(text: string): { readonly single: Unclear[]; readonly isParting: boolean } {
  const single: Unclear[] = []
  let isParting = false
  const plain = text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length))
  for (const { 0: stretch, index } of plain.matchAll(STRETCHES)) {
    if (!stretch.includes(',')) continue
    const typed = stretch.replace(/^,+|,+$/g, '')
    const isSingle = SINGLE.test(typed)
    if (isSingle) single.push({ typed, at: index })
    if (!isSingle || typed !== stretch) isParting = true
  }
  return { single, isParting }
}

function fits(typed: string, scale: AnswerScale): boolean {
  const [number = ''] = typed.replace('\u2212', '-').replace(',', '.').split('×')
  return misfitOf(Number(number), scale) === undefined
}
