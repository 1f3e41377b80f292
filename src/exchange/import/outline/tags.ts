import { en } from '@/i18n/en'
import { fr } from '@/i18n/fr'
import { KNOWN_CHANNELS } from '@/model/channels'
import { plainText } from '@/model/plainText'

/** What stands at the end of a line beside its title. */
export type Tag =
  | { readonly type: 'score'; readonly written: string; readonly value: number }
  | { readonly type: 'persona'; readonly written: string; readonly name: string }
  | { readonly type: 'channel'; readonly written: string; readonly channel: string }

export type TaggedText = {
  readonly title: string
  /** From left to right. */
  readonly tags: readonly Tag[]
  /** What looks like tags and is in the title: it does not stand at the end, or cannot be read. */
  readonly untaken: readonly string[]
}

const SCORE = /^\(([+−–-]?)(\d{1,6}(?:[.,]\d{1,6})?)\)$/

/** What people may mean by a tag, wherever it stands; a mere number such as `#7` is none. */
const LIKE_TAG = /^(?:@[\p{L}\p{N}]|#[\p{N}._-]*\p{L}|\([+−–-]\d)/u

/** A channel of the team's own: one word, and no mere number. */
const OWN_CHANNEL = /^#(?=.*\p{L})([\p{L}\p{N}][\p{L}\p{N}\p{M}._'’&/+-]*)$/u

/**
 * A line's title and the tags at its end, read one by one from there: `(+1)`, `@Camille`, `#phone`.
 * A channel that is not one of ours is the team's own. Where `isKnown`, a name may have several
 * words. The first word is never a tag, for a line has a title.
 */
export function tagsOf(text: string, isKnown: (name: string) => boolean): TaggedText {
  const words = text.split(/\s+/)
  const tags: Tag[] = []
  let end = words.length
  while (end > 1) {
    const found = tagAt(words, end, isKnown)
    if (!found || found.from === 0) break
    tags.push(found.tag)
    end = found.from
  }
  tags.reverse()
  const kept = words.slice(0, end)
  return {
    title: end === words.length ? text : kept.join(' '),
    tags,
    untaken: kept.filter((word) => LIKE_TAG.test(word)),
  }
}

/** A name has so many words at most. */
const NAME_WORDS = 5

function tagAt(
  words: readonly string[],
  end: number,
  isKnown: (name: string) => boolean,
): { readonly tag: Tag; readonly from: number } | undefined {
  const word = words[end - 1]!
  const score = SCORE.exec(word)
  if (score) {
    const amount = Number(score[2]!.replace(',', '.'))
    const value = /[−–-]/.test(score[1]!) ? -amount : amount
    return { tag: { type: 'score', written: word, value: value + 0 }, from: end - 1 }
  }
  const channel = channelOf(word)
  if (channel) return { tag: { type: 'channel', written: word, channel }, from: end - 1 }
  if (/^@[\p{L}\p{N}][\p{L}\p{N}._'’-]*$/u.test(word))
    return { tag: { type: 'persona', written: word, name: word.slice(1) }, from: end - 1 }
  for (let from = end - 2; from >= Math.max(0, end - NAME_WORDS); from -= 1) {
    if (!words[from]!.startsWith('@')) continue
    const name = words.slice(from, end).join(' ').slice(1)
    return isKnown(name) ? { tag: { type: 'persona', written: `@${name}`, name }, from } : undefined
  }
  return undefined
}

function channelOf(word: string): string | undefined {
  if (!word.startsWith('#')) return undefined
  return CHANNELS.get(bare(word.slice(1))) ?? OWN_CHANNEL.exec(word)?.[1]
}

/** The channels by their names in both languages, without spaces, hyphens, capitals and accents. */
const CHANNELS: ReadonlyMap<string, string> = new Map(
  KNOWN_CHANNELS.flatMap((channel) =>
    [channel, en.channelNames[channel], fr.channelNames[channel]].map(
      (name) => [bare(name), channel] as const,
    ),
  ),
)

function bare(name: string): string {
  return plainText(name).replace(/[^\p{L}\p{N}]/gu, '')
}
