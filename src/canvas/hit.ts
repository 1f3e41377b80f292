import { cellKey } from '@/editor/session'
import { stageAtX } from '@/layout/board'
import type { Box, Point } from '@/layout/box'
import type { CardBox, Geometry, NoteBox } from '@/layout/geometry'
import { cardTypeOf } from '@/model/records/lane'
import type { PersonaId } from '@/model/records/persona'

/**
 * What lies under a place on the board. It is asked of the geometry rather than of the elements,
 * so the board answers alike near, where cards are elements, and far, where they are a picture.
 */
export function recordAt(geometry: Geometry, point: Point): CardBox | NoteBox | undefined {
  for (const note of [...geometry.notes].reverse()) if (contains(note, point)) return note
  for (const card of geometry.cards.values()) if (contains(card, point)) return card
  return undefined
}

/** The persona at the board's head under a place. */
export function personaAt(geometry: Geometry, point: Point): PersonaId | undefined {
  return geometry.head.personas.find((box) => contains(box, point))?.personaId
}

/** The link within a few px of a place. */
export function linkAt(geometry: Geometry, point: Point): string | undefined {
  return geometry.links.find(({ points }) =>
    points.some((corner, index) => {
      const next = points[index + 1]
      return next !== undefined && distanceToSide(point, corner, next) < 5
    }),
  )?.id
}

/** The key of the cell under a place, for lanes that hold cards. */
export function cellKeyAt(geometry: Geometry, point: Point): string | null {
  const lane = geometry.lanes.find((box) => point.y >= box.y && point.y < box.y + box.height)
  if (!lane || lane.collapsed || !cardTypeOf(lane.type)) return null
  const stage = stageAtX(geometry, point.x)
  if (!stage || point.x < stage.x) return null
  const step = stage.steps.find((box) => point.x >= box.x - 5 && point.x < box.x + box.width + 5)
  if (step) return cellKey(step.id, lane.id)
  return stage.steps.length === 0 ? cellKey(stage.id, lane.id) : null
}

function contains(box: Box, { x, y }: Point): boolean {
  return x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height
}

function distanceToSide(point: Point, from: Point, to: Point): number {
  const length = (to.x - from.x) ** 2 + (to.y - from.y) ** 2 || 1
  const along =
    ((point.x - from.x) * (to.x - from.x) + (point.y - from.y) * (to.y - from.y)) / length
  const t = Math.min(1, Math.max(0, along))
  return Math.hypot(point.x - from.x - t * (to.x - from.x), point.y - from.y - t * (to.y - from.y))
}
