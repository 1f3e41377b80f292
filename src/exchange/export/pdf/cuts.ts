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

/**
 * Cuts a stretch at as few of the places as will do. No piece is longer than `room` gives for it: the
 * first piece has its own, every other has that of a page with repeated titles. A place that is
 * `welcome` is taken before a further one that is not, where it fills half the page.
 */
export function cut(
  whole: Stretch,
  places: readonly number[],
  room: (index: number, isLast: boolean) => number,
  welcome: (place: number) => boolean,
): Stretch[] {
  const pieces: Stretch[] = []
  let { from } = whole
  while (whole.to - from > room(pieces.length, true) + TOUCH) {
    const end = from + room(pieces.length, false)
    const within = places.filter((at) => from < at && at <= end + TOUCH && at < whole.to)
    const good = within.findLast((at) => welcome(at) && at > (from + end) / 2)
    const to = good ?? within.at(-1)
    // A plan sees to it that there is a place; without one, more pages could not be made of it.
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
