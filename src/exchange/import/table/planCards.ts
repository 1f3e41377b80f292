import type { SheetRows } from '../../tables/readRows'
import type { Vocabulary } from '../../tables/vocabulary'
import { cardReader } from './cardReader'
import type { Finding } from './findings'
import { aboveTable, aroundTable, unusedColumns } from './leftOut'
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
  const continued = new Map<string, number>()
  const stages = gatherStages(
    {
      ...{ stageNumber: at('stageNumber'), stage: at('stage') },
      ...{ stepNumber: at('stepNumber'), step: at('step') },
    },
    (stage) => continued.set(stage, (continued.get(stage) ?? 0) + 1),
  )
  const body = sheet.rows.slice(start + 1)
  const isFilled = (row: readonly string[]) => row.some((cell) => cell.trim() !== '')
  const isUsed = (row: readonly string[]) =>
    row.some((cell, column) => cell.trim() !== '' && columns[column]!.as !== 'skip')
  const filled = body.filter(isUsed)
  const headings = sheet.rows[start] ?? []
  const readCard = cardReader(filled, headings, columns, vocabulary, gathered, sheet.left ?? 0)
  for (const [index, row] of body.entries()) {
    if (!isUsed(row)) continue
    const isCard = !isPlaceAlone(row, columns)
    stages.put(row, isCard ? readCard(row, start + 1 + index, findings) : undefined)
  }
  const above = aboveTable(sheet, start, title)
  const outOfPlace = body.filter((row) => isFilled(row) && !isUsed(row)).length
  const empty = sheet.rows.filter((row) => !isFilled(row)).length
  const read = sheet.rows.length - 1
  const skipped = above.length + outOfPlace
  return {
    plan: {
      title,
      stages: stages.all(),
      personas: gathered.personas.all(),
      lanes: gathered.lanes.all(),
    },
    findings: [
      ...readCard.scaled,
      ...findings,
      ...[...continued].map(
        ([stage, rows]): Finding => ({
          what: 'changed',
          say: (words) => words.continued(stage, rows),
        }),
      ),
      ...aroundTable(sheet),
      ...above,
      ...unusedColumns(sheet, start, columns),
    ],
    // The row of the headings is none of cards.
    counts: { read, imported: read - skipped - empty, skipped, empty },
  }
}

const PLACES: readonly ColumnUse['as'][] = ['stage', 'step', 'stageNumber', 'stepNumber', 'skip']

/** Whether a row names nothing but a stage or a step. */
function isPlaceAlone(row: readonly string[], columns: readonly ColumnUse[]): boolean {
  return columns.every(({ as }, column) => PLACES.includes(as) || !row[column])
}
