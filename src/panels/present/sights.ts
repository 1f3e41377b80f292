import type { Scene } from '@/drawing/scene'
import { type Box, boxAround } from '@/layout/box'
import type { StageBox } from '@/layout/geometry'
import { COLUMN_GAP, LANE_TITLE_WIDTH, STAGE_GAP } from '@/layout/metrics'
import type { Look, StoryPart } from '@/story/story'
import { SMALLEST } from './camera'

/** What of the board a part of the story shows. Boxes are in board px. */
export type Sight = {
  /** Brought into the window as large as fits. */
  readonly seen: Box
  /** The smallest zoom for it; at that its beginning is shown, where it does not fit. */
  readonly least: number
  /** What is drawn at all: the head of the board is said in words beside it. */
  readonly clip: Box
  /** What stands out, the rest being dimmed; all of it where nothing is told. */
  readonly lit?: Box
  /** Whether the lanes' titles stand before it, as they are out of sight. */
  readonly titled: boolean
}

/** Above the stages' headers, so that nothing touches the edge. */
const ABOVE = 14

/**
 * What a part shows of the board, which lies as the part wants it. Nothing for what is told without
 * it: curves, pain points and actions, and a stage that is not there any more.
 */
export function sightOf(
  { part, subjectId, view, look }: StoryPart,
  { geometry }: Pick<Scene, 'geometry'>,
): Sight | undefined {
  const { width, height, headerY } = geometry
  const body = { x: 0, y: headerY - ABOVE, width, height: height - headerY + ABOVE }
  switch (part) {
    case 'overview':
      return { seen: body, least: SMALLEST.overview, clip: body, titled: false }
    case 'stage': {
      const stage = geometry.stages.find(({ id }) => id === subjectId)
      if (!stage) return undefined
      const { left, right } = edgesOf(stage, look)
      const lit = { ...body, x: left, width: right - left }
      return { seen: lit, least: SMALLEST.stage, clip: body, lit, titled: true }
    }
    case 'board': {
      const whole = boxAround([{ x: 0, y: 0, width, height }, ...geometry.notes])!
      const seen = view?.area ?? whole
      const least = view?.area ? 0 : SMALLEST.overview
      return { seen, least, clip: seen, titled: seen.x > LANE_TITLE_WIDTH / 2 }
    }
    default:
      return undefined
  }
}

/** From where to where a stage is seen, or a look at some of its steps: nothing of the next ones. */
function edgesOf(stage: StageBox, look: Look | undefined) {
  const steps = stage.steps.filter(({ id }) => look?.homeIds.has(id))
  const [first, last] = [steps[0], steps.at(-1)]
  const isEnd = last === undefined || last === stage.steps.at(-1)
  return {
    left: first && first !== stage.steps[0] ? first.x - COLUMN_GAP / 2 : stage.x - STAGE_GAP,
    right: isEnd ? stage.x + stage.width + STAGE_GAP : last.x + last.width + COLUMN_GAP / 2,
  }
}
