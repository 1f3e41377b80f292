const WORDS =
  'customer opens the onboarding email finds no clear next step then calls support and waits while agent looks up account'.split(
    ' ',
  )
export const STAGES = 5
const COLUMN = 200
const ROW = 110
const GAP = 60

/**
 * The same n cards for every app: five stages side by side, each a block of cards. Places are for
 * boards that have no layout of their own; an app that has one takes the stages and the words.
 */
export function benchCards(n) {
  const perStage = Math.ceil(n / STAGES)
  const columns = Math.max(1, Math.round(Math.sqrt(perStage / 8)))
  return Array.from({ length: n }, (_, i) => {
    const stage = Math.floor(i / perStage)
    const place = i % perStage
    return {
      id: `c${i}`,
      stage,
      x: stage * (columns * COLUMN + GAP) + (place % columns) * COLUMN,
      y: Math.floor(place / columns) * ROW,
      text: rotated(WORDS, i).join(' '),
    }
  })
}

function rotated(words, i) {
  const from = i % words.length
  return [...words.slice(from), ...words.slice(0, from)]
}
