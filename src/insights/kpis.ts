import { definitionAt } from '@/kpi/kpi'
import { standingOf } from '@/kpi/standing'
import { trendOf } from '@/kpi/trend'
import type { LibraryDocument, MapDocument } from '@/model/document'
import { stagesOf } from '@/model/outline'
import type { StageId } from '@/model/records/stage'
import { type Series, seriesOf } from '@/model/series'
import { readingOf } from './reading'
import type { KpiInsight } from './types'

/** Every KPI of a map as it stands now: stage by stage, its own first, then those of its cards. */
export function kpisOf(map: MapDocument, library: LibraryDocument): KpiInsight[] {
  return seriesInOrder(map).map(({ series, stageId }) => kpiOf(series, stageId, library))
}

/** Every KPI through time, with the stage that it is measured in, in the same order. */
export function seriesInOrder(map: MapDocument): { series: Series; stageId: StageId }[] {
  const { ofStage } = readingOf(map)
  return stagesOf(map).flatMap(({ id: stageId }) =>
    [stageId, ...(ofStage.get(stageId) ?? []).map((card) => card.id)].flatMap((subjectId) =>
      seriesOf(map, subjectId).map((series) => ({ series, stageId })),
    ),
  )
}

function kpiOf(series: Series, stageId: StageId, library: LibraryDocument): KpiInsight {
  const { subjectId, definitionId, latest } = series
  const kpi = definitionAt(definitionId, library)
  const { points, change, distance } = trendOf(series, kpi)
  const last = points.at(-1)
  const value = last?.measurementId === latest.id ? last.value : null
  return {
    series,
    subjectId,
    stageId,
    definitionId,
    measurementId: latest.id,
    value,
    change,
    distance,
    standing: kpi && standingOf(value, latest.target, kpi.better, kpi.threshold),
  }
}
