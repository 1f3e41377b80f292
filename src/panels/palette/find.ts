import { type Folded, fold } from '../search/fold'
import { type Marked, wordsOf } from '../search/marks'
import type { EntryGroup, PaletteEntry } from './entry'
import { excerpt } from './excerpt'
import { type Match, match, matchWords } from './match'

/** An entry as it is listed. */
export type Listed = {
  readonly entry: PaletteEntry
  readonly title: Marked
  /** What stands behind the title: its detail, or the part of its other words that answered. */
  readonly detail: Marked | undefined
}

export type Section = {
  readonly group: EntryGroup | 'recent' | 'unavailable'
  readonly listed: readonly Listed[]
}

/** What is found, best first, and how much of it there is beyond what is listed. */
export type Findings = { readonly sections: readonly Section[]; readonly total: number }

/** Nobody reads further; typing narrows them down. */
const MOST = 50
const MOST_RECENT = 6
/** Other words answer less than a title does. */
const ALSO = 0.4
/** What was used before is meant again rather than what answers as well. */
const RECENT = 60
/** Commands are what the palette is for; a card has to answer better to stand before one. */
const COMMAND = 20

/** Finds among entries. Their texts are made comparable once, so that each letter typed is quick. */
export function createFinder(entries: readonly PaletteEntry[]) {
  const texts = entries.map((entry) => ({
    entry,
    title: fold(entry.title),
    also: entry.also ? fold(entry.also) : undefined,
  }))
  /** `recent` are ids, the last one used first. */
  return (query: string, recent: readonly string[]): Findings => {
    const words = wordsOf(query)
    return words.length > 0 ? answers(texts, words, recent) : offers(entries, recent)
  }
}

type Text = {
  readonly entry: PaletteEntry
  readonly title: Folded
  readonly also: Folded | undefined
}

function answers(
  texts: readonly Text[],
  words: readonly string[],
  recent: readonly string[],
): Findings {
  const used = new Set(recent)
  const found = texts.flatMap(({ entry, title, also }) => {
    const byTitle = match(words, title)
    const byOther = byTitle ? undefined : also && matchWords(words, also)
    const best = byTitle ?? byOther
    if (!best) return []
    const score =
      best.score * (byTitle ? 1 : ALSO) +
      (used.has(entry.id) ? RECENT : 0) +
      (entry.group === 'command' ? COMMAND : 0)
    return [{ entry, byTitle, byOther, score }]
  })
  // Sorting is stable: what answers alike stays in its order.
  const first = found
    .sort((a, b) => Number(!!a.entry.disabled) - Number(!!b.entry.disabled) || b.score - a.score)
    .slice(0, MOST)
  const listed = first.map(({ entry, byTitle, byOther }) => list(entry, byTitle, byOther))
  return { sections: grouped(listed), total: found.length }
}

/** What is offered before anything is typed. */
function offers(entries: readonly PaletteEntry[], recent: readonly string[]): Findings {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const last = recent
    .flatMap((id) => byId.get(id) ?? [])
    .filter(({ disabled }) => !disabled)
    .slice(0, MOST_RECENT)
  const rest = entries.filter((entry) => !entry.content && !last.includes(entry))
  const sections = grouped(rest.map((entry) => list(entry)))
  const recently: Section = { group: 'recent', listed: last.map((entry) => list(entry)) }
  return {
    sections: last.length > 0 ? [recently, ...sections] : sections,
    total: last.length + rest.length,
  }
}

/** In the order of the best of each group; what cannot be run comes last. */
function grouped(listed: readonly Listed[]): Section[] {
  const groups = new Map<Section['group'], Listed[]>()
  for (const each of listed) {
    const group = each.entry.disabled ? 'unavailable' : each.entry.group
    const members = groups.get(group)
    if (members) members.push(each)
    else groups.set(group, [each])
  }
  const sections = [...groups].map(([group, members]) => ({ group, listed: members }))
  return sections.sort(
    (a, b) => Number(a.group === 'unavailable') - Number(b.group === 'unavailable'),
  )
}

function list(entry: PaletteEntry, byTitle?: Match, byOther?: Match): Listed {
  const { title, detail, also } = entry
  return {
    entry,
    title: { text: title, marks: byTitle?.marks ?? [] },
    detail:
      byOther && also
        ? excerpt({ text: also, marks: byOther.marks })
        : detail
          ? { text: detail, marks: [] }
          : undefined,
  }
}
