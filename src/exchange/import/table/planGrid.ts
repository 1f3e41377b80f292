import { readChannels } from '../../tables/cardColumns'
import type { SheetRows } from '../../tables/readRows'
import type { Vocabulary } from '../../tables/vocabulary'
import type { CardPlan, StagePlan, StepPlan } from '../plan'
import { type Grid, gridOf } from './cells'
import type { Finding } from './findings'
import { linesLeftOut } from './gridCounts'
import { type ReadScore, scoresOf } from './gridScores'
import { itemsOf } from './items'
import type { GridMapping } from './mapping'
import { gatherLanes, gatherPersonas, type TablePlan } from './planned'
import { endOf } from './totals'

type Place = { readonly place: number; readonly step: string }

/**
 * The map that a table looks like: each place is a step of the stage above it, each line a lane. A
 * stage that is empty, or the same as before, goes on. A single place that lists several touchpoints
 * is as many steps, and what else stands there belongs to the whole stage.
 */
export function planGrid(
  sheet: SheetRows,
  mapping: GridMapping,
  title: string,
  vocabulary: Vocabulary,
): TablePlan {
  const grid = gridOf(sheet, mapping)
  const personas = gatherPersonas()
  const lanes = gatherLanes(mapping.lines.some(({ as }) => as === 'emotion'))
  // In the order of the table, whatever is met first in a cell.
  for (const use of mapping.lines) {
    if (use.as === 'emotion' || use.as === 'channel') lanes.placeOf(use.as)
    else if ('title' in use) lanes.placeOf(use.as, use.title)
    if (use.as === 'emotion' && use.persona !== null) personas.placeOf(use.persona)
  }
  const scores = scoresOf(grid, mapping)
  const findings: Finding[] = [...scores.findings]
  const scoring = (read: readonly ReadScore[]) =>
    new Map(read.map(({ persona, score }) => [personas.placeOf(persona), score]))

  const cardsAt = (place: number): CardPlan[] => {
    const channels = linesFor(mapping, 'channel').flatMap((line) => {
      const read = readChannels(itemsOf(grid.at(line, place)).join(';'), vocabulary)
      if (read.length > 0 && !isTouched(place))
        findings.push({
          ...{ what: 'skipped', place: grid.name(line, place) },
          say: (words) => words.nothingToReach,
        })
      return read
    })
    const cards = mapping.lines.flatMap((use, line): CardPlan[] =>
      'title' in use
        ? itemsOf(grid.at(line, place)).map((title) => ({
            type: use.as,
            title,
            lane: lanes.placeOf(use.as, use.title),
            ...(use.as === 'touchpoint' && channels.length > 0 && { fields: { channels } }),
          }))
        : [],
    )
    return felt(cards, scores.at(place), place)
  }
  const isTouched = (place: number) =>
    linesFor(mapping, 'touchpoint').some((line) => itemsOf(grid.at(line, place)).length > 0)
  /** Scores go to the touchpoints: one each where a cell lists as many, else all to all. */
  const felt = (
    cards: readonly CardPlan[],
    read: readonly (readonly ReadScore[])[],
    place: number,
  ): CardPlan[] => {
    const touchpoints = cards.filter(({ type }) => type === 'touchpoint')
    if (read.length > 0 && touchpoints.length === 0) {
      const [line] = linesFor(mapping, 'emotion')
      const cell = grid.name(line!, place)
      findings.push({ what: 'skipped', place: cell, say: (words) => words.nothingToFeelAt })
    }
    return cards.map((card) => {
      const index = touchpoints.indexOf(card)
      if (index < 0 || read.length === 0) return card
      const own = read.flatMap((cell) =>
        isOneEach(cell, touchpoints.length) ? [cell[index]!] : cell,
      )
      return { ...card, scores: scoring(own) }
    })
  }
  const stages = stagesIn(grid, mapping, findings).map(({ title, places }): StagePlan => {
    const steps = places.map(({ place, step }) => ({ title: step, cards: cardsAt(place) }))
    return { title, ...spread(steps) }
  })
  const { skipped, counts } = linesLeftOut(sheet, grid, mapping, title)
  findings.push(...skipped)
  return { plan: { title, personas: personas.all(), lanes: lanes.all(), stages }, findings, counts }
}

function isOneEach(cell: readonly ReadScore[], touchpoints: number): boolean {
  return cell.length === touchpoints && new Set(cell.map(({ persona }) => persona)).size === 1
}

function spread(steps: readonly StepPlan[]): Pick<StagePlan, 'steps' | 'cards'> {
  const filled = steps.filter(({ cards, title }) => cards.length > 0 || title)
  const [only] = filled
  if (filled.length !== 1 || only!.title) return { steps: filled }
  const touchpoints = only!.cards.filter(({ type }) => type === 'touchpoint')
  if (touchpoints.length < 2) return { steps: filled }
  return {
    steps: touchpoints.map((card) => ({ cards: [card] })),
    cards: only!.cards.filter(({ type }) => type !== 'touchpoint'),
  }
}

function linesFor({ lines }: GridMapping, as: string): number[] {
  return lines.flatMap((use, line) => (use.as === as ? [line] : []))
}

function stagesIn(
  grid: Grid,
  mapping: GridMapping,
  findings: Finding[],
): { readonly title: string; readonly places: Place[] }[] {
  const [stageLine] = linesFor(mapping, 'stage')
  const [stepLine] = linesFor(mapping, 'step')
  const used = mapping.lines.flatMap(({ as }, line) => (as === 'skip' ? [] : [line]))
  const stages: { title: string; places: Place[] }[] = []
  const end = endOf(grid, mapping)
  if (stageLine !== undefined)
    for (let place = end; place < grid.placeCount; place++)
      findings.push({
        ...{ what: 'skipped', place: grid.name(stageLine, place) },
        say: (words) => words.total(grid.at(stageLine, place).trim()),
      })
  for (let place = mapping.hasLabels ? 1 : 0; place < end; place++) {
    if (used.every((line) => grid.at(line, place).trim() === '')) continue
    const title = stageLine === undefined ? '' : grid.at(stageLine, place).trim()
    const step = stepLine === undefined ? '' : grid.at(stepLine, place).trim()
    const current = stages.at(-1)
    if (current && (title === '' || title === current.title)) {
      current.places.push({ place, step })
      if (title !== '' && mapping.stagesIn === 'columns')
        findings.push({
          what: 'changed',
          place: grid.name(stageLine!, place),
          say: (words) => words.sameStage(title),
        })
    } else stages.push({ title, places: [{ place, step }] })
  }
  return stages
}
