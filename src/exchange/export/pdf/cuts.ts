/** A stretch of an axis. */
export type Stretch = { readonly from: number; readonly to: number }

/** Rounding in a layout may let a card touch the place of a cut. */
const TOUCH = 0.01

/** Those places at which a cut goes through none of the stretches; sorted, each once. */
export function freePlaces(places: Iterable<number>, whole: readonly Stretch[]): number[] {
  return [...new Set(places)]
    .filter((at) => !whole.some(({ from, to }) => from + TOUCH < at && at < to - TOUCH))
    .sort((a, b) => a - b)
}

/** The longest stretch that no place divides, the first of all apart: nothing is repeated before it. */
export function longestPieces(
  { from, to }: Stretch,
  places: readonly number[],
): { readonly first: number; readonly other: number } {
  const [first = 0, ...others] = piecesOf({ from, to }, places).map(
    (piece) => piece.to - piece.from,
  )
  return { first, other: Math.max(0, ...others) }
}

/** How long a piece may be, by its place among the others: the first, the last or one between. */
export type Room = (index: number, isLast: boolean) => number

/**
 * Cuts a stretch at as few of the places as will do, into pieces as even as those allow. No piece is
 * longer than its room. A place that is `welcome` is taken before a further one that is not, where
 * the piece is then still more than half its room.
 */
export function cut(
  whole: Stretch,
  places: readonly number[],
  room: Room,
  welcome: (place: number) => boolean,
): Stretch[] {
  let best = cutFilling(whole, places, room, welcome)
  let [low, high] = [0, 1]
  for (let step = 0; step < EVENNESS; step += 1) {
    const share = (low + high) / 2
    const narrower: Room = (index, isLast) => room(index, isLast) * share
    const pieces = cutFilling(whole, places, narrower, welcome)
    const fits = pieces.every(({ from, to }, index) => {
      return to - from <= room(index, index === pieces.length - 1) + TOUCH
    })
    if (fits && pieces.length === best.length) [best, high] = [pieces, share]
    else low = share
  }
  return best
}

/** How often the room is halved in search of even pieces: to a sixtieth of a page. */
const EVENNESS = 6

/** Cuts so that every piece but the last is as long as can be. */
function cutFilling(
  whole: Stretch,
  places: readonly number[],
  room: Room,
  welcome: (place: number) => boolean,
): Stretch[] {
  const pieces: Stretch[] = []
  let { from } = whole
  while (whole.to - from > room(pieces.length, true) + TOUCH) {
    const end = from + room(pieces.length, false)
    const within = places.filter((at) => from < at && at <= end + TOUCH && at < whole.to)
    const good = within.findLast((at) => welcome(at) && at > (from + end) / 2)
    const to = good ?? within.at(-1)
    // Nothing can be cut so narrow: the rest is one piece.
    if (to === undefined) break
    pieces.push({ from, to })
    from = to
  }
  return [...pieces, { from, to: whole.to }]
}

function piecesOf({ from, to }: Stretch, places: readonly number[]): Stretch[] {
  const ends = [...places.filter((at) => from < at && at < to), to]
  return ends.map((end, index) => ({ from: ends[index - 1] ?? from, to: end }))
}
