import type { Draft } from 'immer'
import type { MapDocument } from '@/model/document'
import { orderAtEnd } from '@/model/order'
import { evidenceOf, measurementsOf } from '@/model/outline'
import { createEvidence, type Evidence } from '@/model/records/evidence'
import { createMeasurement, type Measurement, type SubjectId } from '@/model/records/measurement'
import { removeMeasurement } from '@/model/removal'
import type { Series } from '@/model/series'
import type { CommandContext } from './context'
import { type DefinitionFields, keepDefinition, type NewDefinition } from './definitions'

/** All that a measurement says, but of which KPI and where. */
export type MeasurementFields = Omit<
  Measurement,
  'kind' | 'id' | 'subjectId' | 'definitionId' | 'order'
>

/** What a value rests on. */
export type Ground = Pick<Evidence, 'source' | 'sentence' | 'link'>

/** What comes with a measurement: left as it is where nothing is said of it. */
type Company = {
  /** The first evidence behind it; null where there is none. */
  readonly ground?: Ground | null
  /** What changes in the KPI itself, which is one of the team's own. */
  readonly definitionFields?: DefinitionFields
}

/** What the dialog gives for a KPI at a card or a stage. */
export type AttachedKpi = Partial<MeasurementFields> &
  Company & {
    /** A name of the catalogue, the id of an own definition, or a new one to be made. */
    readonly definition: string | NewDefinition
  }

/** Attaches a KPI to a card or a stage; a KPI of one's own is kept in the library for all maps. */
export function attachKpi(
  { editor }: CommandContext,
  subjectId: SubjectId,
  name: string,
  { definition, ground, definitionFields, ...fields }: AttachedKpi,
): void {
  const { map } = editor.store.getState()
  const order = orderAtEnd(measurementsOf(map, subjectId))
  editor.transact({ verb: 'attach', name }, (draft) => {
    const definitionId = keepDefinition(draft.library, definition, definitionFields)
    const measurement = createMeasurement({ subjectId, definitionId, order, ...fields })
    draft.map.measurement[measurement.id] = measurement
    if (ground) giveGround(draft.map, map, measurement, ground)
  })
}

/** Changes a measurement that is there. */
export function editKpi(
  { editor }: CommandContext,
  id: Measurement['id'],
  name: string,
  { ground, definitionFields, ...fields }: Partial<MeasurementFields> & Company,
): void {
  const { map } = editor.store.getState()
  editor.transact({ verb: 'edit', name }, (draft) => {
    const measurement = draft.map.measurement[id]!
    Object.assign(measurement, fields)
    if (definitionFields) keepDefinition(draft.library, measurement.definitionId, definitionFields)
    if (ground !== undefined) giveGround(draft.map, map, measurement, ground)
  })
}

/** Takes a measurement away. */
export function removeKpi({ editor }: CommandContext, id: Measurement['id'], name: string): void {
  editor.transact({ verb: 'remove', name }, ({ map }) => {
    removeMeasurement(map, id)
  })
}

/** Takes a KPI away from a card or a stage, with all of its values. */
export function removeSeries(
  { editor }: CommandContext,
  { measurements }: Pick<Series, 'measurements'>,
  name: string,
): void {
  editor.transact({ verb: 'remove', name }, ({ map }) => {
    for (const { id } of measurements) removeMeasurement(map, id)
  })
}

/**
 * Sets the first evidence behind a measurement, which is as old as the measurement is; null takes
 * it away. Evidence after the first stays as it is.
 */
function giveGround(
  draft: Draft<MapDocument>,
  before: MapDocument,
  { id: subjectId, date }: Pick<Measurement, 'id' | 'date'>,
  ground: Ground | null,
): void {
  const known = evidenceOf(before, subjectId)
  const first = known[0] && draft.evidence[known[0].id]
  if (!ground) {
    if (first) delete draft.evidence[first.id]
  } else if (first) Object.assign(first, ground)
  else {
    const evidence = createEvidence({ subjectId, order: orderAtEnd(known), date, ...ground })
    draft.evidence[evidence.id] = evidence
  }
}
