import { html, type Markup } from './html'

/** A name or a title that stands within a line: from right to left or not, it turns nothing beside it. */
export function inLine(name: string): Markup {
  return html`<bdi>${name}</bdi>`
}

/** Names, titles and figures in one line; what is not there leaves no gap. */
export function lineOf(parts: readonly (string | false | null)[], between = ' · '): Markup {
  const there = parts.filter((part): part is string => !!part)
  return html`${there.map((part, index) => [index > 0 && between, inLine(part)])}`
}

/** A sentence of the interface with a name or a title in it. */
export function sentenceWith(name: string | Markup, say: (name: string) => string): Markup {
  const [before = '', after = ''] = say(PLACE).split(PLACE)
  return html`${before}${typeof name === 'string' ? inLine(name) : name}${after}`
}

/** Stands in a sentence for what is put there; no sentence says it. */
const PLACE = '\ufffc'
