import { type ReactFlowState, useStoreApi } from '@xyflow/react'
import { type RefObject, useLayoutEffect } from 'react'
import { STAGE_TITLE_LEFT } from '@/layout/columns'
import type { Geometry } from '@/layout/geometry'
import { LANE_TITLE_WIDTH } from '@/layout/metrics'
import { useBoardStore } from './boardStore'
import { VIEW_LEFT } from './insets'

/** The mean width of a letter of a stage's title, board px. */
const LETTER = 7.5
/** What stands beside a stage's title in its header, board px: notch, face, button, point. */
const BESIDE = 76
/** What a lane's title, and its share below it, need of the lane's height, board px. */
const TITLE_HEIGHT = 52

/** How far the words of each header must move to stay in view, board px, by the header's id. */
type Shifts = (geometry: Geometry, transform: ReactFlowState['transform']) => Map<string, number>

/**
 * Keeps the words of headers that reach out of the view within it: a stage that is wider than the
 * screen, or a lane that is higher, still says its name. The elements inside `container` that carry
 * a `data-title` get how far their words move, as `--shift`.
 */
export function useStickyTitles(container: RefObject<HTMLElement | null>, shiftsOf: Shifts): void {
  const flow = useStoreApi()
  const board = useBoardStore()
  useLayoutEffect(() => {
    const apply = () => {
      const shifts = shiftsOf(board.getState().geometry, flow.getState().transform)
      for (const element of container.current?.querySelectorAll<SVGElement>('[data-title]') ?? []) {
        const shift = `${shifts.get(element.dataset.title!) ?? 0}px`
        // Most titles stay where they are: nothing is written for them while the view moves.
        if (element.style.getPropertyValue('--shift') !== shift)
          element.style.setProperty('--shift', shift)
      }
    }
    apply()
    const stops = [flow.subscribe(apply), board.subscribe(apply)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [flow, board, container, shiftsOf])
}

/** Stages move their words to the right, beside the lane titles. */
export const stageShifts: Shifts = ({ stages }, [x, , zoom]) => {
  const left = (Math.max(VIEW_LEFT, x) - x) / zoom + LANE_TITLE_WIDTH
  return new Map(
    stages.map(({ id, x: from, width, lines, kpis }) => {
      const reaches = kpis.map((kpi) => kpi.valueBlock.x + kpi.valueWidth - STAGE_TITLE_LEFT)
      const words = Math.max(...lines.map((line) => line.length * LETTER), ...reaches)
      return [id, within(left - from, width - words - BESIDE)]
    }),
  )
}

/** Lanes move theirs down, below the stage headers. */
export const laneShifts: Shifts = ({ lanes, headerY, lanesY }, [, y, zoom]) => {
  const top = (Math.max(0, y + headerY * zoom) - y) / zoom + lanesY - headerY
  return new Map(
    lanes.map(({ id, y: from, height }) => [id, within(top - from, height - TITLE_HEIGHT)]),
  )
}

function within(shift: number, most: number): number {
  return Math.round(Math.max(0, Math.min(shift, most)))
}
