import { type AnyRecord, type Kind, type MapDocument, recordAt } from '@/model/document'
import type { Round } from '@/model/records/round'

/** What is about a map as a whole, or about an afternoon with it. */
const OF_THE_WHOLE: readonly Kind[] = ['journey', 'activity', 'view', 'lane', 'cast']

/**
 * The records of a map that do not go along when it is added to another, for they are about the map
 * as a whole: its own record, agenda and views, a round that is still open with its dots, and the
 * dismissed findings that are about any of these. Lanes and personas' parts go along.
 */
export function staysBehind(map: MapDocument): readonly AnyRecord[] {
  const { journey, activity, view, round, vote, dismissal } = map
  const isOfTheWhole = (record: AnyRecord | undefined) =>
    !record || record.kind === 'round' || OF_THE_WHOLE.includes(record.kind)
  return [
    ...Object.values(journey),
    ...Object.values(activity),
    ...Object.values(view),
    ...Object.values(round).filter((each) => !goesAlong(each)),
    ...Object.values(vote).filter(({ roundId }) => !goesAlong(round[roundId])),
    ...Object.values(dismissal).filter(({ subjectId }) => isOfTheWhole(recordAt(map, subjectId))),
  ]
}

/** Whether a round goes along when its map is added to another: its result stands. */
export function goesAlong(round: Round | undefined): boolean {
  return round?.isClosed ?? false
}
