import type { Marked } from '../search/marks'

const BEFORE = 24
const AFTER = 72

/** The part of a long text around its first mark. */
export function excerpt({ text, marks }: Marked): Marked {
  const first = marks[0]?.[0] ?? 0
  const start = first <= BEFORE ? 0 : wordAfter(text, first - BEFORE)
  const end = Math.min(text.length, first + AFTER)
  const before = start > 0 ? '…' : ''
  const shift = before.length - start
  return {
    text: before + text.slice(start, end).replace(/\s/g, ' ') + (end < text.length ? '…' : ''),
    marks: marks
      .filter(([from, to]) => from >= start && to <= end)
      .map(([from, to]) => [from + shift, to + shift]),
  }
}

/** Where the next word begins, so that none is shown by its end alone. */
function wordAfter(text: string, at: number): number {
  const space = text.slice(at, at + BEFORE).search(/\s/)
  return space < 0 ? at : at + space + 1
}
