import type { MapDocument } from '@/model/document'
import { stepsOf } from '@/model/outline'
import type { SignedText } from '@/model/signs'
import { createRows, hereOf, type PastePlan, type PlannedCard, type PlannedColumn } from './plan'

/**
 * Lines as cards where the keyboard stands. In a lane of touchpoints each makes its own step after
 * the present one; elsewhere they stand below one another. A line with a sign goes to the lane for
 * it, below the touchpoint before it.
 */
export function planLines(
  map: MapDocument,
  focus: string | null,
  lines: readonly SignedText[],
): PastePlan {
  const { stageId, stepAt, laneId } = hereOf(map, focus)
  const steps = stageId ? stepsOf(map, stageId) : []
  const present = laneId && map.lane[laneId]
  const isEachAStep = !present || present.type === 'touchpoint'
  const { rows, rowOf, rowFor } = createRows(map)
  const columns: PlannedColumn[] = []
  const newColumn = () =>
    columns.push(
      stageId ? { to: 'newStep', stageId, index: stepAt + 1 } : { to: 'newStage', stage: 0 },
    ) - 1
  const presentColumn = () => {
    if (columns.length > 0) return columns.length - 1
    const step = steps[stepAt]
    return step ? columns.push({ to: 'step', homeId: step.id }) - 1 : newColumn()
  }
  const cards = lines.map(({ text: title, type, score }): PlannedCard => {
    if (type) return { column: presentColumn(), row: rowFor(type), title }
    // A score is a touchpoint's.
    if (isEachAStep || score !== undefined) {
      const row = present?.type === 'touchpoint' ? rowOf(present) : rowFor('touchpoint')
      return { column: newColumn(), row, title, ...(score !== undefined && { score }) }
    }
    return { column: presentColumn(), row: rowOf(present), title }
  })
  return { stages: stageId ? [] : [''], columns, rows, cards, leftOut: [], carried: [] }
}
