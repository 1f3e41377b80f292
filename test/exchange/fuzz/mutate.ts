/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

type Random = () => number
type Bytes = Uint8Array<ArrayBuffer>

/** What stands in no honest file, or in few: values that other parsers have tripped over. */
const ODD = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'null', 'true'],
  ...['{"__proto__":{"polluted":1}}', '"__proto__":{"polluted":1},', '"constructor":{},'],
  ...['-0', '1e999', '-1e999', 'NaN', 'Infinity', '9007199254740993', '0.1e-400', '5', '"5"'],
  ...[
    '',
    ' ',
    '\0',
    '\r',
    '\n\n',
    '\t',
    '"',
    "'",
    '`',
    '\\',
    '\\u0000',
    '\\ud800',
    '{',
    '}',
    '[',
    ']',
  ],
  ...[
    '\ufeff',
    '\u202e',
    '\u2028',
    '\u200d',
    '\ud83d\udc69\u200d\ud83d\udc67',
    'e\u0301\u0301',
    '𝒳',
  ],
  ...['<script>alert(1)</script>', '"><svg onload=alert(1)>', '</title>', ']]>', '&#x1F4A9;', '&'],
  ...['=1+1', '+cmd', '@SUM(A1)', '%%{init: {}}%%', '---', '|', ';', '::', '-2.5', '٣', '½'],
]

const pick = <T>(random: Random, among: readonly T[]): T =>
  among[Math.floor(random() * among.length)]!

const placeIn = (random: Random, bytes: Bytes) => Math.floor(random() * (bytes.length + 1))

function joined(...parts: Uint8Array[]): Bytes {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

/** A stretch of the bytes, short more often than long. */
function stretch(random: Random, bytes: Bytes): readonly [from: number, to: number] {
  const from = placeIn(random, bytes)
  return [from, from + Math.ceil(random() ** 4 * (bytes.length - from))]
}

type Mutation = (bytes: Bytes, random: Random, other: Bytes) => Bytes

const flipBits: Mutation = (bytes, random) => {
  const flipped = bytes.slice()
  for (let times = 1 + Math.floor(random() * 8); times > 0; times -= 1) {
    const at = Math.floor(random() * flipped.length)
    flipped[at] = (flipped[at] ?? 0) ^ (1 << Math.floor(random() * 8))
  }
  return flipped
}

const cutOff: Mutation = (bytes, random) => bytes.slice(0, placeIn(random, bytes))

const leaveOut: Mutation = (bytes, random) => {
  const [from, to] = stretch(random, bytes)
  return joined(bytes.subarray(0, from), bytes.subarray(to))
}

const doubled: Mutation = (bytes, random) => {
  const [from, to] = stretch(random, bytes)
  return joined(bytes.subarray(0, to), bytes.subarray(from, to), bytes.subarray(to))
}

const spliced: Mutation = (bytes, random, other) => {
  const [from, to] = stretch(random, other)
  const at = placeIn(random, bytes)
  return joined(bytes.subarray(0, at), other.subarray(from, to), bytes.subarray(at))
}

const inserted: Mutation = (bytes, random) => {
  const at = placeIn(random, bytes)
  const odd = new TextEncoder().encode(pick(random, ODD))
  return joined(bytes.subarray(0, at), odd, bytes.subarray(at))
}

/** A number, a word or a text in quotes becomes something odd, or another one of the same file. */
const exchanged: Mutation = (bytes, random) => {
  const text = new TextDecoder().decode(bytes)
  const tokens = [...text.matchAll(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|[\p{L}_]+|[[\]{}]/gu)]
  if (tokens.length === 0) return bytes
  const { index, 0: token } = pick(random, tokens)
  const isQuoted = token.startsWith('"') && random() < 0.7
  const odd = random() < 0.5 ? pick(random, ODD) : pick(random, tokens)[0]
  const next = isQuoted ? JSON.stringify(odd) : odd
  return new TextEncoder().encode(text.slice(0, index) + next + text.slice(index + token.length))
}

/** In front, those that keep a text's shape: they reach the farthest into a reader. */
const MUTATIONS = [
  ...[exchanged, exchanged, exchanged, inserted, leaveOut, doubled],
  ...[spliced, flipBits, cutOff],
]

/** The bytes with one to four things done to them, the same for the same seed. */
export function mutate(bytes: Bytes, other: Bytes, seed: number): Bytes {
  const random = randomOf(seed)
  let mutated = bytes
  for (let times = 1 + Math.floor(random() * 4); times > 0; times -= 1)
    mutated = pick(random, MUTATIONS)(mutated, random, other)
  return mutated
}
