/**
 * A text without what a hurried typist leaves out: accents, capitals, the curl of an apostrophe,
 * doubled spaces. Two texts that read alike are then alike.
 */
export function plainText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .trim()
}
