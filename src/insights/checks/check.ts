import type { LibraryDocument, MapDocument } from '@/model/document'
import type { CheckId, CheckWeight, Finding } from '../types'

/** What a check may look at; `today` is `YYYY-MM-DD`. */
export type Ground = {
  readonly map: MapDocument
  readonly library: LibraryDocument
  readonly today: string
}

export type Outcome = {
  /** How many things it looked at: with nothing to look at, a check is neither passed nor failed. */
  readonly looked: number
  /** At most one for each thing. */
  readonly findings: readonly Omit<Finding, 'check'>[]
}

/** One rule that a good map keeps. */
export type Check = {
  readonly id: CheckId
  readonly weight: CheckWeight
  run(ground: Ground): Outcome
}

/** Looks at things one by one: what is told of one is a finding. */
export function lookAt<T>(
  things: readonly T[],
  finding: (thing: T) => Omit<Finding, 'check'> | undefined,
): Outcome {
  return { looked: things.length, findings: things.flatMap((thing) => finding(thing) ?? []) }
}
