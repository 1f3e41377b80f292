/** One of several things in a cell. */
export type ListItem = {
  readonly text: string
  /** Put in quotation marks: to be taken as it stands. */
  readonly quoted: boolean
}

/**
 * Several things in one cell, with semicolons between: `Shop; "Lyon; Bellecour"`. An item is quoted
 * as in CSV where it could not be told from its neighbours, and where somebody asks for it.
 */
export function joinList(items: readonly ListItem[]): string {
  return items
    .map(({ text, quoted }) =>
      quoted || needsQuotes(text) ? `"${text.replaceAll('"', '""')}"` : text,
    )
    .join('; ')
}

/** The things in a cell, between semicolons, commas, bars or lines. Nothing is none. */
export function splitList(text: string): ListItem[] {
  const items: ListItem[] = []
  for (const [, quoted, plain] of text.matchAll(ITEM)) {
    if (quoted !== undefined) items.push({ text: quoted.replaceAll('""', '"'), quoted: true })
    else if (plain?.trim()) items.push({ text: plain.trim(), quoted: false })
  }
  return items
}

const ITEM = /\s*"((?:[^"]|"")*)"\s*(?=[;,|\n]|$)|([^;,|\n]+)/g

function needsQuotes(text: string): boolean {
  return text === '' || /[;,|\n\r"]/.test(text) || text !== text.trim()
}
