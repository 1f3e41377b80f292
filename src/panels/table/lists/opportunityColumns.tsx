import type { CommandContext } from '@/commands/context'
import { editCards } from '@/commands/editFields'
import { command } from '@/commands/table'
import type { PanelWords } from '@/i18n/panels/panelWords'
import { isDay } from '@/model/day'
import { ACTION_STATES, type ActionState } from '@/model/records/card'
import { formatDay } from '../../details/formatDay'
import type { ListColumn } from '../list/columns'
import { choiceEdit, levelEdit, textEdit, titleEdit } from './cardEdits'
import { Level } from './Level'
import styles from './lists.module.css'
import type { OpportunityRow } from './opportunityRows'

/** The columns of the opportunities. */
export function opportunityColumns(
  context: CommandContext,
  { evidence, table }: PanelWords,
): ListColumn<OpportunityRow>[] {
  const { board, details, locale } = context.messages
  const { columns: titles } = table
  const states = ACTION_STATES.map((value) => ({ value, label: evidence.states[value] }))
  /** What has a place in the details is changed there. */
  const inDetails = {
    as: 'elsewhere',
    open: () => command('focusDetails').run(context),
  } as const
  return [
    {
      id: 'title',
      title: titles.opportunity,
      width: 250,
      value: ({ card }) => card.title || undefined,
      show: ({ card }) => card.title || board.untitled,
      edit: titleEdit(context),
    },
    {
      id: 'stage',
      title: titles.stage,
      width: 120,
      value: ({ stage }) => stage,
      show: ({ stage }) => stage,
    },
    {
      id: 'answers',
      title: titles.answers,
      width: 200,
      value: ({ answers }) => answers || undefined,
      show: ({ answers }) => answers,
      edit: inDetails,
    },
    ...(['impact', 'effort'] as const).map(
      (field): ListColumn<OpportunityRow> => ({
        id: field,
        title: titles[field],
        width: 96,
        isNumeric: true,
        value: ({ card }) => card[field] ?? undefined,
        show: ({ card }) => (
          <Level
            value={card[field]}
            words={details.levels}
            tone={field === 'impact' ? 'opportunity' : 'ink'}
          />
        ),
        edit: levelEdit(context, field, details.levels, details.notRated, table.level),
      }),
    ),
    {
      id: 'owner',
      title: titles.owner,
      width: 130,
      value: ({ card }) => card.owner || undefined,
      show: ({ card }) => card.owner,
      edit: textEdit(context, 'owner'),
    },
    {
      id: 'state',
      title: titles.state,
      width: 116,
      value: ({ card }) => ACTION_STATES.indexOf(card.state),
      show: ({ card }) => evidence.states[card.state],
      edit: choiceEdit(context, 'state', states, {
        chosen: ({ state }) => state,
        fields: (state) => ({ state: state as ActionState }),
      }),
    },
    {
      id: 'due',
      title: titles.due,
      width: 124,
      value: ({ card }) => card.due || undefined,
      show: ({ card, isOverdue }) =>
        isOverdue ? (
          <span className={styles.overdue}>
            {formatDay(card.due, locale)} <small>{table.overdue}</small>
          </span>
        ) : (
          formatDay(card.due, locale)
        ),
      edit: {
        as: 'day',
        textOf: ({ card }) => (isDay(card.due) ? card.due : ''),
        keep: ({ card }, due) => {
          editCards(context, [card.id], { due })
          return undefined
        },
      },
    },
    {
      id: 'proofs',
      title: titles.proofs,
      width: 220,
      value: ({ proofs }) => proofs || undefined,
      show: ({ proofs }) => proofs,
      edit: inDetails,
    },
  ]
}
