import type { MapDocument } from '@/model/document'
import { stagesOf, stepsInOrder, stepsOf } from '@/model/outline'
import { plainText } from '@/model/plainText'
import { cardTypeOf } from '@/model/records/lane'
import type { StageId } from '@/model/records/stage'
import { toScore } from '@/model/score'
import { type CellChoices, type Rows, turnedOver } from './guessCells'
import { createRows, hereOf, type PastePlan, type PlannedCard, type PlannedColumn } from './plan'
import { type LaneNames, lanesOfRange } from './rangeLanes'

/**
 * The cards of a range, one for each cell that says something, from the present cell on. A stage
 * that the first row names is the one of the map that is called so, with new steps at its end. Rows
 * of lanes that hold no cards are left out, but for numbers beside Emotion: they are the scores of
 * the touchpoints in their columns.
 */
export function planCells(
  map: MapDocument,
  focus: string | null,
  rows: Rows,
  choices: CellChoices,
  namesOf: LaneNames,
): PastePlan {
  const seen = choices.turned ? turnedOver(rows) : rows
  const firstRow = choices.stagesFirst ? 1 : 0
  const firstColumn = choices.lanesFirst ? 1 : 0
  const width = seen.reduce((most, row) => Math.max(most, row.length), 0)
  const columnsOfSheet = Array.from({ length: Math.max(0, width - firstColumn) }, (_, at) => at)
  const body = seen.slice(firstRow)
  const leftOut: string[] = []
  const corner = choices.stagesFirst && choices.lanesFirst ? (seen[0]?.[0] ?? '') : ''
  if (corner !== '') leftOut.push(corner)

  const head = columnsOfSheet.map((at) => seen[0]?.[at + firstColumn] ?? '')
  const named = choices.stagesFirst ? stagesNamed(map, head) : undefined
  const lanes = lanesOfRange(map, focus, body, choices.lanesFirst, namesOf)
  const { rows: planned, rowOf } = createRows(map)
  const columns = named?.columns ?? columnsOfSheet.map(placesFor(map, focus, choices.into))
  const cards: PlannedCard[] = []
  const scores: (Omit<PlannedCard, 'row' | 'score'> & { readonly score: number })[] = []
  const carried: string[] = []
  for (const [at, row] of body.entries()) {
    const filled = columnsOfSheet.filter((column) => (row[column + firstColumn] ?? '') !== '')
    if (filled.length === 0) {
      if (firstColumn === 1 && (row[0] ?? '') !== '') leftOut.push(row[0]!)
      continue
    }
    const { type } = lanes[at]!
    if (!cardTypeOf(type)) {
      const read =
        type === 'emotion' ? filled.map((column) => scoreIn(row[column + firstColumn]!)) : []
      if (read.length === 0 || read.includes(undefined)) carried.push(row[0]!)
      else
        for (const [each, column] of filled.entries())
          scores.push({ column, title: row[column + firstColumn]!, score: read[each]! })
      continue
    }
    const planRow = rowOf(lanes[at]!)
    for (const column of filled)
      cards.push({ column, row: planRow, title: row[column + firstColumn]! })
  }
  for (const { column, title, score } of scores) {
    const at = cards.findIndex(
      (card) =>
        card.column === column &&
        card.score === undefined &&
        planned[card.row]!.lane.type === 'touchpoint',
    )
    if (at < 0) leftOut.push(title)
    else cards[at] = { ...cards[at]!, score }
  }
  const stages = named?.stages ?? (stagesOf(map).length === 0 ? [''] : [])
  return { stages, columns, rows: planned, cards, leftOut, carried: [...new Set(carried)] }
}

/** A plain number on the scale of emotion, with whichever minus a sheet writes. */
function scoreIn(text: string): number | undefined {
  if (!/^[+−–-]?\d([.,]\d+)?$/.test(text)) return undefined
  const score = Number(text.replace(/[−–]/, '-').replace(',', '.'))
  return score === toScore(score) ? score + 0 : undefined
}

/** The stage of each column: the one of the map that is called so, else a new one. */
function stagesNamed(map: MapDocument, head: readonly string[]) {
  const known = new Map<string, StageId>()
  for (const { id, title } of stagesOf(map).toReversed()) known.set(plainText(title), id)
  const stages: string[] = []
  let before: PlannedColumn | undefined
  const columns = head.map((title): PlannedColumn => {
    if (before && title === '') return before
    const stageId = title === '' ? undefined : known.get(plainText(title))
    before = stageId
      ? { to: 'newStep', stageId, index: stepsOf(map, stageId).length }
      : { to: 'newStage', stage: stages.push(title) - 1 }
    return before
  })
  return { stages, columns }
}

/** The place of each column: steps that are there in reading order, then new ones at the end. */
function placesFor(
  map: MapDocument,
  focus: string | null,
  into: CellChoices['into'],
): (at: number) => PlannedColumn {
  const { stageId, stepAt } = hereOf(map, focus)
  if (!stageId) return () => ({ to: 'newStage', stage: 0 })
  if (into === 'newSteps') return () => ({ to: 'newStep', stageId, index: stepAt + 1 })
  const present = stepsOf(map, stageId)[stepAt]
  const steps = stepsInOrder(map)
  const from = present ? steps.findIndex(({ id }) => id === present.id) : steps.length
  const last = present ? stagesOf(map).at(-1)!.id : stageId
  return (at) => {
    const step = steps[from + at]
    return step
      ? { to: 'step', homeId: step.id }
      : { to: 'newStep', stageId: last, index: stepsOf(map, last).length }
  }
}
