import type { Card, CardType } from '@/model/records/card'
import { cardTypeOf } from '@/model/records/lane'
import { CARD_COLUMNS } from '../../tables/cardColumns'
import { cellName } from '../../tables/cellName'
import { splitList } from '../../tables/list'
import { readNumber } from '../../tables/numbers'
import type { SheetRows } from '../../tables/readRows'
import type { Vocabulary } from '../../tables/vocabulary'
import type { CardPlan } from '../plan'
import { OUR_SCALE, readFeeling, scaleOf, scoreOn } from './feelings'
import type { Finding } from './findings'
import { isOurs, scaled } from './gridScores'
import type { CardsMapping, ColumnUse } from './mapping'
import { gatherLanes, gatherPersonas, type TablePlan } from './planned'
import { gatherStages } from './planStages'

const FIELDS = new Map(CARD_COLUMNS.map((column) => [column.name as string, column]))

/** The map of a table with one card a row. What a cell cannot mean is left out, and told by its name. */
export function planCards(
  sheet: SheetRows,
  { start, columns }: CardsMapping,
  title: string,
  vocabulary: Vocabulary,
): TablePlan {
  const personas = gatherPersonas()
  const lanes = gatherLanes()
  const findings: Finding[] = []
  const at = (as: ColumnUse['as']) => columns.findIndex((use) => use.as === as)
  const places = {
    ...{ stageNumber: at('stageNumber'), stage: at('stage') },
    ...{ stepNumber: at('stepNumber'), step: at('step') },
  }
  const stages = gatherStages(places)
  const [kindAt, laneAt, personasAt] = [at('kind'), at('lane'), at('personas')]
  const numberAt = at('laneNumber')
  const laneOf = (row: readonly string[], type: CardType) => {
    const name = row[laneAt] ?? ''
    const title = vocabulary.isLaneName(type, name) ? '' : name
    return { type, title, number: readNumber(row[numberAt] ?? '') }
  }
  for (const use of columns)
    if (use.as === 'emotion' && use.persona !== null) personas.placeOf(use.persona)
  const body = sheet.rows.slice(start + 1)
  const scale = scaleOf(numbersIn(body, columns)) ?? OUR_SCALE
  if (!isOurs(scale)) findings.push(scaled(scale))

  const cardOf = (row: readonly string[], index: number): CardPlan => {
    const cell = (column: number) => row[column] ?? ''
    const skip = (column: number, say: Finding['say']) =>
      findings.push({ what: 'skipped', place: cellName(start + 1 + index, column), say })
    const kind = kindOf(cell(kindAt), cell(laneAt), vocabulary)
    if (kind === undefined)
      findings.push({
        what: 'changed',
        place: cellName(start + 1 + index, Math.max(0, kindAt)),
        say: (words) => words.unknownKind(cell(kindAt)),
      })
    const type = kind ?? 'text'
    let fields: Partial<Card> = {}
    const scores = new Map<number | 'all', number>()
    for (const [column, use] of columns.entries()) {
      const text = cell(column)
      if (use.as === 'emotion') {
        const feeling = text.trim() === '' ? undefined : readFeeling(text)
        const score =
          feeling && ('score' in feeling ? feeling.score : scoreOn(scale, feeling.number))
        if (score !== undefined) scores.set(personas.placeOf(use.persona), score)
        else if (text.trim() !== '') skip(column, (words) => words.noScore(text))
      }
      const field = FIELDS.get(use.as)
      const read = field?.read(text, vocabulary)
      if (field && !read)
        skip(column, (words) => words.noValue(text, sheet.rows[start]?.[column] ?? ''))
      if (read) fields = { ...fields, ...read, pillars: { ...fields.pillars, ...read.pillars } }
    }
    const lane = laneOf(row, type)
    const { title = '', ...others } = fields
    return {
      ...{ type, title, fields: others, scores },
      lane: lanes.placeOf(lane.type, lane.title, lane.number),
      of: splitList(cell(personasAt)).map(({ text }) => personas.placeOf(text) as number),
    }
  }
  if (numberAt >= 0)
    for (const { type, title, number } of body
      .map((row) => laneOf(row, kindOf(row[kindAt] ?? '', row[laneAt] ?? '', vocabulary) ?? 'text'))
      .sort((a, b) => (a.number ?? 0) - (b.number ?? 0)))
      lanes.placeOf(type, title, number)
  let [imported, empty] = [0, 0]
  for (const [index, row] of body.entries()) {
    if (row.every((cell) => cell.trim() === '')) {
      empty++
      continue
    }
    imported++
    stages.put(row, isPlaceAlone(row, columns) ? undefined : cardOf(row, index))
  }
  for (const [index, row] of sheet.rows.slice(0, start).entries()) {
    const column = row.findIndex((cell) => cell.trim() !== '')
    if (column >= 0)
      findings.push({
        what: 'skipped',
        place: cellName(index, column),
        say: (words) => words.above(row[column]!),
      })
  }
  findings.push(...columnsLeftOut(sheet, start, columns))
  return {
    plan: { title, stages: stages.all(), personas: personas.all(), lanes: lanes.all() },
    findings,
    counts: { read: body.length, imported, skipped: 0, empty },
  }
}

/** By the column of kinds, else by the lane; a table without either is one of touchpoints. */
function kindOf(kind: string, lane: string, vocabulary: Vocabulary): CardType | undefined {
  if (kind.trim() !== '') return vocabulary.kind(kind)
  if (lane.trim() === '') return 'touchpoint'
  const type = vocabulary.lane(lane)
  return type && cardTypeOf(type)
}

/** Whether a row names nothing but a stage or a step. */
function isPlaceAlone(row: readonly string[], columns: readonly ColumnUse[]): boolean {
  return columns.every(
    ({ as }, column) =>
      ['stage', 'step', 'stageNumber', 'stepNumber', 'skip'].includes(as) || !row[column],
  )
}

function numbersIn(rows: readonly (readonly string[])[], columns: readonly ColumnUse[]): number[] {
  const numbers: number[] = []
  for (const [column, use] of columns.entries()) {
    if (use.as !== 'emotion') continue
    for (const row of rows) {
      const feeling = readFeeling(row[column] ?? '')
      if (feeling && 'number' in feeling) numbers.push(feeling.number)
    }
  }
  return numbers
}

function columnsLeftOut(
  { rows }: SheetRows,
  start: number,
  columns: readonly ColumnUse[],
): Finding[] {
  return columns.flatMap((use, column): Finding[] => {
    if (use.as !== 'skip') return []
    const heading = rows[start]?.[column] ?? ''
    const filled = rows.slice(start + 1).filter((row) => row[column]?.trim()).length
    if (filled === 0 && heading.trim() === '') return []
    return [
      {
        what: 'skipped',
        place: cellName(start, column),
        say: (words) => words.leftOut(heading, filled),
      },
    ]
  })
}
