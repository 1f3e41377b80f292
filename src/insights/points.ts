import type { MapDocument } from '@/model/document'
import type { PersonaId } from '@/model/records/persona'
import { feelingsOf } from './feelings'
import { readingOf } from './reading'
import type { Point } from './types'

/** The points of a curve, meeting by meeting; meetings without a score are left out. */
export type Points = readonly (readonly Point[])[]

/** The curve of a persona, or the mean of all (`null`), as the board shows it. */
export function pointsOf(map: MapDocument, who: PersonaId | null): Points {
  const feelings = feelingsOf(map, who)
  const points: Point[][] = []
  for (const { touchpoints } of readingOf(map).meetings) {
    const meeting: Point[] = []
    for (const { id: cardId } of touchpoints) {
      const score = feelings.get(cardId)
      if (score !== undefined) meeting.push({ cardId, score })
    }
    if (meeting.length > 0) points.push(meeting)
  }
  return points
}

/** The point with the highest score; the first of several. There must be one. */
export function highest(points: readonly Point[]): Point {
  return points.reduce((best, point) => (point.score > best.score ? point : best))
}

/** The point with the lowest score; the first of several. There must be one. */
export function lowest(points: readonly Point[]): Point {
  return points.reduce((worst, point) => (point.score < worst.score ? point : worst))
}
