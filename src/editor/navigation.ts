import type { MapDocument } from '@/model/document'
import { shownCurves, touchpointsAt } from '@/model/feelings'
import { cardsIn, lanesOf, notesInOrder, stagesOf, stepsOf } from '@/model/outline'
import type { CardId, HomeId } from '@/model/records/card'
import { cardTypeOf, type Lane, type LaneId } from '@/model/records/lane'
import type { StageId } from '@/model/records/stage'
import { pointBeside } from './points'
import { cellKey, type FocusKey, type Hidden, pointKey } from './session'

export type Direction = 'left' | 'right' | 'up' | 'down'

/** The board as a grid: columns are steps and whole stages that hold something, rows are lanes under the stage headers. */
type Column = { readonly homeId: HomeId; readonly stageId: StageId }

/** A place of the grid: the row −1 is that of the stage headers. */
type Place = { readonly column: number; readonly row: number; readonly index: number }

/** A cell as the keyboard meets it. */
export type Cell = { readonly homeId: HomeId; readonly stageId: StageId; readonly lane: Lane }

/** The columns that the keyboard walks through. */
export function columnsOf(map: MapDocument): Column[] {
  const held = new Set(Object.values(map.card).map((card) => card.homeId))
  return stagesOf(map).flatMap((stage) => {
    const steps = stepsOf(map, stage.id)
    const columns = steps.map((step): Column => ({ homeId: step.id, stageId: stage.id }))
    return held.has(stage.id) || steps.length === 0
      ? [{ homeId: stage.id, stageId: stage.id }, ...columns]
      : columns
  })
}

/** The cell in which the keyboard stands; nothing on headers, notes and links. */
export function cellAt(map: MapDocument, key: FocusKey): Cell | undefined {
  const at = homeAndLane(map, walkedLanes(map, NONE), key)
  const lane = at && map.lane[at.laneId]
  if (!lane) return undefined
  const step = map.step[at.homeId]
  const stageId = step ? step.stageId : (at.homeId as StageId)
  return map.stage[stageId] && { homeId: at.homeId, stageId, lane }
}

/** Where an arrow key leads from a place; the same place where there is nothing that way. */
export function neighbour(
  map: MapDocument,
  key: FocusKey,
  direction: Direction,
  hidden: Hidden,
): FocusKey {
  const lanes = walkedLanes(map, hidden.hiddenLanes)
  const columns = walkedColumns(map, lanes)
  if (map.lane[key]) return fromLane(map, columns, lanes, key as LaneId, direction, hidden)
  if (map.note[key]) return fromNote(map, columns, lanes, key, direction, hidden)
  const sideways = direction === 'left' || direction === 'right'
  if (sideways && key.startsWith('point:'))
    return (
      pointBeside(map, key, direction === 'left' ? -1 : 1) ??
      (direction === 'left' ? lanes.find((lane) => lane.type === 'emotion')?.id : undefined) ??
      key
    )
  const place = placeOf(map, columns, lanes, key)
  if (!place) return firstKey(map, columns, lanes, hidden) ?? key
  const at = (next: Place) => keyAt(map, columns, lanes, next, hidden)
  if (sideways) {
    const step = direction === 'left' ? -1 : 1
    for (let column = place.column + step; columns[column]; column += step) {
      // From a header the neighbouring header is the next stage's, not the next step's.
      if (place.row === -1 && columns[column]!.stageId === columns[place.column]!.stageId) continue
      const found = at({ ...place, column })
      if (found) return found
    }
    return direction === 'left' && place.row >= 0 ? lanes[place.row]!.id : key
  }
  // Below the last lane lie the notes.
  const below = direction === 'down' ? notesInOrder(map)[0]?.id : undefined
  return vertical(map, columns, lanes, place, direction, at) ?? below ?? key
}

/** From note to note; above the first of them lies the board's last lane. */
function fromNote(
  map: MapDocument,
  columns: readonly Column[],
  lanes: readonly Lane[],
  key: FocusKey,
  direction: Direction,
  hidden: Hidden,
): FocusKey {
  const notes = notesInOrder(map)
  const at = notes.findIndex((note) => note.id === key)
  const next = notes[at + (direction === 'right' || direction === 'down' ? 1 : -1)]
  if (next || direction !== 'up' || columns.length === 0) return next?.id ?? key
  for (let row = lanes.length - 1; row >= -1; row -= 1) {
    const found = keyAt(map, columns, lanes, { column: 0, row, index: 0 }, hidden)
    if (found) return found
  }
  return key
}

const NONE: ReadonlySet<LaneId> = new Set()

/** The lanes that the keyboard walks through: the open ones, and of several curves the first. */
function walkedLanes(map: MapDocument, hidden: ReadonlySet<LaneId>): Lane[] {
  const open = lanesOf(map).filter((lane) => !lane.collapsed && !hidden.has(lane.id))
  const curve = open.find((lane) => lane.type === 'emotion')
  return open.filter((lane) => lane.type !== 'emotion' || lane === curve)
}

/** Those with a place to stand on: a whole stage's are its cards in the lanes that are open. */
function walkedColumns(map: MapDocument, lanes: readonly Lane[]): Column[] {
  return columnsOf(map).filter(
    ({ homeId }) =>
      !isBesideSteps(map, homeId) || lanes.some(({ id }) => cardsIn(map, homeId, id).length > 0),
  )
}

function isBesideSteps(map: MapDocument, homeId: HomeId): boolean {
  return map.stage[homeId] !== undefined && stepsOf(map, homeId as StageId).length > 0
}

function vertical(
  map: MapDocument,
  columns: readonly Column[],
  lanes: readonly Lane[],
  place: Place,
  direction: 'up' | 'down',
  at: (place: Place) => FocusKey | undefined,
): FocusKey | undefined {
  const step = direction === 'up' ? -1 : 1
  const { homeId } = columns[place.column]!
  const lane = lanes[place.row]
  const within = lane && cardsIn(map, homeId, lane.id)[place.index + step]
  if (within) return within.id
  for (let row = place.row + step; row >= -1 && row < lanes.length; row += step) {
    const next = lanes[row]
    // On the curve up and down are the score's: nobody who only passes by may change it.
    if (next?.type === 'emotion') continue
    const last = next ? cardsIn(map, homeId, next.id).length - 1 : 0
    const found = at({ ...place, row, index: direction === 'up' ? Math.max(0, last) : 0 })
    if (found) return found
  }
  return undefined
}

function fromLane(
  map: MapDocument,
  columns: readonly Column[],
  lanes: readonly Lane[],
  id: LaneId,
  direction: Direction,
  hidden: Hidden,
): FocusKey {
  const all = lanesOf(map).filter((lane) => lane.id === id || !hidden.hiddenLanes.has(lane.id))
  const index = all.findIndex((lane) => lane.id === id)
  if (direction === 'up') return all[index - 1]?.id ?? columns[0]?.stageId ?? id
  if (direction === 'down') return all[index + 1]?.id ?? id
  const row = lanes.findIndex((lane) => lane.id === id)
  if (direction === 'left' || row < 0) return id
  for (const column of columns.keys()) {
    const found = keyAt(map, columns, lanes, { column, row, index: 0 }, hidden)
    if (found) return found
  }
  return id
}

/** The key of a place; nothing in lanes that hold nothing to stand on. */
function keyAt(
  map: MapDocument,
  columns: readonly Column[],
  lanes: readonly Lane[],
  { column, row, index }: Place,
  hidden: Hidden,
): FocusKey | undefined {
  const { homeId, stageId } = columns[column]!
  if (row === -1) return stageId
  const lane = lanes[row]!
  if (lane.type === 'emotion') {
    const card = touchpointsAt(map, homeId)[0]
    return card && pointKey(shownCurves(map, hidden.hiddenPersonas)[0]!, card.id)
  }
  if (!cardTypeOf(lane.type)) return undefined
  const cards = cardsIn(map, homeId, lane.id)
  return cards[Math.min(index, cards.length - 1)]?.id ?? emptyCellKey(map, homeId, lane.id)
}

/**
 * The key of a cell that holds no card; nothing where it has no place of its own on the board, as
 * that of a whole stage has none beside the cells of its steps.
 */
export function emptyCellKey(
  map: MapDocument,
  homeId: HomeId,
  laneId: LaneId,
): FocusKey | undefined {
  return isBesideSteps(map, homeId) ? undefined : cellKey(homeId, laneId)
}

function firstKey(
  map: MapDocument,
  columns: readonly Column[],
  lanes: readonly Lane[],
  hidden: Hidden,
): FocusKey | undefined {
  const [first] = columns
  if (!first) return undefined
  return lanes[0]
    ? (keyAt(map, columns, lanes, { column: 0, row: 0, index: 0 }, hidden) ?? first.stageId)
    : first.stageId
}

function placeOf(
  map: MapDocument,
  columns: readonly Column[],
  lanes: readonly Lane[],
  key: FocusKey,
): Place | undefined {
  if (map.stage[key]) {
    const column = columns.findIndex((candidate) => candidate.stageId === key)
    return column < 0 ? undefined : { column, row: -1, index: 0 }
  }
  const at = homeAndLane(map, lanes, key)
  if (!at) return undefined
  const column = columns.findIndex((candidate) => candidate.homeId === at.homeId)
  const row = lanes.findIndex((lane) => lane.id === at.laneId)
  if (column < 0 || row < 0) return undefined
  const index = cardsIn(map, at.homeId, at.laneId).findIndex((card) => card.id === key)
  return { column, row, index: Math.max(0, index) }
}

function homeAndLane(
  map: MapDocument,
  lanes: readonly Lane[],
  key: FocusKey,
): { homeId: HomeId; laneId: LaneId } | undefined {
  const card = map.card[key]
  if (card) return { homeId: card.homeId, laneId: card.laneId }
  const [kind, first, second] = key.split(':')
  if (kind === 'cell') return { homeId: first as HomeId, laneId: second as LaneId }
  const touchpoint = kind === 'point' ? map.card[second as CardId] : undefined
  const lane = lanes.find((candidate) => candidate.type === 'emotion')
  return touchpoint && lane && { homeId: touchpoint.homeId, laneId: lane.id }
}
