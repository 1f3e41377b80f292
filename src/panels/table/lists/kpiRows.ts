import { titleOf } from '@/commands/places'
import type { Messages } from '@/i18n/messages'
import type { PanelWords } from '@/i18n/panels/panelWords'
import { kpisOf } from '@/insights/kpis'
import { definitionAt, type Kpi } from '@/kpi/kpi'
import { askedOn } from '@/kpi/scale'
import type { Standing } from '@/kpi/standing'
import type { LibraryDocument, MapDocument } from '@/model/document'
import type { Measurement } from '@/model/records/measurement'
import { inLanguage } from '../../fields/inLanguage'
import { populationOf } from '../../kpi/seriesWords'
import type { ListRow } from '../list/columns'

/** A KPI of a card or a stage as it stands now. */
export type KpiRow = ListRow & {
  readonly stageId: string
  /** The latest, which counts now. */
  readonly latest: Measurement
  readonly kpi: Kpi | undefined
  /** The card or the stage that it measures. */
  readonly where: string
  readonly value: number | undefined
  /** Value − target, or the norm: which side is the better one, the standing says. */
  readonly gap: number | undefined
  /** Since the value before. */
  readonly change: number | undefined
  readonly standing: Standing | undefined
  /** Whom it covers, in words; empty for everyone. */
  readonly population: string
}

/** Every KPI of a map, as one reads it. */
export function kpiRowsOf(
  map: MapDocument,
  library: LibraryDocument,
  messages: Messages,
  words: PanelWords,
): KpiRow[] {
  return kpisOf(map, library).map(
    ({ series, subjectId, stageId, definitionId, value, distance, change, standing }) => {
      const kpi = definitionAt(definitionId, library)
      const { latest } = series
      return {
        // The first measurement names its series: it stays the first when another is added.
        id: series.measurements[0]!.id,
        subjectId,
        name: kpi ? inLanguage(askedOn(kpi, latest.variant).name, messages) : definitionId,
        stageId,
        latest,
        kpi,
        where: titleOf(map, subjectId, messages),
        value: value ?? undefined,
        gap: distance && kpi?.better === 'lower' ? -distance : distance,
        change,
        standing,
        population: populationOf(latest, { messages, words, library }),
      }
    },
  )
}
