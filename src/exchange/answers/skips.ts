/** Why an answer, or a whole row, is not used. */
const SKIP_REASONS = [
  'noTouchpoint',
  'leftOut',
  'noQuestion',
  'notUsed',
  'noScore',
  'notANumber',
  'outOfRange',
  'notWhole',
  'badDate',
  'noDate',
  'noEmotionHere',
] as const
export type SkipReason = (typeof SKIP_REASONS)[number]

/** One thing that is not used. */
export type Skip = {
  /** Counting from 1, the header included, as spreadsheets number their rows. */
  readonly row: number
  /** What stands there: the score, the date, or the name that was left out. */
  readonly text: string
  /** The ends of the scale, where a score lies outside. */
  readonly from?: number
  readonly to?: number
}

/** All that is not used for one reason. */
export type SkipGroup = {
  readonly reason: SkipReason
  readonly count: number
  /** The first of them: who has to mend thousands does not read them one by one. */
  readonly first: readonly Skip[]
}

/** How many are kept of each reason. */
const KEPT = 500

/** Gathers what is not used, in the order of the reasons. */
export function gatherSkips() {
  const groups = new Map<SkipReason, { count: number; first: Skip[] }>()
  return {
    add(reason: SkipReason, row: number, text = '', ends: Pick<Skip, 'from' | 'to'> = {}): void {
      let group = groups.get(reason)
      if (!group) {
        group = { count: 0, first: [] }
        groups.set(reason, group)
      }
      group.count++
      if (group.first.length < KEPT) group.first.push({ row: row + 1, text, ...ends })
    },
    groups: (): readonly SkipGroup[] =>
      SKIP_REASONS.flatMap((reason) => {
        const group = groups.get(reason)
        return group ? [{ reason, ...group }] : []
      }),
  }
}
