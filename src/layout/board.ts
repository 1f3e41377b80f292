import type { LibraryDocument, MapDocument } from '@/model/document'
import { felt } from '@/model/feelings'
import { lanesOf, measurementsOf } from '@/model/outline'
import type { Card, CardId } from '@/model/records/card'
import type { Lane, LaneId } from '@/model/records/lane'
import type { Measurement } from '@/model/records/measurement'
import type { PersonaId } from '@/model/records/persona'
import { shownSeries } from '@/model/series'
import { votesOf } from '@/model/votes'
import type { Captions } from './captions'
import { type CardBody, layoutCard } from './cardBody'
import { type BodyOf, layoutCells } from './cells'
import { layoutColumns } from './columns'
import { layoutChannels, layoutKpis } from './derivedLanes'
import { layoutEmotion } from './emotion'
import type { CardBox, Geometry, LaneBox, StageBox } from './geometry'
import { layoutHead } from './head'
import { keepSame } from './keepSame'
import { layoutLinks } from './links'
import {
  COLLAPSED_LANE_HEIGHT,
  EMOTION_LANE_HEIGHT,
  END_MARGIN,
  HEADER_GAP,
  LANE_MIN_HEIGHT,
  LANE_PADDING_BOTTOM,
  LANE_PADDING_TOP,
  LANE_TITLE_WIDTH,
  MARGIN,
  MIN_BOARD_WIDTH,
  STAGE_HEADER_HEIGHT,
} from './metrics'
import { layoutNotes } from './notes'
import type { BreakText, Font } from './text'

export const LANE_FONT: Font = { size: 12.5, weight: 600 }
export const LANE_LINE = 16
/** From a lane's top to the first baseline of its title. */
export const LANE_TITLE_BASELINE = 24

export type LayoutOptions = {
  readonly library: LibraryDocument
  readonly captions: Captions
  readonly hiddenPersonas: ReadonlySet<PersonaId>
  /** Lanes that take no room; none without it. */
  readonly hiddenLanes?: ReadonlySet<LaneId>
}

export type Layout = (map: MapDocument, options: LayoutOptions) => Geometry

/**
 * A layout that remembers the inside of every card it has seen, by the record's identity: after
 * an edit only the changed card is laid out anew, and the rest are moved. Boxes that come out as
 * they were are the same objects as before.
 */
export function createLayout(breakText: BreakText): Layout {
  const bodies = new WeakMap<Card, RememberedBody>()
  let last: Geometry | undefined

  return (map, { library, captions, hiddenPersonas, hiddenLanes }) => {
    const bodyOf: BodyOf = (card, width) => {
      const measurements = measurementsOf(map, card.id)
      const score = felt(map, card.scores, null)
      const votes = votesOf(map, card)
      const known = bodies.get(card)
      const isSame = known && known.score === score && known.votes === votes
      if (isSame && isCurrent(known, width, measurements, captions)) return known.body
      const series = shownSeries(map, card.id)
      const body = layoutCard(card, series, score, votes, width, captions, breakText)
      bodies.set(card, { body, measurements, score, votes, captions })
      return body
    }

    // The columns decide the width, the width the head, and the head where the columns begin.
    const columns = layoutColumns(map, 0, captions, breakText)
    const end = columns.at(-1)
    const right = end ? end.x + end.width + END_MARGIN : 0
    const width = Math.max(MIN_BOARD_WIDTH, right)
    const head = layoutHead(map, library, width, captions, breakText)
    const stages = columns.map((stage) => ({ ...stage, y: head.height }))
    const lanesY = head.height + (stages[0]?.height ?? STAGE_HEADER_HEIGHT) + HEADER_GAP

    const cards = new Map<CardId, CardBox>()
    const lanes: LaneBox[] = []
    const emotions: Geometry['emotions'][number][] = []
    const kpis: Geometry['kpis'][number][] = []
    const channels: Geometry['channels'][number][] = []
    let y = lanesY
    for (const lane of lanesOf(map)) {
      if (hiddenLanes?.has(lane.id)) continue
      const box = (contentHeight: number): LaneBox => {
        const placed = laneBox(lane, y, width, contentHeight, captions, breakText)
        lanes.push(placed)
        y += placed.height
        return placed
      }
      if (lane.collapsed) box(0)
      else if (lane.type === 'emotion')
        emotions.push(
          layoutEmotion(map, box(EMOTION_LANE_HEIGHT), stages, hiddenPersonas, captions),
        )
      else if (lane.type === 'kpi') {
        const content = layoutKpis(map, stages, captions, breakText)
        kpis.push(...content.at(box(padded(content.height)).y))
      } else if (lane.type === 'channel') {
        const content = layoutChannels(map, stages, captions, breakText)
        channels.push(...content.at(box(padded(content.height)).y))
      } else {
        const content = layoutCells(map, lane.id, stages, bodyOf, lane.type === 'touchpoint')
        content.place(box(padded(content.height)).y, cards)
      }
    }
    last = {
      width,
      height: y + MARGIN / 2,
      head: keepSame(last?.head, head),
      headerY: head.height,
      lanesY,
      stages: keepSame(last?.stages, stages),
      lanes: keepSame(last?.lanes, lanes),
      cards,
      emotions,
      kpis: keepSame(last?.kpis, kpis),
      channels: keepSame(last?.channels, channels),
      links: layoutLinks(map, cards, lanes),
      notes: keepSame(last?.notes, layoutNotes(map, { width, height: y + MARGIN / 2 }, breakText)),
    }
    return last
  }
}

type RememberedBody = {
  readonly body: CardBody
  /** Its series follow from these: as long as they are the same records, so is what it shows. */
  readonly measurements: readonly Measurement[]
  readonly score: number | undefined
  readonly votes: number
  readonly captions: Captions
}

function isCurrent(
  known: RememberedBody,
  width: number,
  measurements: readonly Measurement[],
  captions: Captions,
): boolean {
  return (
    known.body.width === width &&
    known.captions === captions &&
    known.measurements.length === measurements.length &&
    known.measurements.every((measurement, index) => measurement === measurements[index])
  )
}

function padded(contentHeight: number): number {
  return LANE_PADDING_TOP + contentHeight + LANE_PADDING_BOTTOM
}

function laneBox(
  lane: Lane,
  y: number,
  width: number,
  contentHeight: number,
  captions: Captions,
  breakText: BreakText,
): LaneBox {
  const { lines } = breakText(captions.lane(lane), LANE_FONT, LANE_TITLE_WIDTH - MARGIN - 8)
  const titleHeight = LANE_TITLE_BASELINE + (lines.length - 1) * LANE_LINE + 8
  const least = lane.collapsed ? COLLAPSED_LANE_HEIGHT : LANE_MIN_HEIGHT
  // A longer title of an emotion lane stands above its scale, whose words are in the same column.
  const above = lane.type === 'emotion' && !lane.collapsed ? (lines.length - 1) * LANE_LINE : 0
  const height = Math.ceil(Math.max(least, titleHeight, contentHeight + above))
  const { id, type, collapsed, curves } = lane
  return { id, type, collapsed, curves, x: 0, y, width, height, lines }
}

/** The stage over a place, or the nearest one to it. */
export function stageAtX(geometry: Geometry, x: number): StageBox | undefined {
  return geometry.stages.find((stage) => x < stage.x + stage.width) ?? geometry.stages.at(-1)
}
