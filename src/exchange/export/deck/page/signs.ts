/** Control characters and signs that XML cannot hold, but for tabs and ends of lines. */
const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu
const STRONG = /\p{L}/u
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u

/** A text as a slide can hold it; tabs become spaces, which have the same width everywhere. */
export function plainSigns(text: string): string {
  return text.replace(FORBIDDEN, '').replaceAll('\t', ' ')
}

/** Whether a text reads from right to left: as its first letter does. */
export function isRightToLeft(text: string): boolean {
  const first = STRONG.exec(text)?.[0]
  return first !== undefined && RIGHT_TO_LEFT.test(first)
}

/** The paragraphs of a text, without what is empty at its ends. */
export function paragraphsOf(text: string): string[] {
  return plainSigns(text)
    .trim()
    .split(/\r\n|\r|\n/)
}
