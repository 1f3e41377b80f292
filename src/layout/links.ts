import type { MapDocument } from '@/model/document'
import type { CardId } from '@/model/records/card'
import type { Point } from './box'
import type { CardBox, LaneBox, LinkPath } from './geometry'
import { COLUMN_GAP } from './metrics'

/**
 * Arrows between cards. Cards never stand in the gutters between columns nor in the gaps between
 * lanes, so an arrow that leaves by the side, travels in gutters and gaps, and enters by the side
 * crosses none. Where nothing stands between two cards of a column it goes straight down.
 */
export function layoutLinks(
  map: MapDocument,
  cards: ReadonlyMap<CardId, CardBox>,
  lanes: readonly LaneBox[],
): LinkPath[] {
  const links = Object.values(map.link)
  if (links.length === 0) return []
  const curves = lanes.filter((lane) => lane.type === 'emotion')
  const laneOf = new Map(lanes.map((lane) => [lane.id, lane]))
  return links.flatMap((link, index) => {
    const from = cards.get(link.fromId)
    const to = cards.get(link.toId)
    if (!from || !to) return []
    // Arrows that share a gutter run beside one another rather than on top.
    const shift = ((index % 3) - 1) * 2
    const points = isClearColumn(from, to, cards, curves)
      ? straight(from, to)
      : around(from, to, laneOf.get(to.laneId), shift)
    return { id: link.id, points }
  })
}

function isClearColumn(
  from: CardBox,
  to: CardBox,
  cards: ReadonlyMap<CardId, CardBox>,
  curves: readonly LaneBox[],
): boolean {
  if (from.x !== to.x || from.width !== to.width) return false
  const top = Math.min(from.y + from.height, to.y + to.height)
  const bottom = Math.max(from.y, to.y)
  // A curve has a face in every column.
  if (curves.some((lane) => lane.y < bottom && top < lane.y + lane.height)) return false
  for (const card of cards.values()) {
    const inColumn = card.x < from.x + from.width && from.x < card.x + card.width
    if (inColumn && card.y < bottom && top < card.y + card.height && card !== from && card !== to)
      return false
  }
  return true
}

function straight(from: CardBox, to: CardBox): Point[] {
  const x = from.x + from.width / 2
  const down = from.y < to.y
  return [
    { x, y: down ? from.y + from.height : from.y },
    { x, y: down ? to.y : to.y + to.height },
  ]
}

function around(from: CardBox, to: CardBox, lane: LaneBox | undefined, shift: number): Point[] {
  const rightwards = to.x + to.width / 2 >= from.x + from.width / 2
  const gutter = COLUMN_GAP / 2
  const startX = rightwards ? from.x + from.width : from.x
  const outX = (rightwards ? startX + gutter : startX - gutter) + shift
  const startY = from.y + from.height / 2
  const endY = to.y + to.height / 2
  // In the same column both ends turn to the same side, as a bracket.
  const sameColumn = Math.abs(to.x - from.x) < 1
  const endX = sameColumn === rightwards ? to.x + to.width : to.x
  const inX = (sameColumn === rightwards ? endX + gutter : endX - gutter) + shift
  const gapY =
    lane && lane.y > startY ? lane.y + 4 + shift : lane ? lane.y + lane.height - 6 + shift : endY
  return withoutRepeats([
    { x: startX, y: startY },
    { x: outX, y: startY },
    ...(Math.abs(outX - inX) < 0.5
      ? []
      : [
          { x: outX, y: gapY },
          { x: inX, y: gapY },
        ]),
    { x: inX, y: endY },
    { x: endX, y: endY },
  ])
}

function withoutRepeats(points: Point[]): Point[] {
  return points.filter((point, index) => {
    const before = points[index - 1]
    return !before || before.x !== point.x || before.y !== point.y
  })
}
