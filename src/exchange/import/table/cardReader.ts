import type { Card, CardType } from '@/model/records/card'
import { cardTypeOf } from '@/model/records/lane'
import { CARD_COLUMNS } from '../../tables/cardColumns'
import { cellName } from '../../tables/cellName'
import { splitList } from '../../tables/list'
import { readNumber } from '../../tables/numbers'
import type { Vocabulary } from '../../tables/vocabulary'
import type { CardPlan } from '../plan'
import { type Feeling, readFeeling } from './feelings'
import type { Finding } from './findings'
import type { ColumnUse } from './mapping'
import type { gatherLanes, gatherPersonas } from './planned'
import { scorerOf } from './scale'

type Row = readonly string[]
type Gathered = {
  readonly personas: ReturnType<typeof gatherPersonas>
  readonly lanes: ReturnType<typeof gatherLanes>
}

const FIELDS = new Map(CARD_COLUMNS.map((column) => [column.name as string, column]))

/**
 * Reads the rows of a table as cards. All rows are looked at first: the scale of the scores and the
 * order of numbered lanes are told from all of them. `row` is the sheet's, from 0, and so is `left`, its
 * first column here; what a cell cannot mean goes to `findings`.
 */
export function cardReader(
  rows: readonly Row[],
  headings: Row,
  columns: readonly ColumnUse[],
  vocabulary: Vocabulary,
  { personas, lanes }: Gathered,
  left: number,
) {
  const at = (as: ColumnUse['as']) => columns.findIndex((use) => use.as === as)
  const [kindAt, laneAt, numberAt, personasAt] = [
    ...[at('kind'), at('lane'), at('laneNumber'), at('personas')],
  ] as [number, number, number, number]
  const kindOf = (row: Row) => kindBy(row[kindAt] ?? '', row[laneAt] ?? '', vocabulary)
  const laneOf = (row: Row, type: CardType) => {
    const name = row[laneAt] ?? ''
    const title = vocabulary.isLaneName(type, name) ? '' : name
    return { type, title, number: readNumber(row[numberAt] ?? '') }
  }
  for (const use of columns)
    if (use.as === 'emotion' && use.persona !== null) personas.placeOf(use.persona)
  if (numberAt >= 0)
    for (const { type, title, number } of rows
      .map((row) => laneOf(row, kindOf(row) ?? 'text'))
      .sort((a, b) => (a.number ?? 0) - (b.number ?? 0)))
      lanes.placeOf(type, title, number)
  const scorer = scorerOf(
    feelingsIn(rows, columns),
    headings.filter((_, column) => columns[column]?.as === 'emotion'),
  )

  const readCard = (cells: Row, row: number, findings: Finding[]): CardPlan => {
    const tell = (what: Finding['what'], column: number, say: Finding['say']) =>
      findings.push({ what, place: cellName(row, left + Math.max(0, column)), say })
    const kind = kindOf(cells)
    if (kind === undefined) tell('changed', kindAt, (words) => words.unknownKind(cells[kindAt]!))
    let fields: Partial<Card> = {}
    const scores = new Map<number | 'all', number>()
    for (const [column, use] of columns.entries()) {
      const text = cells[column] ?? ''
      if (use.as === 'emotion' && text.trim() !== '') {
        const feeling = readFeeling(text)
        const score = feeling && scorer.scoreOf(feeling)
        if (score !== undefined) scores.set(personas.placeOf(use.persona), score)
        else tell('skipped', column, (words) => words.noScore(text))
      }
      const field = FIELDS.get(use.as)
      const read = field?.read(text, vocabulary)
      if (read) fields = { ...fields, ...read, pillars: { ...fields.pillars, ...read.pillars } }
      else if (field)
        tell('skipped', column, (words) => words.noValue(text, headings[column] ?? ''))
    }
    const lane = laneOf(cells, kind ?? 'text')
    const { title = '', ...others } = fields
    return {
      ...{ type: lane.type, title, fields: others, scores },
      lane: lanes.placeOf(lane.type, lane.title, lane.number),
      of: splitList(cells[personasAt] ?? '').map(({ text }) => personas.placeOf(text) as number),
    }
  }
  return Object.assign(readCard, { scaled: scorer.findings })
}

/** By the column of kinds, else by the lane; a table without either is one of touchpoints. */
function kindBy(kind: string, lane: string, vocabulary: Vocabulary): CardType | undefined {
  if (kind.trim() !== '') return vocabulary.kind(kind)
  if (lane.trim() === '') return 'touchpoint'
  const type = vocabulary.lane(lane)
  return (type && cardTypeOf(type)) ?? 'text'
}

function feelingsIn(rows: readonly Row[], columns: readonly ColumnUse[]): Feeling[] {
  return columns.flatMap((use, column) =>
    use.as === 'emotion' ? rows.flatMap((row) => readFeeling(row[column] ?? '') ?? []) : [],
  )
}
