import type { Session } from '@/editor/session'
import { select } from '@/editor/session'
import { type Box, overlap, type Point } from '@/layout/box'
import type { Geometry } from '@/layout/geometry'
import { type Gesture, gestureStore, rest } from '../gestureStore'

/** Selects what a frame touches, in addition to what was selected where Shift is held. */
export function drawMarquee(
  session: Session,
  geometry: Geometry,
  start: Point,
  extend: boolean,
): Gesture {
  const before = extend ? [...session.getState().selection] : []
  return {
    move(at) {
      const marquee = frame(start, at)
      gestureStore.setState({ marquee })
      const found = [...geometry.cards.values(), ...geometry.notes]
        .filter((box) => overlap(box, marquee))
        .map((box) => box.id)
      select(session, [...before, ...found])
    },
    end: rest,
  }
}

function frame(a: Point, b: Point): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)]
  return { x, y, width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) }
}
