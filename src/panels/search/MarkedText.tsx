import type { Marked } from './marks'

/** A text with what answers to the words typed standing out. */
export function MarkedText({ text, marks }: Marked) {
  let at = 0
  const parts = marks.flatMap(([start, end]) => {
    const before = text.slice(at, start)
    at = end
    return [before, <mark key={start}>{text.slice(start, end)}</mark>]
  })
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  )
}
