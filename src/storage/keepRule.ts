const DAY = 24 * 60 * 60 * 1000

/** How long a version that Parcours kept by itself stands beside the others of its day or week, ms. */
const EVERY_ONE = DAY
const ONE_A_DAY = 30 * DAY

type Kept = {
  readonly sequence: number
  readonly time: number
  readonly name: string | null
}

/**
 * The versions that may go: of a day's all stay, then the last of each day for a month, then the
 * last of each week. Those with a name stay for ever. Ages are counted from `now`, ms; a version
 * that claims to come from the future, after the clock was set back, counts as new. Gives sequence
 * numbers.
 */
export function outgrown(versions: readonly Kept[], now: number): number[] {
  const lasts = new Map<string, Kept>()
  const gone: number[] = []
  const automatic = versions.filter(({ name }) => name === null)
  for (const version of [...automatic].sort((a, b) => b.sequence - a.sequence)) {
    const period = periodOf(version.time, now)
    if (period === undefined) continue
    if (lasts.has(period)) gone.push(version.sequence)
    else lasts.set(period, version)
  }
  return gone
}

/** What a version is the only one of; nothing where each stays. */
function periodOf(time: number, now: number): string | undefined {
  const age = now - time
  if (age < EVERY_ONE) return undefined
  const day = Math.floor(time / DAY)
  return age < ONE_A_DAY ? `day ${day}` : `week ${Math.floor(day / 7)}`
}
