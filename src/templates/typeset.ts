import type { Language, Words } from '@/kpi/words'

/**
 * A text in one language, as it is set there: with curved apostrophes, and in French with its
 * spaces, which keep « », the signs ? ! ; : and units on the line of what they belong to, and large
 * figures in one piece. Outlines are written with plain spaces, which can be seen.
 */
export function typeset(words: Words | undefined, language: Language): string {
  const text = (words?.[language] ?? '').replaceAll("'", '’')
  if (language !== 'fr') return text
  return text
    .replace(/« /g, '«\u00a0')
    .replace(/ »/g, '\u00a0»')
    .replace(/ ([?!;])/g, '\u202f$1')
    .replace(/(\d) (?=\d{3}\b|[%€]|h\b)/g, '$1\u202f')
    .replace(/ :/g, '\u00a0:')
}
