/**
 * Signs that a file of text or XML cannot hold, or that its readers change: controls, halves of
 * pairs, what is no character. And an underscore that begins what would be read as such a sign.
 */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is about
  /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffd-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9a-f]{4}_)/gi

/**
 * A text in which every sign can be carried: `_x000B_` is how spreadsheets write a sign that they
 * cannot (`ST_Xstring`, ECMA-376 Part 1, 22.9.2.19).
 */
export function encodeSigns(text: string): string {
  return text.replace(UNSAFE, encodeSign)
}

/** What `encodeSigns`, or a spreadsheet, wrote. */
export function decodeSigns(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}

/** One sign in that way. */
export function encodeSign(sign: string): string {
  return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
}
