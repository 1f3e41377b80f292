import type { Persona } from '@/model/records/persona'
import type { SheetRows } from '../../tables/readRows'
import type { Vocabulary } from '../../tables/vocabulary'
import { buildPlan } from '../buildPlan'
import type { ImportedMap } from '../imported'
import { type Finding, sayFindings, type TableWords } from './findings'
import type { Mapping } from './mapping'
import { planCards } from './planCards'
import { planGrid } from './planGrid'
import { cardCount, type TablePlan } from './planned'

/** What a table is read with. */
export type TableContext = {
  /** What the map is called. */
  readonly title: string
  readonly vocabulary: Vocabulary
}

/** What a table becomes as it is mapped. */
export function planTable(
  sheet: SheetRows,
  mapping: Mapping,
  { title, vocabulary }: TableContext,
): TablePlan {
  return mapping.shape === 'cards'
    ? planCards(sheet, mapping, title, vocabulary)
    : planGrid(sheet, mapping, title, vocabulary)
}

/**
 * A table as a map, every id new, with its report: what was read and made, and by cell what was
 * changed or left out and why. `known` are the library's personas.
 */
export function importTable(
  sheet: SheetRows,
  mapping: Mapping,
  context: TableContext,
  known: Readonly<Record<string, Persona>>,
  words: TableWords,
): ImportedMap {
  const planned = planTable(sheet, mapping, context)
  return {
    ...buildPlan(planned.plan, known),
    report: sayFindings([...countsOf(planned), ...planned.findings], words),
  }
}

function countsOf({ plan, counts }: TablePlan): Finding[] {
  const steps = plan.stages.reduce((sum, stage) => sum + stage.steps.length, 0)
  return [
    { what: 'read', say: (words) => words.rows(counts) },
    { what: 'made', say: (words) => words.made(plan.stages.length, steps, cardCount(plan)) },
  ]
}
