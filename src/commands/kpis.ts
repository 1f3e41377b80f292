import { orderAtEnd } from '@/model/order'
import { measurementsOf } from '@/model/outline'
import { createDefinition, type Definition } from '@/model/records/definition'
import { createMeasurement, type Measurement, type SubjectId } from '@/model/records/measurement'
import { removeMeasurement } from '@/model/removal'
import type { CommandContext } from './context'

/** What the dialog gives for a KPI at a card or a stage. */
export type KpiInput = Pick<Measurement, 'value' | 'target' | 'date'> & {
  /** A name of the catalogue, the id of an own definition, or a new one to be made. */
  readonly definition: string | Pick<Definition, 'name' | 'unit' | 'better'>
}

/** Attaches a KPI to a card or a stage; a KPI of one's own is kept in the library for all maps. */
export function attachKpi(
  { editor }: CommandContext,
  subjectId: SubjectId,
  name: string,
  { definition, ...fields }: KpiInput,
): void {
  const { map } = editor.store.getState()
  const made = typeof definition === 'string' ? undefined : createDefinition(definition)
  const definitionId = made?.id ?? (definition as string)
  const order = orderAtEnd(measurementsOf(map, subjectId))
  const measurement = createMeasurement({ subjectId, definitionId, order, ...fields })
  editor.transact({ verb: 'attach', name }, (draft) => {
    if (made) draft.library.definition[made.id] = made
    draft.map.measurement[measurement.id] = measurement
  })
}

/** Changes a measurement that is there. */
export function editKpi(
  { editor }: CommandContext,
  id: Measurement['id'],
  name: string,
  fields: Pick<Measurement, 'value' | 'target' | 'date'>,
): void {
  editor.transact(
    { verb: 'edit', name },
    ({ map }) => void Object.assign(map.measurement[id]!, fields),
  )
}

/** Takes a measurement away. */
export function removeKpi({ editor }: CommandContext, id: Measurement['id'], name: string): void {
  editor.transact({ verb: 'remove', name }, ({ map }) => {
    removeMeasurement(map, id)
  })
}
