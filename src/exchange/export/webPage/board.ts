import { drawBackdrop, drawBoard } from '@/drawing/board'
import { dark, light } from '@/drawing/palette'
import type { Primitive } from '@/drawing/primitives'
import type { Scene } from '@/drawing/scene'
import { type Box, boxAround } from '@/layout/box'
import { HEADER_GAP, LANE_TITLE_WIDTH } from '@/layout/metrics'
import { type Band, cutIntoBands } from './bands'
import { type Colours, inBothThemes } from './colours'
import { flatten } from './flatten'
import { drawSpotlights, type Spotlight } from './spotlights'

/** The board in layers: stage headers and lane titles stay in sight while the rest moves below. */
export type PageBoard = {
  /** What the page shows of the board's plane, in whole board pixels. */
  readonly bounds: Box
  /** The board itself with its lines. */
  readonly ground: readonly Primitive[]
  readonly bands: readonly Band[]
  /** What lies across bands or beside the board: arrows, cards as wide as a stage, stickies. */
  readonly over: readonly Primitive[]
  readonly stages: Band
  readonly lanes: Band
  readonly spotlights: readonly Spotlight[]
}

const MARGIN = 16
/** Between the board's edge and its stage headers. */
const TOP = 14
/** A legend stands above the board. */
const LEGEND_HEIGHT = 24

/** Draws a scene for a page, in the colours of both themes. The page has a head of its own. */
export function drawPageBoard(scene: Scene, colours: Colours, withNotes: boolean): PageBoard {
  const { geometry } = scene
  const { lanesY, width } = geometry
  const top = geometry.headerY - TOP
  const body = { x: 0, y: top, width, height: geometry.height - top }
  const legend = scene.reading?.lens ? [{ ...body, y: top - LEGEND_HEIGHT, height: 0 }] : []
  const [inLight, inDark] = [light, dark].map((palette) => drawBody({ ...scene, palette }, top))
  const drawing = inBothThemes(inLight!, inDark!, colours)
  const of = (boxes: readonly { readonly id: string }[]) => new Set(boxes.map(({ id }) => id))
  const [stages, lanes, notes] = [of(geometry.stages), of(geometry.lanes), of(geometry.notes)]
  const [onStages, onLanes, ground, parts, beside]: Primitive[][] = [[], [], [], [], []]
  for (const part of drawing) {
    const id = part.type === 'group' ? part.id : ''
    if (stages.has(id)) onStages!.push(part)
    else if (lanes.has(id)) onLanes!.push(part)
    else if (part.type === 'rect' || part.type === 'line') ground!.push(part)
    else if (!notes.has(id)) parts!.push(part)
    else if (withNotes) beside!.push(part)
  }
  const { bands, rest } = cutIntoBands(parts!, geometry, body)
  const stageBox = { ...body, height: lanesY - HEADER_GAP / 2 - top }
  const laneBox = { x: 0, y: lanesY, width: LANE_TITLE_WIDTH, height: geometry.height - lanesY }
  return {
    bounds: withMargin(boxAround([body, ...legend, ...(withNotes ? geometry.notes : [])])!),
    ground: ground!,
    bands: bands.map(({ box, drawn }) => ({ box, drawn: flatten(drawn) })),
    over: flatten([...rest, ...beside!]),
    stages: { box: stageBox, drawn: flatten(onStages!) },
    lanes: { box: laneBox, drawn: flatten(onLanes!) },
    spotlights: drawSpotlights(scene, colours),
  }
}

/** The board without its head: it begins above the stage headers, with the legend over it. */
function drawBody(scene: Scene, top: number): Primitive[] {
  const ground = drawBackdrop(scene)
  const { height } = scene.geometry
  return [
    // The board itself is the only rectangle of its backdrop.
    ...ground.map((part) =>
      part.type === 'rect' ? { ...part, y: top + 0.5, height: height - top - 1 } : part,
    ),
    ...drawBoard(scene)
      .slice(ground.length)
      .flatMap((part): Primitive[] => {
        if (part.type !== 'group') return [part]
        if (part.id === 'head') return []
        return [part.id === 'legend' ? { ...part, y: top } : part]
      }),
  ]
}

function withMargin({ x, y, width, height }: Box): Box {
  const [left, top] = [Math.floor(x - MARGIN), Math.floor(y - MARGIN)]
  return {
    x: left,
    y: top,
    width: Math.ceil(x + width + MARGIN) - left,
    height: Math.ceil(y + height + MARGIN) - top,
  }
}
