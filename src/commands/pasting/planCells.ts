import type { MapDocument } from '@/model/document'
import { orderAtEnd } from '@/model/order'
import { lanesOf, stagesOf, stepsInOrder, stepsOf } from '@/model/outline'
import { plainText } from '@/model/plainText'
import { cardTypeOf, createLane, type Lane } from '@/model/records/lane'
import { createRows, hereOf, type PastePlan, type PlannedCard, type PlannedColumn } from './plan'

export type Rows = readonly (readonly string[])[]

/** How a range of a sheet is read. */
export type CellChoices = {
  /** Its columns are lanes and its rows are steps. */
  readonly turned: boolean
  /** Its first row names stages, which are then new. */
  readonly stagesFirst: boolean
  /** Its first column names lanes. */
  readonly lanesFirst: boolean
  /** Into the steps that are there, from the present one on, or into new ones after it. */
  readonly into: 'steps' | 'newSteps'
}

/** What a lane is called; it may be known by several names. */
export type LaneNames = (lane: Lane) => readonly string[]

/** Columns as rows and rows as columns. */
export function turnedOver(rows: Rows): string[][] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ''))
}

/**
 * What a range looks like. Its first column names lanes where most of it are those of the map. Its
 * first row names stages where its cells are merged over several columns, where they stand so beside
 * names of lanes, or where all are stages of the map.
 */
export function guessCells(
  map: MapDocument,
  focus: string | null,
  rows: Rows,
  namesOf: LaneNames,
  { turned = false, isHeadMerged = false } = {},
): CellChoices {
  const [head = [], ...body] = turned ? turnedOver(rows) : rows
  const known = new Set(lanesOf(map).flatMap(namesOf).map(plainText))
  const isLane = (text: string) => text !== '' && known.has(plainText(text))
  const labels = [head, ...body].map(([first = '']) => first).filter((label) => label !== '')
  const isWide = [head, ...body].some((row) => row.length > 1)
  const lanesFirst = isWide && labels.filter(isLane).length * 2 > labels.length

  const titles = lanesFirst ? head.slice(1) : head
  const named = titles.filter((title) => title !== '')
  const stages = new Set(stagesOf(map).map(({ title }) => plainText(title)))
  const stand = isHeadMerged || (lanesFirst && named.length < titles.length)
  const areKnown = named.length > 1 && named.every((title) => stages.has(plainText(title)))
  const mayBe =
    body.length > 0 && (titles[0] ?? '') !== '' && !(lanesFirst && isLane(head[0] ?? ''))
  const { laneId } = hereOf(map, focus)
  const isAtTouchpoints = !laneId || map.lane[laneId]!.type === 'touchpoint'
  return {
    turned,
    lanesFirst,
    stagesFirst: mayBe && (stand || areKnown),
    into: isAtTouchpoints ? 'newSteps' : 'steps',
  }
}

/** The cards of a range, one for each cell that says something, from the present cell on. */
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

  const head = seen[0]?.slice(firstColumn) ?? []
  const stages: string[] = []
  const stageOf = choices.stagesFirst
    ? columnsOfSheet.map((at) => {
        if (stages.length === 0 || (head[at] ?? '') !== '') stages.push(head[at] ?? '')
        return stages.length - 1
      })
    : undefined
  const lanes = lanesFor(map, focus, body, choices, namesOf)
  const { rows: planned, rowOf } = createRows(map)
  const places = placesFor(map, focus, choices.into)
  const columns = columnsOfSheet.map(
    (at): PlannedColumn => (stageOf ? { to: 'newStage', stage: stageOf[at]! } : places(at)),
  )
  const cards: PlannedCard[] = []
  for (const [at, row] of body.entries()) {
    const filled = columnsOfSheet.filter((column) => (row[column + firstColumn] ?? '') !== '')
    if (filled.length === 0) {
      if (firstColumn === 1 && (row[0] ?? '') !== '') leftOut.push(row[0]!)
      continue
    }
    const planRow = rowOf(lanes[at]!)
    for (const column of filled)
      cards.push({ column, row: planRow, title: row[column + firstColumn]! })
  }
  const isHomeless = !stageOf && stagesOf(map).length === 0
  return { stages: isHomeless ? [''] : stages, columns, rows: planned, cards, leftOut }
}

/** The lane of each row: by its name, or from the present lane down; what is missing is a new lane of text. */
function lanesFor(
  map: MapDocument,
  focus: string | null,
  body: Rows,
  { lanesFirst }: CellChoices,
  namesOf: LaneNames,
): Lane[] {
  const all = lanesOf(map)
  const open = all.filter(({ type }) => cardTypeOf(type))
  const { laneId } = hereOf(map, focus)
  const from = Math.max(
    0,
    open.findIndex(({ id }) => id === laneId),
  )
  const order = orderAtEnd(all)
  const newLane = (title: string) => createLane({ type: 'text', title, order })
  const named = new Map<string, Lane>()
  let before: Lane | undefined
  return body.map(([label = ''], at) => {
    if (!lanesFirst) return open[from + at] ?? newLane('')
    const name = plainText(label)
    // A name that is merged over several rows stands in the first of them.
    if (name === '' && before) return before
    const known = open.find((lane) => namesOf(lane).some((each) => plainText(each) === name))
    const lane = known ?? named.get(name) ?? newLane(label)
    named.set(name, lane)
    before = lane
    return lane
  })
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
