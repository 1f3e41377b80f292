import type { MapDocument } from '@/model/document'
import { stagesOf } from '@/model/outline'
import { plainText } from '@/model/plainText'
import { hereOf } from './plan'
import { type LaneNames, laneCalled } from './rangeLanes'

export type Rows = readonly (readonly string[])[]

/** How a range of a sheet is read. */
export type CellChoices = {
  /** Its columns are lanes and its rows are steps. */
  readonly turned: boolean
  /** Its first row names stages; those that are not on the map are made. */
  readonly stagesFirst: boolean
  /** Its first column names lanes. */
  readonly lanesFirst: boolean
  /** Into the steps that are there, from the present one on, or into new ones after it. */
  readonly into: 'steps' | 'newSteps'
}

/** Columns as rows and rows as columns. */
export function turnedOver(rows: Rows): string[][] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ''))
}

/**
 * What a range looks like. Its first column names lanes where most of it are those of the map. Its
 * first row names stages where its cells are merged over several columns, where all are stages of the
 * map, or where it stands beside names of lanes with its own corner blank or with gaps in it.
 */
export function guessCells(
  map: MapDocument,
  focus: string | null,
  rows: Rows,
  namesOf: LaneNames,
  { turned = false, isHeadMerged = false } = {},
): CellChoices {
  const [head = [], ...body] = turned ? turnedOver(rows) : rows
  const isLane = (text: string) => laneCalled(map, text, namesOf) !== undefined
  const labels = [head, ...body].map(([first = '']) => first).filter((label) => label !== '')
  const isWide = [head, ...body].some((row) => row.length > 1)
  const lanesFirst = isWide && labels.filter(isLane).length * 2 > labels.length

  const titles = lanesFirst ? head.slice(1) : head
  const named = titles.filter((title) => title !== '')
  const stages = new Set(stagesOf(map).map(({ title }) => plainText(title)))
  const isCornerBlank = (head[0] ?? '') === ''
  const stand = isHeadMerged || (lanesFirst && (isCornerBlank || named.length < titles.length))
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
