import { useMemo } from 'react'
import { useCommandContext } from '@/commands/react'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { List } from '../list/List'
import { useKeptRows } from '../list/useKeptRows'
import { useCardFilters } from './cardFilters'
import { painColumns } from './painColumns'
import { type PainRow, painRowsOf } from './painRows'

/** The pain points: how bad, how many they touch, why they happen and what answers them. */
export function PainList() {
  const messages = useMessages()
  const words = usePanelWords()
  const map = useEditorState((state) => state.map)
  const library = useEditorState((state) => state.library)
  const rows = useKeptRows(
    useMemo(() => painRowsOf(map, library, messages, words), [map, library, messages, words]),
  )
  const context = useCommandContext()
  const columns = useMemo(() => painColumns(context, words), [context, words])
  const common = useCardFilters<PainRow>()
  const { details } = messages
  const { filter } = words.table
  const filters = useMemo(
    () => [
      ...common,
      {
        id: 'severity',
        label: words.table.columns.severity,
        all: filter.anySeverity,
        options: [
          ...[5, 4, 3, 2].map((level) => ({
            value: String(level),
            label:
              level === 5 ? words.table.level(5, details.severities[4]!) : filter.atLeast(level),
          })),
          { value: 'none', label: filter.notRated },
        ],
        keeps: ({ card }: PainRow, value: string) =>
          value === 'none' ? card.severity === null : (card.severity ?? 0) >= Number(value),
      },
    ],
    [common, words, filter, details],
  )
  return <List name="pains" rows={rows} columns={columns} filters={filters} wordsOf={wordsOf} />
}

function wordsOf({ card, stage, touchpoint, pillars, opportunities }: PainRow): string {
  return [card.title, card.cause, card.notes, stage, touchpoint, pillars, opportunities].join(' ')
}
