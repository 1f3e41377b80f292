import type { SheetRows } from '../../tables/readRows'
import { TableError } from '../../tables/tableError'
import type { Vocabulary } from '../../tables/vocabulary'
import { type Grid, gridOf, widthOf } from './cells'
import { readFeeling } from './feelings'
import { itemsOf } from './items'
import type { CardsMapping, ColumnUse, GridMapping, LineUse, Mapping } from './mapping'
import { columnMeaning, isKnown, isNumbered, meaningOf } from './meaning'
import { startOf } from './start'

/** How a table is most likely to be read: by the words at its head and at its side. */
export function guessMapping(sheet: SheetRows, vocabulary: Vocabulary): Mapping {
  const start = startOf(sheet, vocabulary)
  const cards = asCards(sheet, start, vocabulary)
  if (isOfCards(cards)) return cards
  const { rows } = sheet
  const known = (labels: readonly string[]) =>
    labels.filter((label) => isKnown(label, vocabulary)).length
  const above = known(rows[start] ?? [])
  const beside = known(rows.slice(start + 1).map(([label = '']) => label))
  // A single column under a name that we know is a list.
  const isList = widthOf(sheet, start) === 1
  const isOfStages = rows.slice(start).every(([label = '']) => isNumbered(label))
  const isInRows = isList ? above > 0 || isOfStages : above > beside + 1
  return guessGrid(sheet, start, isInRows ? 'rows' : 'columns', vocabulary)
}

/** @throws TableError where all that a sheet holds is one row of headings, most of them known. */
export function checkFilled(sheet: SheetRows, vocabulary: Vocabulary): void {
  const start = startOf(sheet, vocabulary)
  if (sheet.rows.length > start + 1) return
  const labels = (sheet.rows[start] ?? []).filter((label) => label.trim() !== '')
  const known = labels.filter((label) => isKnown(label, vocabulary)).length
  if (known > labels.length / 2 || isOfCards(asCards(sheet, start, vocabulary)))
    throw new TableError({ code: 'noRows' })
}

/** The same with the stages where somebody says that they are. */
export function guessGrid(
  sheet: SheetRows,
  start: number,
  stagesIn: GridMapping['stagesIn'],
  vocabulary: Vocabulary,
): GridMapping {
  const grid = gridOf(sheet, { start, stagesIn })
  const labels = Array.from({ length: grid.lineCount }, (_, line) => grid.at(line, 0))
  const hasLabels =
    grid.placeCount > 1 &&
    (!labels[0]?.trim() || labels.some((label) => isKnown(label, vocabulary)))
  const meant: LineUse[] = []
  for (const [line, label] of labels.entries()) {
    const use = hasLabels ? meaningOf(label, vocabulary) : undefined
    if (isEmpty(grid, line, hasLabels ? 1 : 0)) meant.push({ as: 'skip' })
    else if (use) meant.push(use)
    else if (line === 0) meant.push({ as: 'stage' })
    else meant.push(hasLabels ? continued(meant.at(-1)) : { as: 'touchpoint', title: '' })
  }
  return { shape: 'grid', start, stagesIn, hasLabels, lines: settle(meant, grid, labels) }
}

/** A line under another's name, as where cells are merged, goes on with its lane. */
function continued(use: LineUse | undefined): LineUse {
  return use && 'title' in use ? use : { as: 'skip' }
}

/** The same as a table with one card a row, whatever it looks like. Of columns called alike the first counts. */
export function asCards(sheet: SheetRows, start: number, vocabulary: Vocabulary): CardsMapping {
  const headings = sheet.rows[start] ?? []
  const taken = new Set<string>()
  const hasFeelings = (column: number) =>
    sheet.rows.slice(start + 1).some((row) => readFeeling(row[column] ?? '') !== undefined)
  const columns = Array.from({ length: widthOf(sheet, start) }, (_, index): ColumnUse => {
    const use = columnMeaning(headings[index] ?? '', vocabulary)
    if (use.as === 'skip' || (use.as === 'emotion' && use.persona !== null)) return use
    // A second column of everybody's would take the place of the first.
    if (use.as === 'emotion' && taken.has(use.as))
      return { as: 'emotion', persona: headings[index]!.trim() }
    if (use.as === 'emotion' && !hasFeelings(index)) return use
    if (taken.has(use.as)) return { as: 'skip' }
    taken.add(use.as)
    return use
  })
  return { shape: 'cards', start, columns }
}

/** Whether a table names its cards, and says of each where it is or what. */
export function isOfCards({ columns }: CardsMapping): boolean {
  const has = (name: ColumnUse['as']) => columns.some(({ as }) => as === name)
  return has('title') && (has('stage') || has('kind') || has('lane'))
}

/** One line of stages, one of steps at most, and emotions that are scores. */
function settle(meant: readonly LineUse[], grid: Grid, labels: readonly string[]): LineUse[] {
  const lines = [...meant]
  const title = (line: number) => labels[line]!.trim()
  const first = (as: LineUse['as']) => lines.findIndex((use) => use.as === as)
  if (first('stage') < 0) {
    const line = Math.max(0, first('step'))
    if (lines.length > 0) lines[line] = { as: 'stage' }
  }
  const everybody = lines.findIndex(
    (use, line) => use.as === 'emotion' && use.persona === null && areScores(grid, line),
  )
  for (const [line, use] of lines.entries()) {
    // "Phase" above "Étape": the second are the steps of the first.
    if (use.as === 'stage' && line > first('stage'))
      lines[line] = first('step') < 0 ? { as: 'step' } : { as: 'text', title: title(line) }
    if (use.as === 'step' && line > first('step')) lines[line] = { as: 'text', title: title(line) }
    if (use.as === 'emotion' && !areScores(grid, line))
      lines[line] = { as: 'thought', title: title(line) }
    // A second line of everybody's would take the place of the first.
    else if (use.as === 'emotion' && use.persona === null && line > everybody)
      lines[line] = { as: 'emotion', persona: title(line) }
  }
  // Without any touchpoints, the steps are what a customer meets.
  const step = first('step')
  if (step >= 0 && first('touchpoint') < 0) lines[step] = { as: 'touchpoint', title: title(step) }
  // Where there are no steps either, it is the channels.
  const channel = first('channel')
  if (channel >= 0 && first('touchpoint') < 0)
    lines[channel] = { as: 'touchpoint', title: title(channel) }
  return lines
}

function areScores(grid: Grid, line: number): boolean {
  const items = Array.from({ length: grid.placeCount - 1 }, (_, place) =>
    itemsOf(grid.at(line, place + 1)),
  ).flat()
  const read = items.filter((item) => readFeeling(item.replace(/^.*[:=]\s*/, '')))
  return read.length >= items.length / 2
}

function isEmpty(grid: Grid, line: number, first: number): boolean {
  for (let place = first; place < grid.placeCount; place++)
    if (grid.at(line, place).trim() !== '') return false
  return true
}
