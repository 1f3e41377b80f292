import { type ReactFlowState, useStore } from '@xyflow/react'
import type { Geometry, StageBox, StepBox } from '@/layout/geometry'

/** The columns and stages that are in view, with some to spare, so that the rest need not be mounted. */
export type VisibleColumns = {
  readonly stages: readonly StageBox[]
  readonly steps: readonly StepBox[]
}

/** How far beyond the view columns are kept, board px. */
const SPARE = 300

/** The columns in view. Panning within a step's width draws nothing anew. */
export function useVisibleColumns({ stages }: Geometry): VisibleColumns {
  const range = useStore(visibleRange)
  const [from, to] = range.split(' ').map(Number) as [number, number]
  const shown = stages.filter((stage) => stage.x < to && stage.x + stage.width > from)
  const steps = shown.flatMap((stage) =>
    stage.steps.filter((step) => step.x < to && step.x + step.width > from),
  )
  return { stages: shown, steps }
}

/** The view's left and right edge in steps of `SPARE`, as text, so that equal ranges are equal. */
function visibleRange({ transform: [x, , zoom], width }: ReactFlowState): string {
  const from = Math.floor(-x / zoom / SPARE) * SPARE
  const to = Math.ceil((width - x) / zoom / SPARE) * SPARE
  return `${from - SPARE} ${to + SPARE}`
}
