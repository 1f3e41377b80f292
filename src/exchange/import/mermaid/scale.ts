import { HIGHEST_SCORE, LOWEST_SCORE } from '@/model/score'

/** The ends of a scale, least and greatest. */
export type Scale = { readonly from: number; readonly to: number }

/** Mermaid's own: its faces are drawn for 1…5. */
export const FACES: Scale = { from: 1, to: 5 }

/** From which share of marks above 5 a diagram uses a scale of ten, and has no slip of the pen. */
const ENOUGH = 0.25

/** A mark with the best there is, where that stands beside it. */
type Marked = { readonly mark: number | undefined; readonly best?: number | undefined }

/** The scale that a diagram was written on, and the one of each mark: those that name their best have their own. */
export function scalesOf(tasks: readonly Marked[]): {
  readonly scale: Scale
  readonly scaleFor: (task: Marked) => Scale
} {
  const marksUpTo = (end: number | undefined) =>
    tasks.flatMap(({ mark, best }) => (best === end ? (mark ?? []) : []))
  const plain = marksUpTo(undefined)
  const own = new Map(
    [5, 10]
      .filter((end) => marksUpTo(end).length > 0)
      .map((end) => [end, { from: marksUpTo(end).some((mark) => mark < 1) ? 0 : 1, to: end }]),
  )
  // Where all that name their best name one, the others are meant on that as well.
  const [only] = own.size === 1 && own.has(10) ? own.values() : []
  const isHeld = only && plain.every((mark) => mark >= only.from && mark <= only.to)
  const scale = isHeld ? only : scaleOf(plain)
  return {
    scale,
    scaleFor: ({ best }) => (best === undefined ? undefined : own.get(best)) ?? scale,
  }
}

/**
 * The scale that a whole diagram was written on. Marks of 1…5 are Mermaid's; those of 1…10 or
 * 0…10 show in that many go beyond 5, ours by its negative ones. Else it is Mermaid's, and what lies
 * outside is no score.
 */
function scaleOf(scores: readonly number[]): Scale {
  let [least, greatest, above] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0]
  for (const score of scores) {
    least = Math.min(least, score)
    greatest = Math.max(greatest, score)
    if (score > FACES.to) above += 1
  }
  if (least < 0 && least >= LOWEST_SCORE && greatest <= HIGHEST_SCORE)
    return { from: LOWEST_SCORE, to: HIGHEST_SCORE }
  const isOfTen = above >= scores.length * ENOUGH && greatest <= 10 && above > 0
  if (isOfTen && (least === 0 || least >= 1)) return { from: Math.min(1, least), to: 10 }
  return FACES
}

/** A mark as an emotion, −2…2 at full precision; nothing where it lies outside the scale. */
export function feltOn({ from, to }: Scale, mark: number): number | undefined {
  if (!(mark >= from && mark <= to)) return undefined
  const width = HIGHEST_SCORE - LOWEST_SCORE
  return LOWEST_SCORE + (width * (mark - from)) / (to - from)
}
