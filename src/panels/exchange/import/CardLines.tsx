import { type CardsMapping, withColumn } from '@/exchange/import/table/mapping'
import { COLUMN_USES, columnUse } from '@/exchange/import/table/uses'
import { CARD_COLUMNS } from '@/exchange/tables/cardColumns'
import { columnLetter } from '@/exchange/tables/cellName'
import type { ColumnName } from '@/exchange/tables/vocabulary'
import { useExchangeWords } from '@/i18n/exchange/exchangeWords'
import { TableLines } from './TableLines'
import type { TableDraft } from './useTableImport'

/** How many cells of a column are shown. */
const CELLS = 4

/** What each column of a table with one card a row is for. */
export function CardLines({ draft, mapping }: { draft: TableDraft; mapping: CardsMapping }) {
  const words = useExchangeWords()
  const { columns, uses, lineOf } = words.tables
  const { sheet, vocabulary, remap } = draft
  const headings = sheet.rows[mapping.start] ?? []
  const labelOf = (use: (typeof COLUMN_USES)[number]) => {
    if (use === 'skip' || use === 'emotion') return uses[use]
    const field = CARD_COLUMNS.find(({ name }) => name === use)
    return field ? field.heading(words) : columns[use as ColumnName]
  }
  return (
    <TableLines
      head={lineOf.cards}
      uses={COLUMN_USES.map((value) => ({ value, label: labelOf(value) }))}
      lines={mapping.columns.map((use, column) => ({
        place: columnLetter((sheet.left ?? 0) + column),
        name: (headings[column] ?? '').trim(),
        cells: sheet.rows
          .slice(mapping.start + 1, mapping.start + 50)
          .flatMap((row) => row[column]?.trim() || [])
          .slice(0, CELLS),
        // New ids are made in any case.
        use: use.as === 'id' ? 'skip' : use.as,
      }))}
      onChoose={(column, as) =>
        remap(withColumn(mapping, column, columnUse(as, headings[column] ?? '', vocabulary)))
      }
    />
  )
}
