import { useMemo } from 'react'
import { useCommandContext } from '@/commands/react'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { isOpen } from '@/insights/opportunities'
import { today } from '@/model/day'
import { ACTION_STATES } from '@/model/records/card'
import { List } from '../list/List'
import { useKeptRows } from '../list/useKeptRows'
import { useCardFilters } from './cardFilters'
import { opportunityColumns } from './opportunityColumns'
import { type OpportunityRow, opportunityRowsOf } from './opportunityRows'

/** The opportunities: who does what by when, and whether it worked. */
export function OpportunityList() {
  const context = useCommandContext()
  const messages = useMessages()
  const words = usePanelWords()
  const map = useEditorState((state) => state.map)
  const library = useEditorState((state) => state.library)
  const rows = useKeptRows(
    useMemo(
      () => opportunityRowsOf(map, library, messages, words, today()),
      [map, library, messages, words],
    ),
  )
  const columns = useMemo(() => opportunityColumns(context, words), [context, words])
  const common = useCardFilters<OpportunityRow>()
  const filters = useMemo(() => {
    const { filter, columns } = words.table
    const state = {
      id: 'state',
      label: columns.state,
      all: filter.anyState,
      options: [
        { value: 'open', label: filter.open },
        { value: 'overdue', label: filter.overdue },
        ...ACTION_STATES.map((value) => ({ value, label: words.evidence.states[value] })),
      ],
      keeps: ({ card, isOverdue }: OpportunityRow, value: string) => {
        if (value === 'overdue') return isOverdue
        return value === 'open' ? isOpen(card) : card.state === value
      },
    }
    return [...common, state]
  }, [common, words])
  return (
    <List name="opportunities" rows={rows} columns={columns} filters={filters} wordsOf={wordsOf} />
  )
}

function wordsOf({ card, stage, answers, proofs }: OpportunityRow): string {
  return [card.title, card.owner, card.notes, stage, answers, proofs].join(' ')
}
