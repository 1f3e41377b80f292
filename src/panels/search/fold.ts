/** A text as it is compared, and where each of its letters stands in the text that is shown. */
export type Folded = { readonly text: string; readonly from: readonly number[] | null }

/**
 * A text without capitals and accents: Éléa is found by elea. Unlike `plainText` it tells where
 * each letter came from, so that what was found can be marked.
 */
export function fold(shown: string): Folded {
  // Most texts are plain, and their letters stand where they stood.
  if (/^[\0-\x7f]*$/.test(shown)) return { text: shown.toLowerCase(), from: null }
  let text = ''
  const from: number[] = []
  let at = 0
  for (const sign of shown) {
    const plain = plainSign(sign)
    for (let part = 0; part < plain.length; part++) from.push(at)
    text += plain
    at += sign.length
  }
  from.push(at)
  return { text, from }
}

/** Where a place of the folded text stands in the shown one. */
export function shownAt({ from }: Folded, at: number): number {
  return from ? from[at]! : at
}

/** Whether a word begins at a place. */
export function isWordStart(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]!)
}

function plainSign(sign: string): string {
  if (sign <= '\x7f') return sign.toLowerCase()
  if (sign === '’') return "'"
  const plain = sign
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
  return plain.replaceAll('œ', 'oe').replaceAll('æ', 'ae')
}
