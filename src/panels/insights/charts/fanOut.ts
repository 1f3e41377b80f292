/** A disc of a chart: its middle and its radius, px. */
export type Disc = { readonly x: number; readonly y: number; readonly radius: number }

/** What no disc may leave, px. */
export type Frame = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Pixels that stay free between two discs. */
const GAP = 1

/** Each pass moves all pairs that touch a little apart; more passes find no better places. */
const PASSES = 80

/**
 * Where discs are drawn so that none hides another: those at one place stand closely around it,
 * and what then still touches is pushed apart, none out of its frame. A disc that touches none
 * stays where it is, and the same discs always give the same places. Where a frame is too small for
 * all that belong in it, they overlap.
 */
export function fanOut(
  discs: readonly Disc[],
  frameOf: (disc: Disc, index: number) => Frame,
): { readonly x: number; readonly y: number }[] {
  const frames = discs.map(frameOf)
  const places = gathered(discs, frames)
  for (let pass = 0; pass < PASSES; pass += 1) if (!pushApart(discs, places, frames)) break
  return places
}

type Place = { x: number; y: number }

/** More of one place than so many do not stand in one ring, which would lead too far away. */
const LARGEST_RING = 6

/** The discs of one place around it, in the order in which they came. */
function gathered(discs: readonly Disc[], frames: readonly Frame[]): Place[] {
  const groups = new Map<string, number[]>()
  discs.forEach(({ x, y }, index) => {
    const key = `${Math.round(x)} ${Math.round(y)}`
    groups.set(key, [...(groups.get(key) ?? []), index])
  })
  const places: Place[] = discs.map(({ x, y }) => ({ x, y }))
  for (const group of groups.values()) {
    if (group.length === 1) continue
    const [first] = group as [number]
    const widest = Math.max(...group.map((index) => discs[index]!.radius)) + GAP / 2
    const around =
      group.length <= LARGEST_RING
        ? ring(discs[first]!, group.length, widest)
        : closest(discs[first]!, group.length, widest, frames[first]!)
    for (const [at, index] of group.entries()) {
      places[index] = around[at] ?? places[index]!
      keepIn(places[index]!, discs[index]!.radius, frames[index]!)
    }
  }
  return places
}

/** Discs of a radius that touch each other in a ring around a place. */
function ring({ x, y }: Place, count: number, radius: number): Place[] {
  const distance = radius / Math.sin(Math.PI / count)
  return Array.from({ length: count }, (_, at) => {
    const angle = (at / count) * 2 * Math.PI + Math.PI
    return { x: x + distance * Math.cos(angle), y: y + distance * Math.sin(angle) }
  })
}

/**
 * As many places as there is room for within a frame, packed as closely as discs of a radius can be,
 * those nearest to a place first.
 */
function closest({ x, y }: Place, count: number, radius: number, frame: Frame): Place[] {
  const rowHeight = radius * Math.sqrt(3)
  const spots: Place[] = []
  for (let row = -count; row <= count; row += 1)
    for (let column = -count; column <= count; column += 1) {
      const shift = row % 2 === 0 ? 0 : radius
      const spot = { x: x + column * 2 * radius + shift, y: y + row * rowHeight }
      if (isIn(spot, radius, frame)) spots.push(spot)
    }
  const far = (spot: Place) => Math.hypot(spot.x - x, spot.y - y)
  return spots.sort((a, b) => far(a) - far(b)).slice(0, count)
}

function isIn({ x, y }: Place, radius: number, { left, right, top, bottom }: Frame): boolean {
  return x >= left + radius && x <= right - radius && y >= top + radius && y <= bottom - radius
}

/** Moves all that touch apart by half of what they overlap; tells whether any did. */
function pushApart(discs: readonly Disc[], places: Place[], frames: readonly Frame[]): boolean {
  let moved = false
  for (let a = 0; a < discs.length; a += 1)
    for (let b = a + 1; b < discs.length; b += 1) {
      const [one, other] = [places[a]!, places[b]!]
      const [dx, dy] = [other.x - one.x, other.y - one.y]
      const distance = Math.hypot(dx, dy)
      const overlap = discs[a]!.radius + discs[b]!.radius + GAP - distance
      if (overlap <= 0.05) continue
      moved = true
      // Two that a frame has pressed onto one spot have no direction between them: sideways then.
      const [ux, uy] = distance > 0 ? [dx / distance, dy / distance] : [1, 0]
      one.x -= (ux * overlap) / 2
      one.y -= (uy * overlap) / 2
      other.x += (ux * overlap) / 2
      other.y += (uy * overlap) / 2
    }
  if (moved)
    for (const [index, place] of places.entries())
      keepIn(place, discs[index]!.radius, frames[index]!)
  return moved
}

function keepIn(place: Place, radius: number, { left, right, top, bottom }: Frame): void {
  place.x = Math.max(left + radius, Math.min(right - radius, place.x))
  place.y = Math.max(top + radius, Math.min(bottom - radius, place.y))
}
