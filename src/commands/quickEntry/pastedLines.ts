const BULLET = /^\s*(?:[-*•–—‣]|\d{1,3}[.)])\s+/

/**
 * The lines of a pasted text that hold a word. Where all of several have a bullet or a number
 * before them, as lists do, it is left away: a list's dash is no score.
 */
export function pastedLines(text: string): string[] {
  const lines = text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const isList = lines.length > 1 && lines.every((line) => BULLET.test(line))
  return isList ? lines.map((line) => line.replace(BULLET, '')) : lines
}
