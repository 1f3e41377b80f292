import type { Place } from './view'

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown'

/** How much more a way to the side counts than the way ahead. */
const ASIDE = 2.5

/**
 * Which of some places comes next in a direction: the nearest ahead, where one straight ahead is
 * nearer than one aside. Nothing at the edge.
 */
export function nextPlace(
  places: readonly Place[],
  from: Place,
  direction: Direction,
): number | undefined {
  const isAcross = direction === 'ArrowLeft' || direction === 'ArrowRight'
  const sign = direction === 'ArrowLeft' || direction === 'ArrowUp' ? -1 : 1
  const [a, b] = [centre(from), (place: Place) => centre(place)]
  let [best, least] = [-1, Infinity]
  places.forEach((place, index) => {
    const to = b(place)
    const [dx, dy] = [to.x - a.x, to.y - a.y]
    const ahead = (isAcross ? dx : dy) * sign
    if (ahead < 1) return
    const length = ahead + Math.abs(isAcross ? dy : dx) * ASIDE
    if (length < least) [best, least] = [index, length]
  })
  return best < 0 ? undefined : best
}

function centre({ x, y, width, height }: Place) {
  return { x: x + width / 2, y: y + height / 2 }
}
