import type { ExchangeWords } from '@/i18n/exchange/exchangeWords'
import type { ReportLine } from '../imported'
import { asWritten, showEntities } from './entities'
import type { Prepared } from './prepare'

/** Collects what was done with each line, and tells what a part with hidden entities stands for. */
export type Clerk = {
  /** All that was said: first of the whole, then of each line in their order. */
  lines(): ReportLine[]
  say(what: ReportLine['what'], line: number | undefined, text: string): void
  /** The text of a part on one line, without spaces at its ends. */
  read(part: string, line: number): string
}

/** A clerk to whom nothing was said yet. */
export function createClerk(words: ExchangeWords): Clerk {
  const said: { readonly line: number; readonly report: ReportLine }[] = []
  const clerk: Clerk = {
    lines: () => said.toSorted((a, b) => a.line - b.line).map(({ report }) => report),
    say(what, line, text) {
      const place = line === undefined ? {} : { place: words.importing.line(line) }
      said.push({ line: line ?? 0, report: { what, text, ...place } })
    },
    read(part, line) {
      // A break is a space; one that is written by entities is a text.
      const text = showEntities(part.replace(/<br\s*\/?>/gi, ' '), (name) =>
        clerk.say('changed', line, words.mermaid.read.entity(name)),
      )
      return text.trim()
    },
  }
  return clerk
}

/** Says what of the parts around the diagram has no place in a map. */
export function reportSettings(prepared: Prepared, words: ExchangeWords, clerk: Clerk): void {
  for (const line of prepared.settings) clerk.say('skipped', line, words.mermaid.read.config)
}

/**
 * A name with what follows a `#` right behind it, where that is surely part of it: "C#", "Round
 * #2". Mermaid leaves it out; a comment of some words it is right to leave out, and that is told.
 */
export function withHash(
  body: string,
  comment: string | undefined,
  line: number,
  words: ExchangeWords,
  clerk: Clerk,
): string {
  if (comment === undefined) return body
  // Behind a score stands nobody whose name it could be part of; behind people, only a number.
  const isNumber = body.startsWith(':')
    ? /^#\d+\s*(?:,|$)/.test(comment) && body.lastIndexOf(':') > 0
    : /^#\d/.test(comment)
  const isPart = /\S$/.test(body) || isNumber
  const shown = asWritten(isPart ? nameIn(body) + comment : comment).trim()
  if (isPart) clerk.say('changed', line, words.mermaid.read.hash(shown))
  else if (/\w/.test(comment)) clerk.say('skipped', line, words.mermaid.read.afterHash(shown))
  return isPart ? body + comment : body
}

/** Of what follows a task's name, its last person; a title or a section is its own name. */
function nameIn(body: string): string {
  return body.startsWith(':') ? body.slice(body.search(/[^:,]*$/)) : body
}
