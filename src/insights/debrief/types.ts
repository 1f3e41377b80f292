import type { CardId, CardType } from '@/model/records/card'
import type { NoteId } from '@/model/records/note'
import type { PersonaId } from '@/model/records/persona'
import type { StageId } from '@/model/records/stage'
import type { OpportunityInsight, Point } from '../types'

/** The kinds that are counted, in the order in which a workshop comes to them. */
export const CAPTURED = [
  'stage',
  'touchpoint',
  'action',
  'thought',
  'pain',
  'opportunity',
  'text',
  'image',
  'note',
  'vote',
] as const satisfies readonly (CardType | 'stage' | 'note' | 'vote')[]

/**
 * How much of each kind a map holds: notes in the parking lot and beside the board, votes that
 * count, which are those noted on cards and those given in rounds that are closed.
 */
export type Captured = Readonly<Record<(typeof CAPTURED)[number], number>>

export type RankedPain = {
  readonly cardId: CardId
  readonly stageId: StageId
  /** From 1; those that are level share theirs. */
  readonly rank: number
  readonly votes: number
  /** 1–5. */
  readonly severity: number | null
}

/** What one remembers of a journey. */
export type Landmark =
  | ({ readonly kind: 'best' | 'worst' | 'end' } & Point)
  /** Where the curve falls most; `from` is the touchpoint before. */
  | ({ readonly kind: 'fall'; readonly from: Point } & Point)

export type Action = Pick<
  OpportunityInsight,
  'cardId' | 'stageId' | 'owner' | 'due' | 'state' | 'isOverdue' | 'painIds'
>

export type OpenNote = { readonly noteId: NoteId; readonly isParked: boolean }

/** What is to be done after the workshop, or before the room empties. */
export type NextStep =
  /** An open action that is due, the soonest first. */
  | ({ readonly kind: 'due' } & Pick<Action, 'cardId' | 'owner' | 'due' | 'isOverdue'>)
  /** So many open actions without an owner or a day, pain points without an action, open notes. */
  | { readonly kind: 'noOwner' | 'noDue' | 'unanswered' | 'notes'; readonly count: number }

/** What a workshop came to, on one page. */
export type Debrief = {
  readonly title: string
  readonly scenario: string
  /** In the team's own words. */
  readonly summary: string
  /** The day that it is of, `YYYY-MM-DD`. */
  readonly day: string
  readonly personaIds: readonly PersonaId[]
  readonly captured: Captured
  /** By votes; by priority where nobody voted for a pain point. */
  readonly rankedBy: 'votes' | 'priority'
  /** Those that somebody voted for; all of them where nobody did. */
  readonly pains: readonly RankedPain[]
  /** How many pain points are not among them. */
  readonly painsWithoutVotes: number
  readonly landmarks: readonly Landmark[]
  /** Those that give most for the least effort first, whatever becomes of them. */
  readonly actions: readonly Action[]
  /** The pain points that no opportunity answers, the most pressing first. */
  readonly unanswered: readonly CardId[]
  /** Those of the parking lot first. */
  readonly notes: readonly OpenNote[]
  readonly nextSteps: readonly NextStep[]
}
