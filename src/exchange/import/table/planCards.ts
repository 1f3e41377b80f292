import type { SheetRows } from '../../tables/readRows'
import type { Vocabulary } from '../../tables/vocabulary'
import { cardReader } from './cardReader'
import type { Finding } from './findings'
import { aboveTable, unusedColumns } from './leftOut'
import type { CardsMapping, ColumnUse } from './mapping'
import { gatherLanes, gatherPersonas, type TablePlan } from './planned'
import { gatherStages } from './planStages'

/** The map of a table with one card a row. What a cell cannot mean is left out, and told by its name. */
export function planCards(
  sheet: SheetRows,
  mapping: CardsMapping,
  title: string,
  vocabulary: Vocabulary,
): TablePlan {
  const { start, columns } = mapping
  const findings: Finding[] = []
  const gathered = { personas: gatherPersonas(), lanes: gatherLanes(false) }
  const at = (as: ColumnUse['as']) => columns.findIndex((use) => use.as === as)
  const stages = gatherStages({
    ...{ stageNumber: at('stageNumber'), stage: at('stage') },
    ...{ stepNumber: at('stepNumber'), step: at('step') },
  })
  const body = sheet.rows.slice(start + 1)
  const isFilled = (row: readonly string[]) => row.some((cell) => cell.trim() !== '')
  const filled = body.filter(isFilled)
  const readCard = cardReader(filled, sheet.rows[start] ?? [], columns, vocabulary, gathered)
  for (const [index, row] of body.entries()) {
    if (!isFilled(row)) continue
    const isCard = !isPlaceAlone(row, columns)
    stages.put(row, isCard ? readCard(row, start + 1 + index, findings) : undefined)
  }
  return {
    plan: {
      title,
      stages: stages.all(),
      personas: gathered.personas.all(),
      lanes: gathered.lanes.all(),
    },
    findings: [
      ...(readCard.scaled ? [readCard.scaled] : []),
      ...findings,
      ...aboveTable(sheet, start),
      ...unusedColumns(sheet, start, columns),
    ],
    counts: {
      ...{ read: body.length, imported: filled.length },
      ...{ skipped: 0, empty: body.length - filled.length },
    },
  }
}

const PLACES: readonly ColumnUse['as'][] = ['stage', 'step', 'stageNumber', 'stepNumber', 'skip']

/** Whether a row names nothing but a stage or a step. */
function isPlaceAlone(row: readonly string[], columns: readonly ColumnUse[]): boolean {
  return columns.every(({ as }, column) => PLACES.includes(as) || !row[column])
}
