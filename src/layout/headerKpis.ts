import type { MapDocument } from '@/model/document'
import { cardsOf, stageOfCard, stepsOf } from '@/model/outline'
import type { HomeId } from '@/model/records/card'
import type { Stage } from '@/model/records/stage'
import { type Series, seriesOf } from '@/model/series'
import type { KpiCaption } from './captions'
import type { StageBox } from './geometry'
import { KPI_MARK, type KpiLine } from './kpiLine'
import { type BreakText, baselineIn, type Font, type TextBlock } from './text'

/** The line of KPIs below a stage's title, px. */
export const HEADER_KPI_LINE = 15

const NAME: Font = { size: 11, weight: 400 }
const VALUE: Font = { size: 11.5, weight: 700 }
/** Between a name and its value, and between two KPIs, px. */
const NAME_GAP = 4
const KPI_GAP = 12

/** The KPIs that stand in stage headers, by stage: its own, then those of its cards as one reads them. */
export function headerSeries(map: MapDocument): ReadonlyMap<string, readonly Series[]> {
  const stages = new Set<Stage>()
  for (const { inHeader, subjectId } of Object.values(map.measurement)) {
    if (!inHeader) continue
    const card = map.card[subjectId]
    const stage = card ? stageOfCard(map, card) : map.stage[subjectId]
    if (stage) stages.add(stage)
  }
  const found = new Map<string, readonly Series[]>()
  for (const stage of stages) {
    const homes: HomeId[] = [stage.id, ...stepsOf(map, stage.id).map((step) => step.id)]
    const cards = homes.flatMap((homeId) => cardsOf(map, homeId))
    const subjects = [stage.id, ...cards.map((card) => card.id)]
    const series = subjects.flatMap((id) => seriesOf(map, id))
    found.set(
      stage.id,
      series.filter(({ latest }) => latest.inHeader),
    )
  }
  return found
}

/**
 * As many KPIs as fit side by side in a width, and how many more there are. The first is always
 * there, its name shortened where it must be. They begin at `x`, in a line that begins at `y`.
 */
export function layoutHeaderKpis(
  captions: readonly KpiCaption[],
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  breakText: BreakText,
): Pick<StageBox, 'kpis' | 'more'> {
  const lineOf = (text: string, font: Font) => breakText(text, font, Infinity)
  const block = (text: string, font: Font, left: number): TextBlock => ({
    x: left,
    y: y + baselineIn(HEADER_KPI_LINE, font),
    lines: [text],
    lineHeight: HEADER_KPI_LINE,
    font,
  })
  const kpis: KpiLine[] = []
  let left = x
  for (const [index, caption] of captions.entries()) {
    const value = caption.value
    const valueWidth = lineOf(value, VALUE).width
    const rest = NAME_GAP + valueWidth + (caption.standing ? KPI_MARK : 0)
    const others = captions.length - index - 1
    const after = others > 0 ? KPI_GAP + lineOf(moreText(others), NAME).width : 0
    const full = caption.name.replace(/\s+/g, ' ')
    const room = x + width - left - rest - after
    const name = index === 0 ? shortened(full, room, breakText) : full
    const nameWidth = lineOf(name, NAME).width
    if (index > 0 && nameWidth > room) break
    const nameBlock = block(name, NAME, left)
    const valueBlock = block(value, VALUE, name === '' ? left : left + nameWidth + NAME_GAP)
    kpis.push({ ...caption, nameBlock, valueBlock, valueWidth, spark: undefined })
    left = valueBlock.x + valueWidth + (caption.standing ? KPI_MARK : 0) + KPI_GAP
  }
  const hidden = captions.length - kpis.length
  return { kpis, more: hidden > 0 ? block(moreText(hidden), NAME, left) : undefined }
}

/** What a KPI takes with its whole name, px. */
export function widthOfKpi(caption: KpiCaption, breakText: BreakText): number {
  const name = breakText(caption.name.replace(/\s+/g, ' '), NAME, Infinity).width
  const value = breakText(caption.value, VALUE, Infinity).width
  return name + NAME_GAP + value + (caption.standing ? KPI_MARK : 0)
}

function moreText(count: number): string {
  return `+${count}`
}

/** A name as far as it fits, with an ellipsis where it was cut; nothing where not even a letter fits. */
function shortened(name: string, width: number, breakText: BreakText): string {
  const fits = (text: string) => breakText(text, NAME, Infinity).width <= width
  if (fits(name)) return name
  const signs = [...name]
  while (signs.length > 0 && !fits(`${signs.join('').trimEnd()}…`)) signs.pop()
  return signs.length > 0 ? `${signs.join('').trimEnd()}…` : ''
}
