import type { MapDocument } from '@/model/document'
import { linkedTo } from '@/model/outline'
import { CARD_TYPES, type Card, type CardType } from '@/model/records/card'
import type { PersonaId } from '@/model/records/persona'
import { votesOf } from '@/model/votes'
import { CARD_COLUMNS, type CardColumn } from '../../tables/cardColumns'
import { joinList, splitList } from '../../tables/list'
import { type Place, placesOf } from '../../tables/places'
import { type RecordSheet, recordSheet, type SheetColumn, type SheetContext } from './recordSheet'

/** The cards of a map by their kinds: touchpoints, pain points, opportunities, and all others. */
export function cardSheets(context: SheetContext): RecordSheet[] {
  const { words } = context.speech
  const { sheets, columns } = words.workbook
  const places = new Map(placesOf(context.map).map((place) => [place.card.id, place]))
  const sheet = (name: string, types: readonly CardType[], more: readonly SheetColumn<Card>[]) => {
    const cards = [...places.values()].map(({ card }) => card)
    return recordSheet(
      name,
      words.tables.columns.id,
      cards.filter(({ type }) => types.includes(type)),
      [
        ...placeColumns(places, context),
        ...fieldColumns(types, context),
        personaColumn(context),
        ...more,
      ],
      ({ title }) => title || context.speech.messages.board.untitled,
    )
  }
  return [
    sheet(sheets.touchpoints, ['touchpoint'], []),
    sheet(sheets.pains, ['pain'], [linkColumn(columns.answeredBy, 'opportunity', context)]),
    sheet(sheets.opportunities, ['opportunity'], [linkColumn(columns.answers, 'pain', context)]),
    sheet(
      sheets.others,
      CARD_TYPES.filter((type) => !SHEETS.includes(type)),
      [kindColumn(context)],
    ),
  ]
}

const SHEETS: readonly CardType[] = ['touchpoint', 'pain', 'opportunity']

/** How wide the columns of fields are, in signs; 12 where nothing is said. */
const WIDTHS: Readonly<Partial<Record<CardColumn['name'], number>>> = {
  ...{ title: 36, notes: 44, channels: 26, cause: 40, brokenPillars: 26 },
  ...{ owner: 18, research: 18, state: 14 },
}

function placeColumns(
  places: ReadonlyMap<string, Place>,
  { speech: { words } }: SheetContext,
): SheetColumn<Card>[] {
  const { columns } = words.tables
  return [
    {
      ...{ heading: columns.stage, width: 20, holds: 'text' },
      write: ({ id }) => places.get(id)!.stage.title,
    },
    {
      ...{ heading: columns.step, width: 20, holds: 'text' },
      write({ id }) {
        const { step, stepNumber } = places.get(id)!
        return step ? step.title || (stepNumber ?? null) : words.workbook.wholeStage
      },
    },
  ]
}

/** What is typed is all of a card's votes: by hand are those that no round gave. Fewer than these are refused. */
function withVotes(map: MapDocument, card: Card, all: number): Card | undefined {
  const inRounds = votesOf(map, card) - card.votes
  return all < inRounds ? undefined : { ...card, votes: all - inRounds }
}

/** The fields that cards of these types have; and those in which one of them holds something. */
function fieldColumns(types: readonly CardType[], context: SheetContext): SheetColumn<Card>[] {
  const { speech, map } = context
  const cards = Object.values(map.card).filter(({ type }) => types.includes(type))
  const counted = (card: Card): Card => ({ ...card, votes: votesOf(map, card) })
  return CARD_COLUMNS.filter(
    (column) =>
      !column.of ||
      types.includes(column.of) ||
      cards.some((card) => (column.write(counted(card), speech) ?? '') !== ''),
  ).map((column) => ({
    heading: column.heading(speech.words),
    width: WIDTHS[column.name] ?? 12,
    holds: column.holds,
    write: (card) => column.write(counted(card), speech),
    edit(card, text) {
      const read = column.read(text, speech.vocabulary)
      if (!read) return undefined
      if (read.votes !== undefined) return withVotes(map, card, read.votes)
      if (!column.name.startsWith('pillar:')) return { ...card, ...read }
      const { [column.name.slice(7) as keyof Card['pillars']]: _, ...others } = card.pillars
      return { ...card, pillars: { ...others, ...read.pillars } }
    },
  }))
}

function personaColumn({ speech, personaNames }: SheetContext): SheetColumn<Card> {
  const ids = new Map([...personaNames].map(([id, name]) => [name, id as PersonaId]))
  return {
    ...{ heading: speech.words.tables.columns.personas, width: 20, holds: 'text' },
    write: ({ personaIds }) =>
      joinList(
        personaIds.flatMap((id) => {
          const text = personaNames.get(id)
          return text === undefined ? [] : [{ text, quoted: false }]
        }),
      ),
    edit(card, text) {
      const personaIds = splitList(text).map((item) => ids.get(item.text))
      return personaIds.includes(undefined)
        ? undefined
        : { ...card, personaIds: personaIds as PersonaId[] }
    },
  }
}

function linkColumn(heading: string, type: CardType, { map }: SheetContext): SheetColumn<Card> {
  return {
    ...{ heading, width: 36, holds: 'text' },
    write: ({ id }) =>
      linkedTo(map, id)
        .filter((card) => card.type === type)
        .map(({ title }) => title)
        .join('\n'),
  }
}

function kindColumn({ speech: { words, messages } }: SheetContext): SheetColumn<Card> {
  return {
    ...{ heading: words.tables.columns.kind, width: 14, holds: 'text' },
    write: ({ type }) => messages.cardTypes[type],
  }
}
