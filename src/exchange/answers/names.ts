import { plainText } from '@/model/plainText'
import { type Comparable, comparable, nearness } from './nearness'
import { type Column, countsOf } from './table'

/** One name of a column, however it is spelt there: "Pay online", "pay  online ". */
export type Label = {
  readonly key: string
  /** As most rows spell it. */
  readonly text: string
  /** How many rows name it. */
  readonly count: number
}

/** The names of a column, and which of them each of its texts is. */
export type Labels = {
  /** From the one that most rows name to the least. */
  readonly list: readonly Label[]
  /** The key for each of the column's texts; empty for the empty text. */
  readonly keys: readonly string[]
}

/** What a name can be matched with. */
export type Candidate = { readonly id: string; readonly name: string }

/** `near`: alike enough to suggest, not to be sure of. */
export type Match = { readonly id: string; readonly certainty: 'exact' | 'near' }

/** How many pairs are compared at most, so that it never takes long: 100 names with 500 touchpoints. */
const MOST_PAIRS = 50_000

/** A name without accents, capitals, signs and doubled spaces. */
export function plainName(text: string): string {
  return plainText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The names in the rows from `first` on. */
export function labelsOf(column: Column, first: number): Labels {
  const counts = countsOf(column, first)
  // A name of signs alone is still one.
  const keys = column.values.map((value) => plainName(value) || value)
  const found = new Map<string, { text: string; count: number; most: number }>()
  for (const [code, key] of keys.entries()) {
    const count = counts[code]!
    if (key === '' || count === 0) continue
    const known = found.get(key)
    const text = column.values[code]!
    if (!known) found.set(key, { text, count, most: count })
    else {
      known.count += count
      if (count > known.most) Object.assign(known, { text, most: count })
    }
  }
  const list = [...found].map(([key, { text, count }]) => ({ key, text, count }))
  return { list: list.sort((a, b) => b.count - a.count), keys }
}

/**
 * What each name means, among candidates in the order of preference: an exact one, else the
 * nearest. Two candidates of one name cannot be told apart: the first is then only a suggestion.
 */
export function matchNames(
  labels: readonly Pick<Label, 'key'>[],
  candidates: readonly Candidate[],
): ReadonlyMap<string, Match> {
  const named = candidates.map(({ id, name }) => ({ id, plain: plainName(name) }))
  const exact = new Map<string, Match>()
  for (const { id, plain } of named) {
    if (plain === '') continue
    const known = exact.get(plain)
    if (!known) exact.set(plain, { id, certainty: 'exact' })
    else if (known.id !== id) exact.set(plain, { ...known, certainty: 'near' })
  }
  const most = Math.ceil(MOST_PAIRS / Math.max(1, candidates.length))
  const compared = named.map(({ id, plain }) => ({ id, ...comparable(plain) }))
  const matches = new Map<string, Match>()
  for (const [index, { key }] of labels.entries()) {
    const match = exact.get(key) ?? (index < most ? nearest(key, compared) : undefined)
    if (match) matches.set(key, match)
  }
  return matches
}

function nearest(
  key: string,
  candidates: readonly ({ readonly id: string } & Comparable)[],
): Match | undefined {
  const name = comparable(key)
  let best: { id: string; near: number } | undefined
  for (const candidate of candidates) {
    const near = nearness(name, candidate)
    if (near > (best?.near ?? 0)) best = { id: candidate.id, near }
  }
  return best && { id: best.id, certainty: 'near' }
}
