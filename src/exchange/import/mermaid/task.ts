/** A task as it was meant, its texts as they stand. */
export type ReadTask = {
  readonly name: string
  /** As written, without spaces at its ends; empty where nothing stands for it. */
  readonly score: string
  readonly people: string
  /** Mermaid itself ends the name earlier. */
  readonly hasColon: boolean
  /** What follows the people, where Mermaid reads nothing more. */
  readonly rest: string
}

/** The end of a scale of marks, the largest that people use in these diagrams. */
const LARGEST = 10

/**
 * A task's name, score and people. Mermaid takes what lies between the first two colons for the
 * score, which makes "Call at 10:30: 3: Me" a call at ten, scored 30 by "3". Where its reading cannot
 * be meant and another can, that is taken: a name may hold colons where a number follows later.
 */
export function readTask(name: string, data: string): ReadTask {
  const pieces = [name, ...data.slice(1).split(':')]
  const ends = isOddReading(pieces) ? nameEnd(pieces) : 1
  const people = pieces[ends + 1] ?? ''
  return {
    name: pieces.slice(0, ends).join(':').trim(),
    score: (pieces[ends] ?? '').trim(),
    people,
    hasColon: ends > 1,
    rest: pieces
      .slice(ends + 2)
      .join(':')
      .trim(),
  }
}

/** Whether the first number cannot be a score: it is none, too large, or the minutes of an hour. */
function isOddReading([name = '', score = '', people]: readonly string[]): boolean {
  if (people === undefined) return false
  const isTime = /\d$/.test(name) && /^[0-5]\d(?!\d)/.test(score)
  return isTime || !isNumber(score) || Math.abs(Number(score)) > LARGEST || isNumber(people)
}

/** How many pieces the name takes: up to a number that nothing, or only people, follow. */
function nameEnd(pieces: readonly string[]): number {
  const last = pieces.length - 1
  if (last > 2 && isNumber(pieces[last - 1]!) && !isNumber(pieces[last]!)) return last - 1
  const isPlain = isNumber(pieces[1]!) && Math.abs(Number(pieces[1])) <= LARGEST
  const isTime = /\d$/.test(pieces[0]!) && /^[0-5]\d(?!\d)/.test(pieces[1]!)
  return isNumber(pieces[last]!) && (!isPlain || isTime || last > 2) ? last : 1
}

function isNumber(text: string): boolean {
  return /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(text.trim())
}

/** The people that a task names, each once. */
export function peopleIn(people: string): string[] {
  const names = people.split(',').map((name) => name.trim())
  return [...new Set(names.filter((name) => name !== ''))]
}

/**
 * Whether what Mermaid takes for a title is a task: a name, a number, and perhaps people. Only
 * sure where a title would not stand.
 */
export function looksLikeTask(text: string): boolean {
  return /:\s*[+-]?\d+(?:[.,]\d+)?\s*(?::[^:]*)?$/.test(text)
}

export type ReadScore = {
  readonly value: number | undefined
  /** What was not written as Mermaid reads numbers, and is plain all the same. */
  readonly written?: 'comma' | 'outOf'
  /** The best mark there is, where it is written with it: "4/10". */
  readonly best?: number
}

/** The number of a score; none where it is not one. "4,5" and "4/5" are not numbers to Mermaid. */
export function readScore(score: string): ReadScore {
  if (isNumber(score)) return { value: Number(score) + 0 }
  const comma = /^([+-]?\d+),(\d+)$/.exec(score)
  if (comma) return { value: Number(`${comma[1]}.${comma[2]}`), written: 'comma' }
  const outOf = /^(\d+(?:\.\d+)?)\s*\/\s*(5|10)$/.exec(score)
  if (outOf) return { value: Number(outOf[1]), written: 'outOf', best: Number(outOf[2]) }
  const other = score === '' ? Number.NaN : Number(score)
  return { value: Number.isFinite(other) ? other + 0 : undefined }
}
