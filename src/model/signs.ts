import { isScore } from './score'

/** The signs that tell what a line is, and the card that it becomes. */
export const SIGNS = { '!': 'pain', '?': 'thought', '>': 'opportunity' } as const
export type Sign = keyof typeof SIGNS

/** Whether a text is one of the signs. */
export function isSign(text: string): text is Sign {
  return Object.hasOwn(SIGNS, text)
}

/** What the beginning of a line tells of its card. */
export type SignedText = {
  readonly text: string
  readonly type?: (typeof SIGNS)[Sign]
  /** How the touchpoint felt, −2…2 in halves. */
  readonly score?: number
}

/**
 * A line without the sign that it begins with: `! slow` is a pain point, `+1 Pay online` a
 * touchpoint that pleased. A sign with nothing behind it is text, and so is a number off the scale.
 */
export function signedText(line: string): SignedText {
  const text = line.trim()
  const sign = text[0] ?? ''
  const behind = text.slice(1).trim()
  if (isSign(sign) && behind !== '') return { text: behind, type: SIGNS[sign] }
  const scored = /^([+−–-])(\d(?:[.,]\d)?)\s+(\S.*)$/su.exec(text)
  if (!scored) return { text }
  const amount = Number(scored[2]!.replace(',', '.'))
  const score = (scored[1] === '+' ? amount : -amount) + 0
  return isScore(score) ? { text: scored[3]!, score } : { text }
}
