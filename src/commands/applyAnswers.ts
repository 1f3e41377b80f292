import type { MapDocument } from '@/model/document'
import { orderAtEnd } from '@/model/order'
import { evidenceOf, lanesOf, measurementsOf, stepsOf } from '@/model/outline'
import { type Card, createCard, type Measured } from '@/model/records/card'
import { createEvidence, type Evidence } from '@/model/records/evidence'
import { createMeasurement, type Measurement, type SubjectId } from '@/model/records/measurement'
import type { StageId } from '@/model/records/stage'
import { createStep, type Step } from '@/model/records/step'
import { seriesOf } from '@/model/series'
import { answersIn } from './answersEvidence'
import { announce, type CommandContext } from './context'
import { ensureLane } from './ensureLane'
import { laneForType } from './places'

/** A KPI's value that answers give: whom and when it is about, the answers, and its evidence. */
export type AnsweredKpi = Pick<
  Measurement,
  'definitionId' | 'variant' | 'personaId' | 'channel' | 'from' | 'date' | 'answers'
> & { readonly sentence: string }

/** What answers say about one touchpoint or stage. */
export type AnsweredSubject = {
  /** Where it is; or the stage at whose end it is to be made, and what it will be called. */
  readonly at: SubjectId | { readonly stageId: StageId; readonly title: string }
  /** By persona, or `everyone`. Stages have none. */
  readonly measured: Readonly<Record<string, Measured>>
  readonly kpis: readonly AnsweredKpi[]
  /** What its evidence says, and of which day that is: `YYYY-MM-DD`, or empty. */
  readonly sentence: string
  readonly date: string
}

/** Answers on their way into the map. */
export type AnswersToApply = {
  /**
   * What the file is called. Every sentence is how many answered, a comma, and this: so its evidence
   * is found again, and no other file's.
   */
  readonly source: string
  readonly subjects: readonly AnsweredSubject[]
}

/**
 * Takes answers into the map, in one step: KPIs with their answers, measured emotions, and evidence
 * for all of it. What is there already of the same KPI, people and day is replaced, so that a file
 * that comes twice does not count twice. Emotion lanes that show what is felt show what was measured
 * beside it. What has gone from the map in the meantime is left out.
 */
export function applyAnswers(
  context: CommandContext,
  answers: AnswersToApply,
  announcement: string,
): void {
  const { editor } = context
  const { map } = editor.store.getState()
  const { lane, steps, cards, measurements, evidence } = recordsOf(map, answers)
  editor.transact({ verb: 'import', name: answers.source }, (draft) => {
    if (steps.length > 0) ensureLane(draft.map, lane)
    put(draft.map.step, steps)
    put(draft.map.card, cards)
    put(draft.map.measurement, measurements)
    put(draft.map.evidence, evidence)
    if (answers.subjects.every(({ measured }) => Object.keys(measured).length === 0)) return
    for (const { id, type, curves } of lanesOf(map))
      if (type === 'emotion' && curves === 'felt') draft.map.lane[id]!.curves = 'both'
  })
  announce(context, announcement)
}

/** Puts records into a table, but for those that are there already as they are. */
function put<R extends { readonly id: string }>(
  table: Record<string, R>,
  records: readonly R[],
): void {
  for (const record of records)
    if (JSON.stringify(table[record.id]) !== JSON.stringify(record)) table[record.id] = record
}

/** What is in a map and would be replaced, by its kind. */
export type Replaced = {
  readonly values: number
  readonly emotions: number
  readonly evidence: number
}

/** How many KPI values, measured emotions and pieces of evidence that are in the map would be replaced. */
export function replacedBy(map: MapDocument, { source, subjects }: AnswersToApply): Replaced {
  let [values, emotions, evidence] = [0, 0, 0]
  const isKnown = (subjectId: string, date: string) =>
    sameEvidence(map, subjectId, date, source) !== undefined
  for (const { at, measured, kpis, date } of subjects) {
    if (typeof at !== 'string') continue
    const known = map.card[at]?.measured ?? {}
    emotions += Object.keys(measured).filter((who) => Object.hasOwn(known, who)).length
    if (isKnown(at, date)) evidence++
    for (const kpi of kpis) {
      const same = sameValue(map, at, kpi)
      if (same) values++
      if (same && isKnown(same.id, kpi.date)) evidence++
    }
  }
  return { values, emotions, evidence }
}

/** What answers make of a map, record by record; those that are replaced keep their ids. */
function recordsOf(map: MapDocument, { source, subjects }: AnswersToApply) {
  const lane = laneForType(map, 'touchpoint')
  const steps: Step[] = []
  const cards: Card[] = []
  const measurements: Measurement[] = []
  const evidence: Evidence[] = []

  const touchpointIn = (stageId: StageId, title: string): Card => {
    const siblings = [...stepsOf(map, stageId), ...steps.filter((step) => step.stageId === stageId)]
    const step = createStep({ stageId, order: orderAtEnd(siblings) })
    steps.push(step)
    const place = { laneId: lane.id, homeId: step.id, order: orderAtEnd([]) }
    return createCard({ type: 'touchpoint', ...place, title })
  }

  for (const { at, measured, kpis, sentence, date } of subjects) {
    const isNew = typeof at !== 'string'
    const stage = map.stage[isNew ? at.stageId : at]
    const card = !isNew ? map.card[at] : stage && touchpointIn(at.stageId, at.title)
    const id = card?.id ?? stage?.id
    if (!id) continue
    if (card) cards.push({ ...card, measured: { ...card.measured, ...measured } })
    evidence.push(evidenceFor(map, id, { sentence, date }, source))
    const siblings = [...measurementsOf(map, id)]
    for (const kpi of kpis) {
      const measurement = measurementFor(map, id, kpi, siblings)
      siblings.push(measurement)
      measurements.push(measurement)
      evidence.push(evidenceFor(map, measurement.id, kpi, source))
    }
  }
  return { lane, steps, cards, measurements, evidence }
}

/** The measurement of the same day with its answers replaced, or a new one that goes on like it. */
function measurementFor(
  map: MapDocument,
  subjectId: SubjectId,
  { sentence: _, ...kpi }: AnsweredKpi,
  siblings: readonly Measurement[],
): Measurement {
  const same = sameValue(map, subjectId, kpi)
  if (same) return { ...same, ...kpi, value: null, inputs: {} }
  const before = seriesOf(map, subjectId).find(({ latest }) => isSameSeries(latest, kpi))?.latest
  return createMeasurement({
    // A card has room for everybody's value, and not for that of each persona and channel.
    shown: kpi.personaId === null && kpi.channel === '',
    ...(before && { target: before.target, shown: before.shown, inHeader: before.inHeader }),
    ...kpi,
    subjectId,
    order: orderAtEnd(siblings),
  })
}

type KpiKey = Omit<AnsweredKpi, 'sentence'>

function sameValue(map: MapDocument, subjectId: SubjectId, kpi: KpiKey): Measurement | undefined {
  return measurementsOf(map, subjectId).find(
    (known) => known.date === kpi.date && isSameSeries(known, kpi),
  )
}

function isSameSeries(known: Measurement, kpi: KpiKey): boolean {
  return (
    known.definitionId === kpi.definitionId &&
    known.variant === kpi.variant &&
    known.personaId === kpi.personaId &&
    known.channel === kpi.channel &&
    known.population.trim() === ''
  )
}

/** Where something is known from; evidence of the same day from the same file is replaced. */
function evidenceFor(
  map: MapDocument,
  subjectId: Evidence['subjectId'],
  { sentence, date }: Pick<Evidence, 'sentence' | 'date'>,
  source: string,
): Evidence {
  const same = sameEvidence(map, subjectId, date, source)
  if (same) return { ...same, sentence }
  return createEvidence({
    subjectId,
    order: orderAtEnd(evidenceOf(map, subjectId)),
    source: 'surveys',
    date,
    sentence,
  })
}

function sameEvidence(
  map: MapDocument,
  subjectId: string,
  date: string,
  source: string,
): Evidence | undefined {
  return evidenceOf(map, subjectId).find(
    (known) =>
      known.source === 'surveys' &&
      known.date === date &&
      answersIn(known.sentence)?.file === source,
  )
}
