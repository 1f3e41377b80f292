/**
 * What spreadsheets run when a cell of a text file begins with it, in Latin signs and in the wide
 * ones of East Asia. A plain number may begin with its minus.
 */
const FORMULA = /^(?!-?\d+(?:[.,]\d+)?$)'*[=+\-@\t\r\n＝＋－＠]/

const INERT = /^'(?='*[=+\-@\t\r\n＝＋－＠])/

/** A text that no spreadsheet takes for a formula: an apostrophe before it, as OWASP advises. */
export { FORMULA }

/** The text that was made inert, as it was. */
export function withoutApostrophe(text: string): string {
  return text.replace(INERT, '')
}
