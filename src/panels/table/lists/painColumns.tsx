import type { CommandContext } from '@/commands/context'
import { editCards } from '@/commands/editFields'
import { command } from '@/commands/table'
import type { PanelWords } from '@/i18n/panels/panelWords'
import { RESEARCH } from '@/model/records/card'
import { parseNumber, typedNumber } from '../../kpi/parseNumber'
import type { ListColumn } from '../list/columns'
import { levelEdit, textEdit, titleEdit } from './cardEdits'
import { Level } from './Level'
import type { PainRow } from './painRows'

/** The columns of the pain points. */
export function painColumns(
  context: CommandContext,
  { evidence, table }: PanelWords,
): ListColumn<PainRow>[] {
  const { board, details, locale } = context.messages
  const { columns: titles } = table
  /** What has a place in the details is changed there. */
  const inDetails = {
    as: 'elsewhere',
    open: () => command('focusDetails').run(context),
  } as const
  const percent = (share: number) =>
    (share / 100).toLocaleString(locale, { style: 'percent', maximumFractionDigits: 1 })
  return [
    {
      id: 'title',
      title: titles.pain,
      width: 260,
      value: ({ card }) => card.title || undefined,
      show: ({ card }) => card.title || board.untitled,
      edit: titleEdit(context),
    },
    {
      id: 'stage',
      title: titles.stage,
      width: 120,
      value: asText('stage'),
      show: ({ stage }) => stage,
    },
    {
      id: 'touchpoint',
      title: titles.touchpoint,
      width: 140,
      value: asText('touchpoint'),
      show: ({ touchpoint }) => touchpoint,
    },
    {
      id: 'priority',
      title: titles.priority,
      width: 92,
      isNumeric: true,
      value: ({ priority }) => priority,
      show: ({ priority }) =>
        priority === undefined ? (
          ''
        ) : (
          <strong>{priority.toLocaleString(locale, { maximumFractionDigits: 1 })}</strong>
        ),
      hint: ({ why }) => why,
    },
    {
      id: 'severity',
      title: titles.severity,
      width: 100,
      isNumeric: true,
      value: ({ card }) => card.severity ?? undefined,
      show: ({ card }) => <Level value={card.severity} words={details.severities} tone="pain" />,
      edit: levelEdit(context, 'severity', details.severities, details.notRated, table.level),
    },
    {
      id: 'share',
      title: titles.share,
      width: 80,
      isNumeric: true,
      value: ({ card }) => card.share ?? undefined,
      show: ({ card }) => (card.share === null ? '' : percent(card.share)),
      hint: () => table.shareHint,
      edit: {
        as: 'value',
        textOf: ({ card }) => typedNumber(card.share, locale),
        keep: ({ card }, text) => {
          const share = parseNumber(text, locale)
          if (share === undefined || (share !== null && (share < 0 || share > 100)))
            return evidence.badShare
          editCards(context, [card.id], { share })
          return undefined
        },
      },
    },
    {
      id: 'votes',
      title: titles.votes,
      width: 80,
      isNumeric: true,
      value: ({ votes }) => votes,
      show: ({ votes }) => votes,
      edit: {
        as: 'value',
        textOf: ({ votes }) => String(votes),
        keep: ({ card, votes: all }, text) => {
          const votes = parseNumber(text, locale) ?? (text.trim() === '' ? 0 : -1)
          if (!Number.isInteger(votes) || votes < 0) return table.wholeVotes
          // Those of the rounds stay: what is typed by hand are the others.
          const inRounds = all - card.votes
          if (votes < inRounds) return table.votesInRounds(inRounds)
          editCards(context, [card.id], { votes: votes - inRounds }, { verb: 'vote' })
          return undefined
        },
      },
    },
    {
      id: 'pillars',
      title: titles.pillars,
      width: 150,
      value: asText('pillars'),
      show: ({ pillars }) => pillars,
      edit: inDetails,
    },
    {
      id: 'cause',
      title: titles.cause,
      width: 190,
      value: ({ card }) => card.cause || undefined,
      show: ({ card }) => card.cause,
      edit: textEdit(context, 'cause'),
    },
    {
      id: 'opportunities',
      title: titles.opportunities,
      width: 190,
      value: asText('opportunities'),
      show: ({ opportunities }) => opportunities,
      edit: inDetails,
    },
    {
      id: 'research',
      title: titles.research,
      width: 130,
      value: ({ research }) => RESEARCH.indexOf(research),
      show: ({ research }) => evidence.research[research],
      edit: inDetails,
    },
  ]
}

/** A text to sort by; none where it is empty. */
function asText(field: 'stage' | 'touchpoint' | 'pillars' | 'opportunities') {
  return (row: PainRow) => row[field] || undefined
}
