import type { MapDocument } from '@/model/document'
import { touchpointsAt } from '@/model/feelings'
import { cardsOf, linkedTo, proofsOf, stagesOf, stepsOf } from '@/model/outline'
import type { Card, HomeId } from '@/model/records/card'
import { type Series, seriesOf } from '@/model/series'

/** A card or a stage where something is measured, with its KPIs, each once. */
export type MeasuredPlace = { readonly id: string; readonly series: readonly Series[] }

/**
 * The KPIs that can show whether an opportunity worked, by where they are measured: first where the
 * pain points lie that it answers, then where it lies itself, then the rest of the map in reading
 * order. Those that are chosen already are left out.
 */
export function proofPlaces(map: MapDocument, opportunity: Card): MeasuredPlace[] {
  const near = nearby(map, opportunity).flatMap((homeId) => subjectsAt(map, homeId))
  const all = stagesOf(map).flatMap((stage) => [
    ...subjectsAt(map, stage.id),
    ...stepsOf(map, stage.id).flatMap((step) => subjectsAt(map, step.id)),
  ])
  const chosen = proofsOf(map, opportunity.id).map(keyOf)
  return [...new Set([...near, ...all])].flatMap((id) => {
    const keys = new Set(chosen)
    const series = seriesOf(map, id).filter((each) => {
      const key = keyOf(each)
      return !keys.has(key) && keys.add(key)
    })
    return series.length > 0 ? [{ id, series }] : []
  })
}

/**
 * The touchpoint whose KPI would show whether an opportunity worked, where it has none yet: at the
 * pain points that it answers, else in its own step.
 */
export function unmeasuredTouchpoint(map: MapDocument, opportunity: Card): Card | undefined {
  const touchpoints = nearby(map, opportunity).flatMap((homeId) => touchpointsAt(map, homeId))
  const isMeasured = touchpoints.some(({ id }) => seriesOf(map, id).length > 0)
  return isMeasured ? undefined : touchpoints[0]
}

/** Where the pain points lie that an opportunity answers, and it itself. */
function nearby(map: MapDocument, opportunity: Card): HomeId[] {
  const pains = linkedTo(map, opportunity.id).filter(({ type }) => type === 'pain')
  return [...new Set([...pains, opportunity].map(({ homeId }) => homeId))]
}

/** What can be measured at a step or a stage: the stage itself, and the cards from top to bottom. */
function subjectsAt(map: MapDocument, homeId: HomeId): string[] {
  const cards = cardsOf(map, homeId).map((card) => card.id)
  return map.stage[homeId] ? [homeId, ...cards] : cards
}

function keyOf({ subjectId, definitionId }: Pick<Series, 'subjectId' | 'definitionId'>): string {
  return `${subjectId}/${definitionId}`
}
