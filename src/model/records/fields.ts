import * as z from 'zod/mini'
import type { Id } from '../ids'

// Code made at run time is refused by the page's content security policy.
z.config({ jitless: true })

/** An id of a kind: the prefix is checked, so a card can never stand where a stage belongs. */
export function id<Kind extends string>(kind: Kind) {
  return z.custom<Id<Kind>>(
    (value) => typeof value === 'string' && value.startsWith(`${kind}_`),
    `not the id of a ${kind}`,
  )
}

export const text = z.string()
export const order = z.string().check(z.minLength(1))
export const score = z.number().check(
  z.minimum(-2),
  z.maximum(2),
  z.multipleOf(0.5),
  z.overwrite((value) => value + 0),
)
export const scores = z.record(z.string(), score)
export const level = z.number().check(z.int(), z.minimum(1), z.maximum(5))
/** How many said so. */
export const count = z.number().check(z.int(), z.minimum(1))
/** Milliseconds since 1970, by the clock of the device that wrote it. Never used for order. */
export const time = z.number().check(z.minimum(0))

/** The named colours for stages and personas; each palette gives them a shade that carries white text. */
export const COLOURS = [
  'indigo',
  'blue',
  'teal',
  'amber',
  'rose',
  'violet',
  'green',
  'red',
  'slate',
] as const
export const colour = z.enum(COLOURS)
export type Colour = (typeof COLOURS)[number]
