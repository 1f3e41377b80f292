import type { ExchangeWords } from '@/i18n/exchange/exchangeWords'
import { HIGHEST_SCORE, LOWEST_SCORE, toScore } from '@/model/score'
import { SIGNS, type Sign } from '@/model/signs'
import type { ReportLine } from '../imported'
import type { People } from '../people'
import type { CardPlan } from '../plan'
import type { Tag, TaggedText } from './tags'

export type Say = (what: ReportLine['what'], text: string) => void

/**
 * A touchpoint with its scores: one that follows a persona is that persona's, else of all named, or
 * of everyone where those have their own. Of two for the same the later one counts.
 */
export function touchpointOf(
  { title, tags }: TaggedText,
  people: People,
  words: ExchangeWords,
  say: Say,
): CardPlan {
  const own = new Map<number | 'all', Scored>()
  const named = placesOf(tags, people)
  for (const [at, tag] of tags.entries()) {
    if (tag.type !== 'score') continue
    const score = scoreOf(tag, words, say)
    if (score === undefined) continue
    const before = tags[at - 1]
    const who = before?.type === 'persona' ? people.placeOf(before.name) : 'all'
    const other = own.get(who)
    if (other) say('skipped', words.outline.otherScore(other.written))
    own.set(who, { score, written: tag.written })
  }
  const shared = own.get('all')
  const without = named.filter((who) => !own.has(who))
  const isOfAll = shared !== undefined && without.length === 0
  const scores = new Map<number | 'all', number>()
  for (const [who, { score }] of own) if (who !== 'all' || isOfAll) scores.set(who, score)
  if (shared && !isOfAll) for (const who of without) scores.set(who, shared.score)
  return {
    type: 'touchpoint',
    title,
    scores,
    ...concerning(isOfAll ? [] : named),
    ...onChannels(tags),
  }
}

type Scored = { readonly score: number; readonly written: string }

/** A pain point, a thought or an opportunity. */
export function signedCard(
  sign: Sign,
  { title, tags }: TaggedText,
  people: People,
  words: ExchangeWords,
  say: Say,
): CardPlan {
  for (const tag of tags)
    if (tag.type === 'score') say('skipped', words.outline.cardScore(tag.written))
  const type = SIGNS[sign]
  const answers = type === 'opportunity' ? { answers: true } : {}
  return { type, title, ...answers, ...concerning(placesOf(tags, people)), ...onChannels(tags) }
}

function scoreOf(
  { value, written }: Tag & { type: 'score' },
  words: ExchangeWords,
  say: Say,
): number | undefined {
  if (value < LOWEST_SCORE || value > HIGHEST_SCORE) {
    say('skipped', words.outline.outside(written))
    return undefined
  }
  const half = toScore(value)
  if (half !== value) say('changed', words.outline.rounded(written, String(half).replace('-', '−')))
  return half
}

function placesOf(tags: readonly Tag[], people: People): number[] {
  return [
    ...new Set(tags.flatMap((tag) => (tag.type === 'persona' ? people.placeOf(tag.name) : []))),
  ]
}

function concerning(of: readonly number[]): Pick<CardPlan, 'of'> {
  return of.length > 0 ? { of } : {}
}

function onChannels(tags: readonly Tag[]): Pick<CardPlan, 'fields'> {
  const channels = tags.flatMap((tag) => (tag.type === 'channel' ? tag.channel : []))
  return channels.length > 0 ? { fields: { channels: [...new Set(channels)] } } : {}
}
