import { gridOf } from '@/exchange/import/table/cells'
import { type GridMapping, withLine } from '@/exchange/import/table/mapping'
import { LINE_USES, lineUse } from '@/exchange/import/table/uses'
import { columnLetter } from '@/exchange/tables/cellName'
import { useExchangeWords } from '@/i18n/exchange/exchangeWords'
import { useMessages } from '@/i18n/messages'
import { TableLines } from './TableLines'
import type { TableDraft } from './useTableImport'

/** How many cells of a line are shown. */
const CELLS = 4

/** What each line of a table that looks like the board is for. */
export function GridLines({ draft, mapping }: { draft: TableDraft; mapping: GridMapping }) {
  const { laneTypes } = useMessages()
  const { uses, lineOf } = useExchangeWords().tables
  const { sheet, vocabulary, remap } = draft
  const grid = gridOf(sheet, mapping)
  const first = mapping.hasLabels ? 1 : 0
  const nameOf = (line: number) => (mapping.hasLabels ? grid.at(line, 0).trim() : '')
  return (
    <TableLines
      head={lineOf[mapping.stagesIn]}
      uses={LINE_USES.map((value) => ({
        value,
        label: value in uses ? uses[value as 'stage'] : laneTypes[value as 'pain'],
      }))}
      lines={mapping.lines.map((use, line) => ({
        place:
          mapping.stagesIn === 'columns'
            ? String(mapping.start + line + 1)
            : columnLetter((sheet.left ?? 0) + line),
        name: nameOf(line),
        cells: Array.from({ length: grid.placeCount - first }, (_, place) =>
          grid.at(line, place + first).trim(),
        )
          .filter((cell) => cell !== '')
          .slice(0, CELLS),
        use: use.as as (typeof LINE_USES)[number],
      }))}
      onChoose={(line, as) => remap(withLine(mapping, line, lineUse(as, nameOf(line), vocabulary)))}
    />
  )
}
