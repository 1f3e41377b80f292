import { drawBackdrop, drawBoard, type Scene } from '@/drawing/board'
import { drawCurves } from '@/drawing/curves'
import { dark, light, type Palette } from '@/drawing/palette'
import type { Primitive } from '@/drawing/primitives'
import { type Box, boxAround } from '@/layout/geometry'
import { HEADER_GAP, LANE_TITLE_WIDTH } from '@/layout/metrics'
import type { PersonaId } from '@/model/records/persona'
import { type Colours, inBothThemes } from './colours'

/** The board in layers: stage headers and lane titles stay in sight while the rest moves below. */
export type PageBoard = {
  /** What the page shows of the board's plane, in whole board pixels. */
  readonly bounds: Box
  readonly picture: readonly Primitive[]
  readonly stages: { readonly box: Box; readonly drawn: readonly Primitive[] }
  readonly lanes: { readonly box: Box; readonly drawn: readonly Primitive[] }
  readonly spotlights: readonly Spotlight[]
}

/** One persona's curve by itself, over a veil on all others; everyone's where `personaId` is null. */
export type Spotlight = {
  readonly personaId: PersonaId | null
  readonly box: Box
  readonly drawn: readonly Primitive[]
}

type Layer = 'picture' | 'stages' | 'lanes'

const MARGIN = 16
/** Between the board's edge and its stage headers. */
const TOP = 14
/** A legend stands above the board. */
const LEGEND_HEIGHT = 24

/** Draws a scene for a page, in the colours of both themes. The page has a head of its own. */
export function drawPageBoard(scene: Scene, colours: Colours, withNotes: boolean): PageBoard {
  const { geometry } = scene
  const top = geometry.headerY - TOP
  const body = { x: 0, y: top, width: geometry.width, height: geometry.height - top }
  const legend = scene.reading?.lens ? [{ ...body, y: top - LEGEND_HEIGHT, height: 0 }] : []
  const inLight = drawLayers({ ...scene, palette: light }, top, withNotes)
  const inDark = drawLayers({ ...scene, palette: dark }, top, withNotes)
  const layer = (name: Layer) => inBothThemes(inLight[name], inDark[name], colours)
  const { lanesY } = geometry
  return {
    bounds: withMargin(boxAround([body, ...legend, ...(withNotes ? geometry.notes : [])])!),
    picture: layer('picture'),
    stages: { box: { ...body, height: lanesY - HEADER_GAP / 2 - top }, drawn: layer('stages') },
    lanes: {
      box: { x: 0, y: lanesY, width: LANE_TITLE_WIDTH, height: geometry.height - lanesY },
      drawn: layer('lanes'),
    },
    spotlights: drawSpotlights(scene, colours),
  }
}

function drawLayers(scene: Scene, top: number, withNotes: boolean): Record<Layer, Primitive[]> {
  const { geometry } = scene
  const stages = new Set<string>(geometry.stages.map(({ id }) => id))
  const lanes = new Set<string>(geometry.lanes.map(({ id }) => id))
  const notes = new Set<string>(geometry.notes.map(({ id }) => id))
  const backdrop = drawBackdrop(scene)
  const layers: Record<Layer, Primitive[]> = { picture: [], stages: [], lanes: [] }
  // The board itself is the backdrop's only rectangle: it begins below the head that is left out.
  for (const part of backdrop)
    layers.picture.push(
      part.type === 'rect' ? { ...part, y: top + 0.5, height: geometry.height - top - 1 } : part,
    )
  for (const part of drawBoard(scene).slice(backdrop.length)) {
    const id = part.type === 'group' ? part.id : ''
    if (id === 'head' || (!withNotes && notes.has(id))) continue
    if (id === 'legend') layers.picture.push({ ...part, y: top } as Primitive)
    else layers[stages.has(id) ? 'stages' : lanes.has(id) ? 'lanes' : 'picture'].push(part)
  }
  return layers
}

/** A spotlight for each persona whose curve the board shows, over all lanes of emotion. */
function drawSpotlights(scene: Scene, colours: Colours): Spotlight[] {
  const { emotions } = scene.geometry
  const around = boxAround(emotions.map(({ lane }) => lane))
  if (!around) return []
  const who = new Set(emotions.flatMap(({ curves }) => curves.map(({ personaId }) => personaId)))
  const left = LANE_TITLE_WIDTH
  const box = { ...around, x: left, width: around.width - left - 2 }
  return [...who].map((personaId) => {
    const alone = emotions.map((emotion) => ({
      ...emotion,
      curves: emotion.curves.filter((curve) => curve.personaId === personaId),
      measured: emotion.measured.filter((curve) => curve.personaId === personaId),
      gaps: [],
    }))
    const draw = (palette: Palette): Primitive[] => [
      ...emotions.map(({ lane: { y, height } }): Primitive => {
        const veil = { x: box.x, y: y + 1, width: box.width, height: height - 1 }
        return { type: 'rect', ...veil, fill: palette.board, opacity: 0.86 }
      }),
      ...drawCurves({ ...scene, palette, geometry: { ...scene.geometry, emotions: alone } }),
    ]
    return { personaId, box, drawn: inBothThemes(draw(light), draw(dark), colours) }
  })
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
