/** How many gave each answer, by the answer written as a number: `{ '9': 2, '10': 1 }`. */
export type Tally = Readonly<Record<string, number>>

/** The answers of a list, counted. */
export function tallyOf(answers: Iterable<number>): Tally {
  const tally = new Map<string, number>()
  for (const answer of answers) {
    const key = String(answer + 0)
    tally.set(key, (tally.get(key) ?? 0) + 1)
  }
  return Object.fromEntries(tally)
}

/**
 * The answers of a tally with how many gave each, from the least to the greatest. Nothing where
 * there are none, and where a broken file has put there what is no answer.
 */
export function entriesOf(tally: Tally): [answer: number, count: number][] | undefined {
  const entries = Object.entries(tally).map(([answer, count]): [number, number] => [
    answer.trim() === '' ? Number.NaN : Number(answer),
    count,
  ])
  if (!entries.every(([answer, count]) => Number.isFinite(answer) && count >= 1)) return undefined
  return entries.length > 0 ? entries.sort(([a], [b]) => a - b) : undefined
}

/**
 * Answers in figures, at full precision: how many there are, their mean, and their spread, which is
 * the standard deviation of the population: it tells how far apart those stood who answered, and is
 * no estimate of others. Nothing without answers.
 */
export function statisticsOf(
  tally: Tally,
): { readonly n: number; readonly mean: number; readonly spread: number } | undefined {
  const entries = entriesOf(tally)
  if (!entries) return undefined
  const n = entries.reduce((total, [, count]) => total + count, 0)
  const sum = entries.reduce((total, [answer, count]) => total + answer * count, 0)
  const mean = Math.min(entries.at(-1)![0], Math.max(entries[0]![0], sum / n)) + 0
  const squares = entries.reduce(
    (total, [answer, count]) => total + (answer - mean) ** 2 * count,
    0,
  )
  const spread = Math.sqrt(squares / n)
  return Number.isFinite(sum) && Number.isFinite(spread) ? { n, mean, spread } : undefined
}
