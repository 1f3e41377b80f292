import type { CommandContext } from '@/commands/context'
import { editCards } from '@/commands/editFields'
import { typeTitle } from '@/commands/editTitle'
import type { HistoryVerb } from '@/editor/label'
import type { Card } from '@/model/records/card'
import type { Edit, Option } from '../list/columns'

type OfCard = { readonly card: Card }

/** The title, typed as on the board. */
export function titleEdit<R extends OfCard>(context: CommandContext): Edit<R> {
  return {
    as: 'text',
    textOf: ({ card }) => card.title,
    type: ({ card }, text) => typeTitle(context, card.id, text),
    key: ({ card }) => `title:${card.id}`,
  }
}

/** A text of a card beside its title. */
export function textEdit<R extends OfCard>(
  context: CommandContext,
  field: 'cause' | 'owner',
): Edit<R> {
  const key = ({ card }: OfCard) => `${field}:${card.id}`
  return {
    as: 'text',
    textOf: ({ card }) => card[field],
    type: (row, text) =>
      editCards(context, [row.card.id], { [field]: text }, { mergeKey: key(row) }),
    key,
  }
}

/** A level of 1–5: a digit sets it, 0 or Delete takes it away. `words` name the levels from 1 on. */
export function levelEdit<R extends OfCard>(
  context: CommandContext,
  field: 'severity' | 'impact' | 'effort',
  words: readonly string[],
  notRated: string,
  name: (level: number, words: string) => string,
): Edit<R> {
  const options: Option[] = [
    { value: '', label: notRated },
    ...words.map((word, at) => ({ value: String(at + 1), label: name(at + 1, word) })),
  ]
  return choiceEdit(context, field, options, {
    chosen: (card) => String(card[field] ?? ''),
    fields: (value) => ({ [field]: value === '' ? null : Number(value) }),
    verb: 'rate',
    byKey: (key) => (key === '0' ? '' : options.find(({ value }) => value === key)?.value),
    none: '',
  })
}

type Choice = {
  chosen(card: Card): string
  fields(value: string): Partial<Card>
  readonly verb?: HistoryVerb
  byKey?(key: string): string | undefined
  readonly none?: string
}

/** One of a few values of a card. */
export function choiceEdit<R extends OfCard>(
  context: CommandContext,
  field: string,
  options: readonly Option[],
  { chosen, fields, verb, ...rest }: Choice,
): Edit<R> {
  const key = ({ card }: OfCard) => `${field}:${card.id}`
  return {
    as: 'choice',
    options,
    chosen: ({ card }) => chosen(card),
    choose: (row, value) => {
      if (chosen(row.card) === value) return
      const options = { mergeKey: key(row), ...(verb && { verb }) }
      editCards(context, [row.card.id], fields(value), options)
    },
    key,
    ...rest,
  }
}
