import { drawBackdrop, drawBoard } from '@/drawing/board'
import { group, type Primitive } from '@/drawing/primitives'
import type { Scene } from '@/drawing/scene'
import type { Box } from '@/layout/box'
import type { Geometry, StageBox } from '@/layout/geometry'
import { LANE_TITLE_WIDTH, MARGIN } from '@/layout/metrics'
import { drawStage } from './selectionPicture'

/** Between the picture's board and the stage's header. */
const TOP = 16

/** One stage as a board of its own: its columns beside the titles of the lanes. */
export function composeStage(
  scene: Scene,
  stage: StageBox,
): { readonly primitives: readonly Primitive[]; readonly around: Box } {
  const { geometry, map } = scene
  const [dx, dy] = [LANE_TITLE_WIDTH - stage.x, TOP - stage.y]
  const board = boardFor(geometry, stage, dy)
  const lanes = new Set<string>(geometry.lanes.map(({ id }) => id))
  const titles = drawBoard(scene).filter(
    (primitive) => primitive.type === 'group' && lanes.has(primitive.id),
  )
  return {
    primitives: [
      ...drawBackdrop({ ...scene, geometry: board }),
      group('lanes', '', titles, { x: 0, y: dy }),
      group('stage', map.stage[stage.id]!.title, drawStage(scene, stage), { x: dx, y: dy }),
    ],
    around: { x: 0, y: 0, width: board.width, height: board.height },
  }
}

/** The geometry of a backdrop that is as wide as the stage, moved up by the missing head. */
function boardFor(geometry: Geometry, stage: StageBox, dy: number): Geometry {
  const moved = <B extends { readonly y: number }>(box: B): B => ({ ...box, y: box.y + dy })
  return {
    ...geometry,
    width: LANE_TITLE_WIDTH + stage.width + MARGIN,
    height: geometry.height + dy,
    lanesY: geometry.lanesY + dy,
    stages: [],
    lanes: geometry.lanes.map(moved),
    emotions: geometry.emotions.map((emotion) => ({ ...emotion, zeroY: emotion.zeroY + dy })),
  }
}
