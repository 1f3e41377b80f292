/** Signs that begin markup wherever they stand, in GitHub's Markdown. */
const ANYWHERE = /[\\`*_[\]<>&|~$]/g

/**
 * Signs that begin a heading, a list, a rule, a numbered list, or make the line before the head of a
 * table, where a line begins with them.
 */
const AT_START = /^(?:[#+=:-]|\d{1,9}(?=[.)]))/

/** Addresses that GitHub turns into links by itself. */
const ADDRESS = /(?<=https?|ftp):(?=\/\/)|(?<=www)\./gi

/**
 * A text as words of one line, never markup: what Markdown would read is escaped, breaks are spaces.
 * Signs that cannot be seen are left out.
 */
export function words(text: string): string {
  const line = text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
  const safe = line.replace(ANYWHERE, '\\$&').replace(ADDRESS, '\\$&')
  return AT_START.test(line) ? escapedStart(safe) : safe
}

/** `#` becomes `\#`, but `1.` becomes `1\.`: a number cannot be escaped itself. */
function escapedStart(text: string): string {
  return text.replace(/^(\d*)/, '$1\\')
}

/** A text of several lines within a cell of a table or an item of a list. */
export function inCell(text: string): string {
  return linesOf(text).join('<br>')
}

/** A text of several lines as a paragraph that keeps them. */
export function paragraph(text: string): string {
  return linesOf(text).join('\\\n')
}

/** A text that stands apart, as what people say does. */
export function quote(text: string): string {
  return linesOf(text)
    .map((line) => `> ${line}`)
    .join('\\\n')
}

/** A link, where an address is one that may be followed. Brackets and spaces in it are coded. */
export function link(label: string, address: string): string {
  const safe = address.replace(
    /[()<>[\]\\`*_|~\s]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  )
  return `[${label}](<${safe}>)`
}

function linesOf(text: string): string[] {
  return text
    .split(/\r\n?|\n/)
    .map(words)
    .filter((line) => line !== '')
}
