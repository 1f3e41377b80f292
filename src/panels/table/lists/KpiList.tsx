import { useMemo } from 'react'
import { useCommandContext } from '@/commands/react'
import { useEditorState } from '@/editor/react'
import { useMessages } from '@/i18n/messages'
import { usePanelWords } from '@/i18n/panels/panelWords'
import { usePersonas } from '../../details/usePersonas'
import { List } from '../list/List'
import { useKeptRows } from '../list/useKeptRows'
import { useStageFilter } from './cardFilters'
import { kpiColumns, STANDINGS } from './kpiColumns'
import { type KpiRow, kpiRowsOf } from './kpiRows'

/** The KPIs of the whole map: where they stand, where they should, and where they go. */
export function KpiList() {
  const context = useCommandContext()
  const messages = useMessages()
  const words = usePanelWords()
  const map = useEditorState((state) => state.map)
  const library = useEditorState((state) => state.library)
  const personas = usePersonas()
  const rows = useKeptRows(
    useMemo(() => kpiRowsOf(map, library, messages, words), [map, library, messages, words]),
  )
  const columns = useMemo(() => kpiColumns(context, words), [context, words])
  const stage = useStageFilter<KpiRow>()
  const filters = useMemo(() => {
    const { filter, columns, noStanding } = words.table
    const persona = {
      id: 'persona',
      label: filter.persona,
      all: filter.allPersonas,
      options: personas.map(({ id, name }) => ({
        value: id,
        label: name || messages.persona.nameless,
      })),
      keeps: ({ latest }: KpiRow, value: string) => latest.personaId === value,
    }
    const standing = {
      id: 'standing',
      label: columns.standing,
      all: filter.anyStanding,
      options: [
        ...STANDINGS.map((value) => ({ value, label: messages.kpi.standings[value] })),
        { value: 'none', label: noStanding },
      ],
      keeps: (row: KpiRow, value: string) => (row.standing ?? 'none') === value,
    }
    return personas.length > 0 ? [stage, persona, standing] : [stage, standing]
  }, [stage, personas, messages, words])
  return <List name="kpis" rows={rows} columns={columns} filters={filters} wordsOf={wordsOf} />
}

function wordsOf({ name, where, population, kpi }: KpiRow): string {
  return [name, kpi?.short.en, kpi?.short.fr, where, population].join(' ')
}
