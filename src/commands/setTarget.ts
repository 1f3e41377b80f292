import type { MeasurementId } from '@/model/records/measurement'
import type { CommandContext } from './context'

/**
 * Sets what a measurement is held against, in the KPI's own unit; null takes the target away. `name`
 * is the KPI's, for the history.
 */
export function setTarget(
  { editor }: CommandContext,
  id: MeasurementId,
  name: string,
  target: number | null,
): void {
  if (editor.store.getState().map.measurement[id]?.target === target) return
  editor.transact({ verb: 'edit', name }, ({ map }) => {
    map.measurement[id]!.target = target
  })
}
