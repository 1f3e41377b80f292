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
 * Where discs are drawn so that none hides another: those at one place stand in a ring around it,
 * and what then still touches is pushed apart. A disc that touches none stays where it is, and the
 * same discs always give the same places. Where the frame is too small for all, they overlap.
 */
export function fanOut(
  discs: readonly Disc[],
  frame: Frame,
): { readonly x: number; readonly y: number }[] {
  const places = ringed(discs, frame)
  for (let pass = 0; pass < PASSES; pass += 1) if (!pushApart(discs, places, frame)) break
  return places
}

type Place = { x: number; y: number }

/** The discs of one place in a ring around it, in the order in which they came. */
function ringed(discs: readonly Disc[], frame: Frame): Place[] {
  const groups = new Map<string, number[]>()
  discs.forEach(({ x, y }, index) => {
    const key = `${Math.round(x)} ${Math.round(y)}`
    groups.set(key, [...(groups.get(key) ?? []), index])
  })
  const places: Place[] = discs.map(({ x, y }) => ({ x, y }))
  for (const group of groups.values()) {
    if (group.length === 1) continue
    const widest = Math.max(...group.map((index) => discs[index]!.radius))
    const ring = (widest + GAP / 2) / Math.sin(Math.PI / group.length)
    for (const [at, index] of group.entries()) {
      const angle = (at / group.length) * 2 * Math.PI + Math.PI
      places[index]!.x += ring * Math.cos(angle)
      places[index]!.y += ring * Math.sin(angle)
      keepIn(places[index]!, discs[index]!.radius, frame)
    }
  }
  return places
}

/** Moves all that touch apart by half of what they overlap; tells whether any did. */
function pushApart(discs: readonly Disc[], places: Place[], frame: Frame): boolean {
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
    for (const [index, place] of places.entries()) keepIn(place, discs[index]!.radius, frame)
  return moved
}

function keepIn(place: Place, radius: number, { left, right, top, bottom }: Frame): void {
  place.x = Math.max(left + radius, Math.min(right - radius, place.x))
  place.y = Math.max(top + radius, Math.min(bottom - radius, place.y))
}
