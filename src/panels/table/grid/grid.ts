import { placeTitle } from '@/commands/places'
import type { FocusKey } from '@/editor/session'
import type { Messages } from '@/i18n/messages'
import type { LibraryDocument, MapDocument } from '@/model/document'
import { personaIdsOf } from '@/model/feelings'
import { lanesOf, stagesOf, stepsOf } from '@/model/outline'
import type { HomeId } from '@/model/records/card'
import type { Lane } from '@/model/records/lane'
import type { Stage } from '@/model/records/stage'
import type { Cell, Named } from './cells'
import { type PlaceName, type Stacks, scoreStacks, stacksOf, type Who } from './stacks'

/** A row of the table: one line of a lane, or one of the two rows of headers. */
export type GridRow = {
  readonly key: string
  readonly index: number
  /** From left to right, the lane's own header left out. */
  readonly cells: readonly Cell[]
  /** The header of the lane, in its first row. */
  readonly lane?: Cell
  /** Whose scores these are, in the first row of each persona of an emotion lane. */
  readonly who?: { readonly name: string; readonly rowSpan: number }
}

/** The stages × lanes of a map, as rows and columns. */
export type Grid = {
  readonly rows: readonly GridRow[]
  /** How many columns there are between that of the lanes and that of the button `Add stage`. */
  readonly columns: number
  /** Whether there is a second column of headers, with the names of the personas. */
  readonly hasPeople: boolean
  /** The cell that covers a place, by row and column. */
  readonly covering: readonly (readonly (Cell | undefined)[])[]
  /** The first row of each lane, from top to bottom. */
  readonly laneRows: readonly number[]
  /** The button that stands in a stage's header beside its title, by the stage's key. */
  readonly beside: ReadonlyMap<string, Cell>
  readonly byKey: ReadonlyMap<string, Cell>
  /** The first cell on which the session's keyboard stands. */
  readonly byFocus: ReadonlyMap<FocusKey, Cell>
}

/** The columns of a stage: its steps, or the stage itself as long as it has none. */
type Columns = {
  readonly stage: Stage
  readonly from: number
  readonly homes: readonly HomeId[]
}

/** The row of the first lane: the stages and the steps stand above. */
export const FIRST_LANE_ROW = 2

/**
 * Lays a map out as a table. Each card has a cell of its own: a lane has as many rows as its
 * fullest cell has cards, those that span a stage come first and are as wide, and what is left of a
 * column below its cards is one empty cell. So arrow keys alone reach every card, and a screen
 * reader names stage, step and lane for each of them. An emotion lane has a row for each persona,
 * and a folded lane one row that says how many cards it hides.
 */
export function gridOf(map: MapDocument, library: LibraryDocument, messages: Messages): Grid {
  const columns = columnsOf(map)
  const width = columns.reduce((sum, { homes }) => sum + homes.length, 0)
  const titles = new Map(
    columns.flatMap(({ homes }) => homes.map((id) => [id, placeTitle(map, id, messages)] as const)),
  )
  const place: PlaceName = (id) => titles.get(id) ?? placeTitle(map, id, messages)
  const people = peopleOf(map, library, messages)
  const rows: GridRow[] = headRows(map, columns, width, place)
  const laneRows: number[] = []
  let hasPeople = false
  for (const lane of lanesOf(map)) {
    const top = rows.length
    laneRows.push(top)
    if (lane.collapsed) {
      rows.push(foldedRow(map, lane, top, width))
      continue
    }
    const blocks = lane.type === 'emotion' ? people : [undefined]
    const lines: GridRow[] = []
    for (const who of blocks) {
      const stacks = who ? scoreStacks(map, lane, who) : stacksOf(map, lane, place)
      const name = who?.personaId ? who.name : undefined
      if (name !== undefined) hasPeople = true
      lines.push(
        ...blockRows(
          `${lane.id} ${who?.personaId ?? ''}`,
          columns,
          stacks,
          top + lines.length,
          name,
        ),
      )
    }
    const header = placed(laneHeader(lane), top, 0, lines.length, 1)
    rows.push({ ...lines[0]!, lane: header }, ...lines.slice(1))
  }
  const last = { kind: 'addLane', key: 'addLane', focus: null } as const
  rows.push({ key: 'addLane', index: rows.length, cells: [placed(last, rows.length, 0, 1, 1)] })
  return { rows, columns: width, hasPeople, laneRows, ...indexed(rows, columns, width) }
}

function columnsOf(map: MapDocument): Columns[] {
  let from = 1
  return stagesOf(map).map((stage) => {
    const steps = stepsOf(map, stage.id).map((step): HomeId => step.id)
    const homes = steps.length > 0 ? steps : [stage.id]
    const columns = { stage, from, homes }
    from += homes.length
    return columns
  })
}

function peopleOf(map: MapDocument, library: LibraryDocument, messages: Messages): Who[] {
  const ids = personaIdsOf(map)
  if (ids.length === 0) return [{ personaId: null, name: messages.board.everyone }]
  return ids.map((personaId) => ({
    personaId,
    name: library.persona[personaId]?.name || messages.persona.nameless,
  }))
}

function headRows(
  map: MapDocument,
  columns: readonly Columns[],
  width: number,
  place: PlaceName,
): GridRow[] {
  const stages = columns.map(({ stage, from, homes }) => {
    const hasSteps = map.step[homes[0]!] !== undefined
    const named = { kind: 'stage', stage, key: stage.id, focus: stage.id } as const
    return placed(named, 0, from, hasSteps ? 1 : 2, homes.length)
  })
  const steps = columns.flatMap(({ from, homes }) =>
    homes.flatMap((homeId, at) => {
      const step = map.step[homeId]
      if (!step) return []
      const named = {
        kind: 'step',
        step,
        title: place(homeId),
        key: step.id,
        focus: step.id,
      } as const
      return [placed(named, 1, from + at, 1, 1)]
    }),
  )
  const add = { kind: 'addStage', key: 'addStage', focus: null } as const
  return [
    { key: 'stages', index: 0, cells: [...stages, placed(add, 0, width + 1, 2, 1)] },
    { key: 'steps', index: 1, cells: steps },
  ]
}

function laneHeader(lane: Lane): Named {
  return { kind: 'lane', lane, key: lane.id, focus: lane.id }
}

function foldedRow(map: MapDocument, lane: Lane, row: number, width: number): GridRow {
  const cards = Object.values(map.card).filter(({ laneId }) => laneId === lane.id).length
  const named = { kind: 'folded', lane, cards, key: `folded ${lane.id}`, focus: lane.id } as const
  const cells = width > 0 ? [placed(named, row, 1, 1, width)] : []
  return { key: lane.id, index: row, cells, lane: placed(laneHeader(lane), row, 0, 1, 1) }
}

/** The rows of one lane, or of one persona in an emotion lane. */
function blockRows(
  key: string,
  columns: readonly Columns[],
  stacks: Stacks,
  top: number,
  name: string | undefined,
): GridRow[] {
  const filled = columns.map(({ stage, from, homes }) => {
    const isStage = homes[0] === stage.id
    const wide = isStage ? [] : stacks.of(stage.id)
    const deep = homes.map((homeId) => ({ homeId, stack: stacks.of(homeId) }))
    const depth = Math.max(1, ...deep.map(({ stack }) => stack.length))
    return { from, span: homes.length, wide, deep, height: wide.length + depth }
  })
  const height = Math.max(1, ...filled.map((columns) => columns.height))
  const cells: Cell[][] = Array.from({ length: height }, () => [])
  const put = (cell: Cell) => void cells[cell.row - top]!.push(cell)
  for (const { from, span, wide, deep } of filled) {
    for (const [at, named] of wide.entries()) put(placed(named, top + at, from, 1, span))
    for (const [at, { homeId, stack }] of deep.entries()) {
      const column = from + at
      const rest = height - wide.length - stack.length
      for (const [line, named] of stack.entries()) {
        const stretched = stacks.stretches && line === stack.length - 1
        put(placed(named, top + wide.length + line, column, stretched ? rest + 1 : 1, 1))
      }
      if (rest > 0 && !(stacks.stretches && stack.length > 0))
        put(placed(stacks.rest(homeId), top + height - rest, column, rest, 1))
    }
  }
  return cells.map((line, at) => ({
    key: `${key} ${at}`,
    index: top + at,
    cells: line,
    ...(at === 0 && name !== undefined && { who: { name, rowSpan: height } }),
  }))
}

function placed(named: Named, row: number, column: number, rowSpan: number, colSpan: number): Cell {
  return { ...named, row, column, rowSpan, colSpan }
}

function indexed(rows: readonly GridRow[], columns: readonly Columns[], width: number) {
  const covering = rows.map(() => new Array<Cell | undefined>(width + 2).fill(undefined))
  const byKey = new Map<string, Cell>()
  const byFocus = new Map<FocusKey, Cell>()
  const beside = new Map<string, Cell>()
  for (const row of rows)
    for (const cell of row.lane ? [row.lane, ...row.cells] : row.cells) {
      byKey.set(cell.key, cell)
      if (cell.focus && !byFocus.has(cell.focus)) byFocus.set(cell.focus, cell)
      for (let r = cell.row; r < cell.row + cell.rowSpan; r += 1)
        covering[r]!.fill(cell, cell.column, cell.column + cell.colSpan)
    }
  for (const { stage, homes } of columns) {
    if (homes[0] === stage.id) continue
    const title = byKey.get(stage.id)!
    const add: Cell = { ...title, kind: 'addTouchpoint', stage, key: `add ${stage.id}` }
    byKey.set(add.key, add)
    beside.set(stage.id, add)
  }
  return { covering, byKey, byFocus, beside }
}
