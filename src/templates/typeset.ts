import type { Language, Words } from '@/kpi/words'

/**
 * A text in one language, with that language's spaces: French keeps « » and the signs ? ! ; : on
 * the line of the word that they belong to. Outlines are written with plain spaces, which can be
 * seen.
 */
export function typeset(words: Words | undefined, language: Language): string {
  const text = words?.[language] ?? ''
  if (language !== 'fr') return text
  return text
    .replace(/« /g, '«\u00a0')
    .replace(/ »/g, '\u00a0»')
    .replace(/ ([?!;])/g, '\u202f$1')
    .replace(/ :/g, '\u00a0:')
    .replaceAll("'", '’')
}
