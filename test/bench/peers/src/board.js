const query = new URLSearchParams(location.search)

export const count = Number(query.get('n') ?? 500)

/** A peer first makes its own data from the plain cards, once; what is measured only loads it. */
export const generating = query.has('generate')

export const CARD = { width: 180, height: 90 }
const ROOM = 0.96

export async function data(name) {
  const answer = await fetch(`/data/${name}-${count}.json`)
  return answer.json()
}

export function extent(items) {
  return {
    width: Math.max(...items.map(({ x }) => x)) + CARD.width,
    height: Math.max(...items.map(({ y }) => y)) + CARD.height,
  }
}

export function fittingZoom({ width, height }) {
  return Math.min(innerWidth / width, innerHeight / height) * ROOM
}

export function nearestToMiddle(items, { width, height }) {
  const distance = ({ x, y }) =>
    Math.hypot(x + CARD.width / 2 - width / 2, y + CARD.height / 2 - height / 2)
  return items.reduce((best, item) => (distance(item) < distance(best) ? item : best))
}

/** Where on a card to take hold of it: near its corner, off its text. */
export const GRIP = { x: 14, y: 10 }
