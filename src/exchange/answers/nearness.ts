/** Words that names share without having anything in common, in English and French. */
const SMALL_WORDS = new Set(
  'a an and at by for from in my of on or our the to with your l d de des du la le les un une et a au aux en par pour sur votre vos mon ma'.split(
    ' ',
  ),
)

/** How many words of each must be the same for names to be near. */
const SHARED = 0.5

/** A name with what comparing it takes: each is compared with hundreds. */
export type Comparable = {
  readonly text: string
  /** Without the small ones, each once. */
  readonly words: readonly string[]
  /** How often each sign comes, in 32 drawers. */
  readonly signs: Uint8Array
}

/** A name made ready for comparing, once for all that it is compared with. */
export function comparable(text: string): Comparable {
  const signs = new Uint8Array(32)
  for (let index = 0; index < text.length; index++) signs[text.charCodeAt(index) % 32]!++
  const words = new Set(text.split(' ').filter((word) => word !== '' && !SMALL_WORDS.has(word)))
  return { text, words: [...words], signs }
}

/**
 * How near two plain names are, 0…1: 0 where they are not near enough to suggest one for the other.
 * Either a few letters are wrong, or words are shared; one word may continue the other, as
 * "payment" does "pay".
 */
export function nearness(a: Comparable, b: Comparable): number {
  return byWords(a, b) || byLetters(a, b)
}

function byWords({ words: first }: Comparable, { words: second }: Comparable): number {
  let shared = 0
  for (const word of first) if (second.some((other) => continues(word, other))) shared++
  if (shared === 0) return 0
  const share = shared / (first.length + second.length - shared)
  // A longer text that holds the whole name, such as a question about it.
  const isHeld = second.length > 1 && shared >= second.length
  return share >= SHARED || isHeld ? Math.max(SHARED, share) * 0.99 : 0
}

function continues(a: string, b: string): boolean {
  return a.length < b.length ? a.length >= 3 && b.startsWith(a) : b.length >= 3 && a.startsWith(b)
}

function byLetters(a: Comparable, b: Comparable): number {
  const longer = Math.max(a.text.length, b.text.length)
  const most = longer < 4 ? 0 : longer < 8 ? 1 : Math.floor(longer / 5) + 1
  if (most === 0 || Math.abs(a.text.length - b.text.length) > most) return 0
  if (signsApart(a, b) > most) return 0
  const distance = distanceOf(a.text, b.text, most)
  return distance > most ? 0 : 1 - distance / longer
}

/** The least distance that the signs allow, wherever they stand: a quick no for most pairs. */
function signsApart({ signs: a }: Comparable, { signs: b }: Comparable): number {
  let [more, less] = [0, 0]
  for (let drawer = 0; drawer < 32; drawer++) {
    const apart = a[drawer]! - b[drawer]!
    if (apart > 0) more += apart
    else less -= apart
  }
  return Math.max(more, less)
}

/**
 * How many letters must be put in, left out, replaced or swapped with the next to make one text of
 * the other; anything over `most` where it is more than that. Only what lies that near the diagonal
 * is looked at.
 */
function distanceOf(a: string, b: string, most: number): number {
  const far = most + 1
  const width = b.length + 1
  // The last three rows of the table of distances between beginnings, in turns.
  const rows = new Uint16Array(3 * width)
  for (let j = 0; j < width; j++) rows[j] = Math.min(j, far)
  for (let i = 1; i <= a.length; i++) {
    const row = (i % 3) * width
    const last = ((i + 2) % 3) * width
    const older = ((i + 1) % 3) * width
    rows.fill(far, row, row + width)
    if (i <= most) rows[row] = i
    let least = rows[row]!
    const end = Math.min(b.length, i + most)
    for (let j = Math.max(1, i - most); j <= end; j++) {
      const isSame = a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
      let cost = rows[last + j - 1]! + (isSame ? 0 : 1)
      cost = Math.min(cost, rows[last + j]! + 1, rows[row + j - 1]! + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, rows[older + j - 2]! + 1)
      rows[row + j] = cost
      if (cost < least) least = cost
    }
    if (least > most) return far
  }
  return rows[(a.length % 3) * width + b.length]!
}
