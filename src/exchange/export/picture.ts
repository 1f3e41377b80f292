import { drawBoard } from '@/drawing/board'
import { legendBox } from '@/drawing/lens/legend'
import type { Palette } from '@/drawing/palette'
import type { Primitive } from '@/drawing/primitives'
import type { Scene } from '@/drawing/scene'
import { type Box, boxAround } from '@/layout/box'
import type { StageId } from '@/model/records/stage'
import { composeSelection } from './selectionPicture'
import { composeStage } from './stagePicture'

/** What of a map is pictured. Of a selection, only cards, stages and notes can be. */
export type PictureScope =
  | { readonly what: 'map' }
  /** A part of the board, board px. */
  | { readonly what: 'area'; readonly area: Box }
  | { readonly what: 'selection'; readonly ids: ReadonlySet<string> }
  | { readonly what: 'stage'; readonly stageId: StageId }

/** What to draw, and the box of it that the picture shows, in whole board pixels. */
export type Composition = { readonly primitives: readonly Primitive[]; readonly bounds: Box }

export type Background = 'white' | 'theme' | 'transparent'

const MAP_MARGIN = 24
const SELECTION_MARGIN = 16

/** The picture of a scope; nothing where none of it lies on the board. */
export function composePicture(scene: Scene, scope: PictureScope): Composition | undefined {
  switch (scope.what) {
    case 'map': {
      const { width, height, notes } = scene.geometry
      const legend = legendBox(scene)
      const board = { x: 0, y: 0, width, height }
      const around = boxAround([board, ...(legend ? [legend] : []), ...notes])!
      return { primitives: drawBoard(scene), bounds: withMargin(around, MAP_MARGIN) }
    }
    case 'area':
      return { primitives: drawBoard(scene), bounds: withMargin(scope.area, 0) }
    case 'selection': {
      const { primitives, around } = composeSelection(scene, scope.ids)
      return around && { primitives, bounds: withMargin(around, SELECTION_MARGIN) }
    }
    case 'stage': {
      const stage = scene.geometry.stages.find((box) => box.id === scope.stageId)
      if (!stage) return undefined
      const { primitives, around } = composeStage(scene, stage)
      return { primitives, bounds: withMargin(around, MAP_MARGIN) }
    }
  }
}

/** The colour that lies behind a picture; none where it is to be seen through. */
export function backgroundColour(background: Background, palette: Palette): string | undefined {
  if (background === 'transparent') return undefined
  return background === 'white' ? '#ffffff' : palette.background
}

function withMargin({ x, y, width, height }: Box, margin: number): Box {
  const [left, top] = [Math.floor(x - margin), Math.floor(y - margin)]
  return {
    x: left,
    y: top,
    width: Math.ceil(x + width + margin) - left,
    height: Math.ceil(y + height + margin) - top,
  }
}
