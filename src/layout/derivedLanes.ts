import type { MapDocument } from '@/model/document'
import { touchpointsAt } from '@/model/feelings'
import type { HomeId } from '@/model/records/card'
import type { Box } from './box'
import type { Captions } from './captions'
import { seriesAt } from './cells'
import type { ChannelBox, KpiBox, StageBox } from './geometry'
import { type KpiLine, type KpiSetting, layoutKpi } from './kpiLine'
import { CARD_GAP, LANE_PADDING_TOP, STAGE_PADDING } from './metrics'
import type { BreakText, Font } from './text'

/** The rows that hold no cards of their own: they show what the cards of each column carry. */
type Place = { readonly homeId: HomeId; readonly x: number; readonly width: number }

const KPI_LEFT = 3
const KPI: KpiSetting = {
  nameFont: { size: 11.5, weight: 400 },
  nameLine: 14,
  // The largest in which a value is not broken; a long one is set smaller.
  valueFonts: [17, 14, 11.5].map((size) => ({ size, weight: 700 })),
  valueLine: 22,
}
const CHANNEL_FONT: Font = { size: 12, weight: 400 }
const CHANNEL_LINE = 16

/** Gives the boxes of a lane for its top, and the height that they need. */
export type DerivedLane<B> = { readonly height: number; at(y: number): B[] }

/** The KPI lane: name over value, one under the other. */
export function layoutKpis(
  map: MapDocument,
  stages: readonly StageBox[],
  captions: Captions,
  breakText: BreakText,
): DerivedLane<KpiBox> {
  return layoutStacks(stages, ({ homeId, width }) => {
    const series = seriesAt(map, homeId)
    if (series.length === 0) return undefined
    let y = 0
    const kpis = series.map((each): KpiLine => {
      const at = { x: KPI_LEFT, y, width: width - KPI_LEFT }
      const { line, bottom } = layoutKpi(captions.kpi(each), at, KPI, breakText)
      y = bottom + CARD_GAP
      return line
    })
    return { height: y - CARD_GAP, content: { kpis } }
  })
}

/** The channel lane: where each touchpoint of the column takes place. */
export function layoutChannels(
  map: MapDocument,
  stages: readonly StageBox[],
  captions: Captions,
  breakText: BreakText,
): DerivedLane<ChannelBox> {
  return layoutStacks(stages, ({ homeId, width }) => {
    const names = new Set(touchpointsAt(map, homeId).map((card) => captions.channels(card)))
    names.delete('')
    if (names.size === 0) return undefined
    const lines = [...names].flatMap((name) => breakText(name, CHANNEL_FONT, width - 4).lines)
    return { height: lines.length * CHANNEL_LINE, content: { lines } }
  })
}

/** In each stage, what concerns the whole of it on top, and below it what concerns each step. */
function layoutStacks<C extends object>(
  stages: readonly StageBox[],
  contentOf: (place: Place) => { readonly height: number; readonly content: C } | undefined,
): DerivedLane<C & Box & { homeId: HomeId }> {
  const found: { place: Place; dy: number; height: number; content: C }[] = []
  const add = (place: Place, dy: number): number => {
    const result = contentOf(place)
    if (result) found.push({ place, dy, ...result })
    return result?.height ?? 0
  }
  for (const stage of stages) {
    const width = stage.width - STAGE_PADDING * 2
    const wide = add({ homeId: stage.id, x: stage.x + STAGE_PADDING, width }, 0)
    for (const step of stage.steps)
      add({ homeId: step.id, x: step.x, width: step.width }, wide > 0 ? wide + CARD_GAP : 0)
  }
  return {
    height: Math.max(0, ...found.map(({ dy, height }) => dy + height)),
    at: (laneY) =>
      found.map(({ place, dy, height, content }) => {
        const y = laneY + LANE_PADDING_TOP + dy
        return { ...content, ...place, y, height }
      }),
  }
}
