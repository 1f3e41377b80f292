import { KNOWN_CHANNELS } from '@/model/channels'
import { personaIdsOf } from '@/model/feelings'
import { plainText } from '@/model/plainText'
import type { PersonaId } from '@/model/records/persona'
import type { CommandContext } from '../context'

/** What a name in the line stands for. */
export type Named<Id extends string = string> = { readonly id: Id; readonly name: string }

/** The names that can be typed: `@` for personas, `#` for channels. */
export type EntryNames = {
  readonly '@': readonly Named<PersonaId>[]
  readonly '#': readonly Named[]
}

/**
 * The personas of the map, and the channels in the words of the language together with the team's
 * own, as far as cards of the map name them.
 */
export function namesFor({ editor, messages }: CommandContext): EntryNames {
  const { map, library } = editor.store.getState()
  const known = new Set<string>(KNOWN_CHANNELS)
  const own = new Set(
    Object.values(map.card).flatMap(({ channels }) => channels.filter((id) => !known.has(id))),
  )
  return {
    '@': personaIdsOf(map).flatMap((id) => {
      const name = library.persona[id]?.name
      return name ? [{ id, name }] : []
    }),
    '#': [
      ...KNOWN_CHANNELS.map((id) => ({ id, name: messages.channelNames[id] })),
      ...[...own].map((id) => ({ id, name: id })),
    ],
  }
}

/** A name without what may be left out in typing: accents, capitals, hyphens, spaces. */
export function folded(text: string): string {
  return plainText(text).replace(/[\s'_-]+/g, '')
}

/** The names that begin with some letters; after them those of which another word does. */
export function namesBeginning<N extends Named>(names: readonly N[], letters: string): N[] {
  const wanted = folded(letters)
  const begins = names.filter(({ name }) => folded(name).startsWith(wanted))
  const within = names.filter((each) => !begins.includes(each) && hasWord(each.name, wanted))
  return [...begins, ...within]
}

function hasWord(name: string, wanted: string): boolean {
  const words = plainText(name).split(/[\s'_-]+/)
  return words.some((_, at) => words.slice(at).join('').startsWith(wanted))
}

/** A name is as long as this at most, in letters of the line. */
const LONGEST = 80
const LETTERS = /[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}'’_-]*/uy
const LETTER = /[\p{L}\p{N}\p{M}]/u

/**
 * The name that stands at a place of the line, behind its sign: the longest that is written out,
 * else the one that the letters there are the beginning of, where it is only one.
 */
export function nameAt<N extends Named>(
  names: readonly N[],
  line: string,
  at: number,
): { readonly named: N; readonly length: number } | undefined {
  const known = new Map(names.toReversed().map((named) => [folded(named.name), named]))
  for (let end = Math.min(line.length, at + LONGEST); end > at; end -= 1) {
    if (!LETTER.test(line[end - 1]!) || LETTER.test(line[end] ?? ' ')) continue
    const named = known.get(folded(line.slice(at, end)))
    if (named) return { named, length: end - at }
  }
  LETTERS.lastIndex = at
  const typed = LETTERS.exec(line)?.[0]
  const letters = typed && folded(typed)
  if (!letters) return undefined
  const begun = names.filter(({ name }) => folded(name).startsWith(letters))
  const found = begun.length > 0 ? begun : namesBeginning(names, letters)
  return found.length === 1 ? { named: found[0]!, length: typed.length } : undefined
}
