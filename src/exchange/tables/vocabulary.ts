import { type ExchangeWords, loadExchangeWords } from '@/i18n/exchange/exchangeWords'
import { LANGUAGES } from '@/i18n/language'
import { loadMessages, type Messages } from '@/i18n/messages'
import { KNOWN_CHANNELS, type KnownChannel } from '@/model/channels'
import {
  ACTION_STATES,
  type ActionState,
  CARD_TYPES,
  type CardType,
  RESEARCH,
  type Research,
} from '@/model/records/card'
import { LANE_TYPES, type LaneType } from '@/model/records/lane'
import { PILLARS, type Pillar } from '@/model/records/pillar'
import { plainName } from '../answers/names'

/** All that is said in one language. */
export type Tongue = { readonly messages: Messages; readonly words: ExchangeWords }

export type ColumnName = keyof ExchangeWords['tables']['columns']

/** What words of a table mean, in any of our languages, however they are spelt. */
export type Vocabulary = {
  readonly column: Lookup<ColumnName>
  readonly kind: Lookup<CardType>
  readonly lane: Lookup<LaneType>
  /** Whether a text is exactly what lanes of a type are called without a title of their own. */
  isLaneName(type: LaneType, text: string): boolean
  readonly channel: Lookup<KnownChannel>
  readonly state: Lookup<ActionState>
  readonly research: Lookup<Research>
  readonly pillar: Lookup<Pillar>
  /** The pillar that a heading "Pillar: Empathy" is about. */
  readonly ratedPillar: Lookup<Pillar>
  /** Whose emotion a heading is about: a name as it stands there, or `null` for everyone's. */
  emotion(heading: string): string | null | undefined
}

type Lookup<T> = (text: string) => T | undefined

/** The words of every language. */
export async function loadVocabulary(): Promise<Vocabulary> {
  return createVocabulary(
    await Promise.all(
      LANGUAGES.map(async (language) => ({
        messages: await loadMessages(language),
        words: await loadExchangeWords(language),
      })),
    ),
  )
}

/** The vocabulary of some languages. Of two meanings of a word, the first language's counts. */
export function createVocabulary(tongues: readonly Tongue[]): Vocabulary {
  const lookup = <T extends string>(
    keys: readonly T[],
    ...says: readonly ((tongue: Tongue, key: T) => string)[]
  ): Lookup<T> => {
    const known = new Map<string, T>()
    const add = (name: string, key: T) => {
      const plain = plainName(name)
      if (plain !== '' && !known.has(plain)) known.set(plain, key)
    }
    for (const tongue of tongues)
      for (const say of says) for (const key of keys) add(say(tongue, key), key)
    for (const key of keys) add(key, key)
    // A table says the same few words thousands of times.
    const asked = new Map<string, T | undefined>()
    return (text) => {
      if (!asked.has(text)) asked.set(text, known.get(plainName(text)))
      return asked.get(text)
    }
  }
  const columns = Object.keys(tongues[0]!.words.tables.columns) as ColumnName[]
  return {
    column: lookup(columns, ({ words }, key) => words.tables.columns[key]),
    kind: lookup(
      CARD_TYPES,
      ({ messages }, key) => messages.cardTypes[key],
      ({ messages }, key) => messages.laneTypes[key],
    ),
    lane: lookup(
      LANE_TYPES,
      ({ messages }, key) => messages.laneTypes[key],
      ({ messages }, key) => (key in messages.cardTypes ? messages.cardTypes[key as CardType] : ''),
    ),
    isLaneName: (type, text) => tongues.some(({ messages }) => messages.laneTypes[type] === text),
    channel: lookup(KNOWN_CHANNELS, ({ messages }, key) => messages.channelNames[key]),
    state: lookup(ACTION_STATES, ({ words }, key) => words.tables.states[key]),
    research: lookup(RESEARCH, ({ words }, key) => words.tables.research[key]),
    pillar: lookup(PILLARS, ({ words }, key) => words.tables.pillars[key]),
    ratedPillar: lookup(PILLARS, ({ words: { tables } }, key) =>
      tables.pillar(tables.pillars[key]),
    ),
    emotion(heading) {
      const spoken = tongues.map(({ words }) => words.tables)
      const named = spoken.find(({ emotionOf }) => heading.startsWith(emotionOf('')))
      if (named) return heading.slice(named.emotionOf('').length)
      const isOwn = spoken.some(({ emotion }) => plainName(heading) === plainName(emotion))
      if (isOwn) return null
      return undefined
    },
  }
}
