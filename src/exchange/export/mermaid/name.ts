/** Words that Mermaid's grammar takes for its own where a line begins with them. */
const KEYWORD = /^(?:journey|title|section|accTitle|accDescr)\b|^__proto__$/i

/** Where they stand anywhere, Mermaid takes the whole text for a diagram of another kind. */
const OTHER_DIAGRAM = /C4(?=Context|Container|Component|Dynamic|Deployment)/g

/**
 * What the grammar, or the steps before and after it, trip over: `#` and `:` and `;` end a name, a
 * tag's quotes are changed, `%` begins a comment or a directive, and two pairs of signs are how
 * Mermaid keeps entities for itself.
 */
const TRIPS = /[#:;<]|^%|%(?=%)|(?<=%)%|ﬂ(?=°)|¶(?=ß)/g

/** What the brace form of a description and the list of people trip over besides. */
export const BRACES = /[{}]/g
export const COMMAS = /,/g

/**
 * A text on one line, as a name must be: breaks and control characters are spaces, none at its ends,
 * and half a character is the sign for one that cannot be read.
 */
export function oneLine(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
}

/**
 * A name that Mermaid reads as it is: every sign it would trip over is written as the entity of its
 * code (`#58;`), which Mermaid shows as the sign. `text` is on one line.
 */
export function mermaidName(text: string, also?: RegExp): string {
  const safe = text.replace(TRIPS, entity).replace(OTHER_DIAGRAM, '#67;4')
  const name = KEYWORD.test(safe) ? entity(safe[0]!) + safe.slice(1) : safe
  return also ? name.replace(also, entity) : name
}

function entity(sign: string): string {
  return `#${sign.codePointAt(0)};`
}
