import type { CardType } from '@/model/records/card'
import { isScore } from '@/model/score'
import { isSign, SIGNS } from '@/model/signs'

/** A sign that was read, and how much of the line it takes. */
export type Sign<T> = { readonly value: T; readonly length: number }

const FACE = /:-?([)|(])/y
const FACES: Readonly<Record<string, number>> = { ')': 1, '|': 0, '(': -1 }
/** "+2", "-1.5", "−0,5": a number that stands for itself, as in "+2 " but not in "-20%". */
const NUMBER = /([+\-−])(\d+(?:[.,]\d+)?|[.,]\d+)(?!\S)/y
const DOUBLED = /(\+\+|--|−−)(?![+\-−])/y
const SINGLE = /([+\-−])(?![\d.,+\-−>=])/y

/** What a backslash turns into plain text at the head of a line. */
export const ESCAPED_AT_HEAD = /\\(?=[!?>+\-−:@#])/y

/** The kind of card that a sign at a place of the line asks for. */
export function kindAt(line: string, at: number): Sign<CardType> | undefined {
  const sign = line[at] ?? ''
  return isSign(sign) ? { value: SIGNS[sign], length: 1 } : undefined
}

/**
 * The score, −2…2 in halves, that signs at a place of the line give. A number that is none on the
 * scale is text: "+33 6 12", "-20%".
 */
export function scoreAt(line: string, at: number): Sign<number> | undefined {
  const face = matchAt(FACE, line, at)
  if (face) return { value: FACES[face[1]!]!, length: face[0].length }
  const number = matchAt(NUMBER, line, at)
  if (number) {
    const amount = Number(number[2]!.replace(',', '.'))
    const value = (number[1] === '+' ? amount : -amount) + 0
    return isScore(value) ? { value, length: number[0].length } : undefined
  }
  const doubled = matchAt(DOUBLED, line, at)
  if (doubled) return { value: doubled[1] === '++' ? 2 : -2, length: 2 }
  const single = matchAt(SINGLE, line, at)
  return single && { value: single[1] === '+' ? 1 : -1, length: 1 }
}

/** What a sticky expression finds at one place of a text, and there alone. */
export function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | undefined {
  expression.lastIndex = at
  return expression.exec(text) ?? undefined
}
