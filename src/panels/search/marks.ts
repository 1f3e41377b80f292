import { type Folded, fold, isWordStart, shownAt } from './fold'

/** From a letter of a text up to before another. */
export type Mark = readonly [start: number, end: number]

/** A text with the places in it that answer to what was typed. */
export type Marked = { readonly text: string; readonly marks: readonly Mark[] }

/** The words of what was typed, as they are compared. */
export function wordsOf(query: string): string[] {
  return fold(query).text.split(/\s+/).filter(Boolean)
}

/** Every place where one of the words begins a word of a text. */
export function markAll(words: readonly string[], text: Folded): Mark[] {
  const marks = words.flatMap((word) => {
    const found: Mark[] = []
    for (let at = text.text.indexOf(word); at >= 0; at = text.text.indexOf(word, at + 1))
      if (isWordStart(text.text, at))
        found.push([shownAt(text, at), shownAt(text, at + word.length)])
    return found
  })
  return joined(marks)
}

/** The marks in order, those that touch made into one. */
export function joined(marks: readonly Mark[]): Mark[] {
  const all: Mark[] = []
  for (const [start, end] of marks.toSorted((a, b) => a[0] - b[0])) {
    const last = all.at(-1)
    if (last && start <= last[1]) all[all.length - 1] = [last[0], Math.max(last[1], end)]
    else all.push([start, end])
  }
  return all
}
