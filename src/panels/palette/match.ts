import { type Folded, isWordStart, shownAt } from '../search/fold'
import { joined, type Mark } from '../search/marks'

/** How well a text answers, more being better, and which of its letters do. */
export type Match = { readonly score: number; readonly marks: readonly Mark[] }

/** Further apart they would be no help: what is typed has to be recognised in what is found. */
const KINDS = { start: 400, word: 300, initials: 240, inside: 160, letters: 80 } as const
const WHOLE = 200

/**
 * How a title answers to words, each of which must be found: at the beginning of the title or of a
 * word, as the beginnings of several words (`ap` finds "Add pain point"), inside a word, or by its
 * letters in order. Nothing where one is not found.
 */
export function match(words: readonly string[], title: Folded): Match | undefined {
  const found = matchEach(words, title, (word) => matchWord(word, title.text))
  if (!found) return undefined
  const isWhole = words.join(' ') === title.text
  // Of two that answer alike, the shorter one was more likely meant.
  const shorter = Math.min(title.text.length, 80) / 4
  return { score: found.score + (isWhole ? WHOLE : 0) - shorter, marks: found.marks }
}

/** The same for a long text, in which letters here and there would mean nothing. */
export function matchWords(words: readonly string[], text: Folded): Match | undefined {
  return matchEach(words, text, (word) => matchPart(word, text.text, placeOf(word, text.text)))
}

function matchEach(
  words: readonly string[],
  text: Folded,
  matching: (word: string) => Match | undefined,
): Match | undefined {
  const marks: Mark[] = []
  let score = 0
  for (const word of words) {
    const found = matching(word)
    if (!found) return undefined
    score += found.score / words.length
    for (const [start, end] of found.marks) marks.push([shownAt(text, start), shownAt(text, end)])
  }
  return { score, marks: joined(marks) }
}

function matchWord(word: string, title: string): Match | undefined {
  const at = placeOf(word, title)
  if (at >= 0 && isWordStart(title, at)) return matchPart(word, title, at)
  const initials = initialsOf(word, title)
  if (initials) return { score: KINDS.initials, marks: initials }
  const inside = matchPart(word, title, at)
  if (inside) return inside
  const letters = lettersOf(word, title)
  return letters && { score: KINDS.letters, marks: letters }
}

function matchPart(word: string, text: string, at: number): Match | undefined {
  if (at < 0) return undefined
  const kind = at === 0 ? 'start' : isWordStart(text, at) ? 'word' : 'inside'
  return { score: KINDS[kind] - Math.min(at, 40), marks: [[at, at + word.length]] }
}

/** Where a word stands: at the beginning of one rather than inside; −1 where it does not. */
function placeOf(word: string, text: string): number {
  const first = text.indexOf(word)
  for (let at = first; at >= 0; at = text.indexOf(word, at + 1))
    if (isWordStart(text, at)) return at
  return first
}

/** The letters of a word as the beginnings of words that follow one another. */
function initialsOf(word: string, text: string): Mark[] | undefined {
  if (word.length < 2) return undefined
  /** Where it was tried in vain: a title of like words would else be tried in every combination. */
  const inVain = new Set<number>()
  const from = (letter: number, at: number): Mark[] | undefined => {
    if (letter === word.length) return []
    const tried = letter * (text.length + 1) + at
    if (inVain.has(tried)) return undefined
    for (let next = at; next < text.length; next++) {
      const isNext = letter > 0 && next === at
      if (text[next] !== word[letter] || !(isNext || isWordStart(text, next))) continue
      const rest = from(letter + 1, next + 1)
      if (rest) return [[next, next + 1], ...rest]
    }
    inVain.add(tried)
    return undefined
  }
  return from(0, 0)
}

/** The letters of a word in order and close together, from the beginning of a word on. */
function lettersOf(word: string, text: string): Mark[] | undefined {
  if (word.length < 3) return undefined
  for (let start = text.indexOf(word[0]!); start >= 0; start = text.indexOf(word[0]!, start + 1)) {
    if (!isWordStart(text, start)) continue
    const marks: Mark[] = [[start, start + 1]]
    let at = start + 1
    for (const letter of word.slice(1)) {
      const next = text.indexOf(letter, at)
      if (next < 0 || next - start > word.length * 2) break
      marks.push([next, next + 1])
      at = next + 1
    }
    if (marks.length === word.length) return marks
  }
  return undefined
}
