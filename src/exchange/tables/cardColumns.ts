import type { ExchangeWords } from '@/i18n/exchange/exchangeWords'
import type { Messages } from '@/i18n/messages'
import { isKnownChannel } from '@/model/channels'
import type { Card, CardType } from '@/model/records/card'
import { PILLARS, type Pillar } from '@/model/records/pillar'
import { joinList, splitList } from './list'
import { readNumber } from './numbers'
import type { ColumnName, Vocabulary } from './vocabulary'

/** What a cell of a written table holds; days are texts, `YYYY-MM-DD`. */
export type CellValue = string | number | null

/** What values are written in. */
export type Speech = {
  readonly messages: Messages
  readonly words: ExchangeWords
  readonly vocabulary: Vocabulary
}

/** One of a card's fields as a column of a table. */
export type CardColumn = {
  readonly name: ColumnName | `pillar:${Pillar}`
  readonly holds: 'text' | 'number' | 'day'
  /** The cards that usually have it. */
  readonly of?: CardType
  heading(words: ExchangeWords): string
  write(card: Card, speech: Speech): CellValue
  /** The field that a cell gives; nothing where it cannot be. */
  read(text: string, vocabulary: Vocabulary): Partial<Card> | undefined
}

/** A field of text, which is kept as it stands. */
function textColumn<F extends 'title' | 'notes' | 'cause' | 'owner'>(
  name: F,
  of?: CardType,
): CardColumn {
  return column(name, 'text', of, {
    write: (card) => card[name],
    read: (text) => ({ [name]: text }),
  })
}

/** A day with the time that a spreadsheet kept beside it. */
const MOMENT = /^(\d{4}-\d\d-\d\d) \d\d:\d\d(?::\d\d)?$/

/** A field of figures; an empty cell is nobody's rating. */
function numberColumn<F extends 'severity' | 'impact' | 'effort' | 'share'>(
  name: F,
  of: CardType,
  [low, high]: readonly [number, number],
): CardColumn {
  return column(name, 'number', of, {
    write: (card) => card[name],
    read: (text) =>
      ifNumber(text, null, low, high, name !== 'share', (value) => ({ [name]: value })),
  })
}

function pillarColumn(pillar: Pillar): CardColumn {
  return {
    name: `pillar:${pillar}`,
    holds: 'number',
    of: 'touchpoint',
    heading: ({ tables }) => tables.pillar(tables.pillars[pillar]),
    write: (card) => card.pillars[pillar] ?? null,
    read: (text) =>
      ifNumber(text, null, 1, 5, true, (value) => ({
        pillars: value === null ? {} : { [pillar]: value },
      })),
  }
}

/** All of them, in the order of their columns. Personas, scores and places are no fields. */
export const CARD_COLUMNS: readonly CardColumn[] = [
  textColumn('title'),
  textColumn('notes'),
  column('channels', 'text', undefined, {
    write: ({ channels }, speech) =>
      joinList(channels.map((channel) => channelItem(channel, speech))),
    read: (text, vocabulary) => ({ channels: readChannels(text, vocabulary) }),
  }),
  numberColumn('severity', 'pain', [1, 5]),
  column('votes', 'number', 'pain', {
    // Only pain points are usually voted on: elsewhere no vote is nothing to tell.
    write: ({ votes, type }) => (votes === 0 && type !== 'pain' ? null : votes),
    read: (text) =>
      ifNumber(text, 0, 0, Number.MAX_SAFE_INTEGER, true, (votes) => ({ votes: votes ?? 0 })),
  }),
  numberColumn('share', 'pain', [0, 100]),
  textColumn('cause', 'pain'),
  column('brokenPillars', 'text', 'pain', {
    write: ({ brokenPillars }, { words }) =>
      brokenPillars.map((pillar) => words.tables.pillars[pillar]).join('; '),
    read: (text, vocabulary) => {
      const brokenPillars = splitList(text).map((item) => vocabulary.pillar(item.text))
      return brokenPillars.includes(undefined)
        ? undefined
        : { brokenPillars: brokenPillars as Pillar[] }
    },
  }),
  numberColumn('impact', 'opportunity', [1, 5]),
  numberColumn('effort', 'opportunity', [1, 5]),
  textColumn('owner', 'opportunity'),
  column('state', 'text', 'opportunity', {
    write: ({ state, type }, { words }) =>
      state === 'idea' && type !== 'opportunity' ? null : words.tables.states[state],
    read: (text, { state }) => ifWord(text, 'idea' as const, state, (state) => ({ state })),
  }),
  column('due', 'day', 'opportunity', {
    write: ({ due }) => due,
    read: (text) => ({ due: text.replace(MOMENT, '$1') }),
  }),
  column('research', 'text', undefined, {
    write: ({ research }, { words }) => research && words.tables.research[research],
    read: (text, { research }) => ifWord(text, null, research, (research) => ({ research })),
  }),
  ...PILLARS.map(pillarColumn),
]

function column(
  name: ColumnName,
  holds: CardColumn['holds'],
  of: CardType | undefined,
  ways: Pick<CardColumn, 'write' | 'read'>,
): CardColumn {
  const heading = ({ tables }: ExchangeWords) => tables.columns[name]
  return { name, holds, heading, ...(of && { of }), ...ways }
}

function ifNumber<R>(
  text: string,
  empty: number | null,
  low: number,
  high: number,
  whole: boolean,
  make: (value: number | null) => R,
): R | undefined {
  if (text.trim() === '') return make(empty)
  const value = readNumber(text)
  if (value === undefined || value < low || value > high) return undefined
  return whole && !Number.isInteger(value) ? undefined : make(value)
}

function ifWord<T, R>(
  text: string,
  empty: T,
  look: (text: string) => T | undefined,
  make: (value: T) => R,
): R | undefined {
  const value = text.trim() === '' ? empty : look(text)
  return value === undefined ? undefined : make(value)
}

/** A channel of ours by its name; one of the team's own that is called the same, in quotes. */
function channelItem(channel: string, { messages, vocabulary }: Speech) {
  if (isKnownChannel(channel)) return { text: messages.channelNames[channel], quoted: false }
  return { text: channel, quoted: vocabulary.channel(channel) !== undefined }
}

/** The channels that a cell names: ours by any of their names, all others as they are typed. */
export function readChannels(text: string, vocabulary: Vocabulary): string[] {
  return splitList(text).map(({ text, quoted }) =>
    quoted ? text : (vocabulary.channel(text) ?? text),
  )
}
