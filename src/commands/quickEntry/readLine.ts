import type { CardType } from '@/model/records/card'
import type { PersonaId } from '@/model/records/persona'
import { type EntryNames, nameAt } from './names'
import { ESCAPED_AT_HEAD, kindAt, matchAt, scoreAt } from './signs'

/** A piece of the line as it was typed, and what it means. The pieces in a row are the line. */
export type EntryPart = { readonly raw: string } & (
  | { readonly means: 'text'; readonly text: string }
  | { readonly means: 'type'; readonly type: CardType }
  | { readonly means: 'score'; readonly score: number }
  | { readonly means: 'persona'; readonly personaId: PersonaId }
  | { readonly means: 'channel'; readonly channel: string }
)

/** What a line asks for. */
export type LineEntry = {
  readonly title: string
  /** The kind that its sign asks for; none for what the lane holds. */
  readonly type: CardType | undefined
  /** −2…2 in halves. */
  readonly score: number | undefined
  readonly personaIds: readonly PersonaId[]
  readonly channels: readonly string[]
}

const SPACE = /\s+/y
const WORD_MARK = /(?<=^|\s)\\?[@#]/g

/**
 * Takes a line apart. Signs count at its head, in any order and each kind of them once; names with
 * `@` and `#` at the beginning of any word. A backslash makes text of the sign behind it, and what
 * is no known name is text, too. Nothing of the line is lost: see `EntryPart`.
 */
export function readLine(line: string, names: EntryNames): EntryPart[] {
  const parts: EntryPart[] = []
  let at = spaceAt(line, 0).length
  if (at > 0) parts.push({ raw: line.slice(0, at), means: 'text', text: '' })
  for (;;) {
    const mark = headMark(line, at, names, parts)
    if (!mark) return [...parts, ...readWords(line, at, names)]
    parts.push(mark)
    at += mark.raw.length
  }
}

/** What the pieces of a line ask for together. */
export function entryOf(parts: readonly EntryPart[]): LineEntry {
  const text = parts.map((part) => (part.means === 'text' ? part.text : '')).join('')
  const all = <T>(pick: (part: EntryPart) => T | undefined): T[] => [
    ...new Set(parts.flatMap((part) => pick(part) ?? [])),
  ]
  return {
    title: text.replace(/[\t\r\n]+/g, ' ').trim(),
    type: all((part) => (part.means === 'type' ? part.type : undefined))[0],
    score: all((part) => (part.means === 'score' ? part.score : undefined))[0],
    personaIds: all((part) => (part.means === 'persona' ? part.personaId : undefined)),
    channels: all((part) => (part.means === 'channel' ? part.channel : undefined)),
  }
}

function headMark(
  line: string,
  at: number,
  names: EntryNames,
  before: readonly EntryPart[],
): EntryPart | undefined {
  const has = (means: EntryPart['means']) => before.some((part) => part.means === means)
  const kind = has('type') ? undefined : kindAt(line, at)
  if (kind) return { raw: withSpace(line, at, kind.length), means: 'type', type: kind.value }
  const score = has('score') ? undefined : scoreAt(line, at)
  if (score) return { raw: withSpace(line, at, score.length), means: 'score', score: score.value }
  return nameMark(line, at, names)
}

/** The text from a place on, and the names in it. */
function readWords(line: string, from: number, names: EntryNames): EntryPart[] {
  const parts: EntryPart[] = []
  let at = from
  const text = (end: number, skipped = 0) => {
    if (end > at)
      parts.push({ raw: line.slice(at, end), means: 'text', text: line.slice(at + skipped, end) })
    at = end
  }
  if (matchAt(ESCAPED_AT_HEAD, line, at)) text(at + 2, 1)
  for (const { index } of line.matchAll(WORD_MARK)) {
    if (index < at) continue
    if (line[index] === '\\') {
      text(index)
      text(index + 2, 1)
      continue
    }
    const mark = nameMark(line, index, names)
    if (!mark) continue
    text(index)
    parts.push(mark)
    at += mark.raw.length
  }
  text(line.length)
  return parts
}

function nameMark(line: string, at: number, names: EntryNames): EntryPart | undefined {
  const sign = line[at]
  if (sign !== '@' && sign !== '#') return undefined
  const name = nameAt<{ readonly id: string; readonly name: string }>(names[sign], line, at + 1)
  if (!name) return undefined
  const raw = withSpace(line, at, 1 + name.length)
  return sign === '@'
    ? { raw, means: 'persona', personaId: name.named.id as PersonaId }
    : { raw, means: 'channel', channel: name.named.id }
}

/** A mark with the space behind it, which only sets it apart from the text. */
function withSpace(line: string, at: number, length: number): string {
  return line.slice(at, at + length) + spaceAt(line, at + length)
}

function spaceAt(line: string, at: number): string {
  return matchAt(SPACE, line, at)?.[0] ?? ''
}
