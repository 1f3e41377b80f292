import type { Standing } from '@/kpi/standing'
import type { ChannelFamily } from '@/model/channels'
import type { ActionState, CardId } from '@/model/records/card'
import type { Dismissal } from '@/model/records/dismissal'
import type { EvidenceId } from '@/model/records/evidence'
import type { JourneyId } from '@/model/records/journey'
import type { MeasurementId, SubjectId } from '@/model/records/measurement'
import type { PersonaId } from '@/model/records/persona'
import type { Pillar } from '@/model/records/pillar'
import type { ProofId } from '@/model/records/proof'
import type { StageId } from '@/model/records/stage'
import type { StepId } from '@/model/records/step'
import type { Series } from '@/model/series'

/**
 * What the rules give: data, never sentences. Scores are −2…2 at full precision. What is not known
 * is not there; it is never 0.
 */

/** A touchpoint on a curve. */
export type Point = { readonly cardId: CardId; readonly score: number }

/** From one moment to the next: `by` is how far the score goes down, above 0. */
export type Fall = { readonly from: Point; readonly to: Point; readonly by: number }

/** Why a touchpoint is a moment of truth. */
export type MomentReason = 'peak' | 'valley' | 'end' | 'pain'

/** A touchpoint where the journey is won or lost; without a score where only a pain point says so. */
export type Moment = {
  readonly cardId: CardId
  readonly score: number | undefined
  readonly reasons: readonly MomentReason[]
  /** The pain points that make it one. */
  readonly painIds: readonly CardId[]
}

/** What the team feels against what was measured; `gap` is measured − felt. */
export type MeasuredGap = {
  readonly cardId: CardId
  readonly felt: number
  readonly measured: number
  readonly gap: number
}

/** What one curve tells: a persona's, or the mean of all where `personaId` is null. */
export type CurveInsight = {
  readonly personaId: PersonaId | null
  /** The touchpoints that have a score, in reading order. */
  readonly points: readonly Point[]
  readonly best?: Point
  readonly worst?: Point
  readonly end?: Point
  readonly fall?: Fall
  /** In reading order. */
  readonly moments: readonly Moment[]
  /** The widest first. */
  readonly measuredGaps: readonly MeasuredGap[]
}

export type PersonaScore = { readonly personaId: PersonaId; readonly score: number }

/** How far two personas are apart at a touchpoint: `gap` above 0. */
export type PersonaGap = {
  readonly cardId: CardId
  readonly gap: number
  readonly highest: PersonaScore
  readonly lowest: PersonaScore
}

/** One KPI of a card or a stage, as it stands now. */
export type KpiInsight = {
  readonly series: Series
  readonly subjectId: SubjectId
  readonly stageId: StageId
  readonly definitionId: string
  /** The latest, which counts now. */
  readonly measurementId: MeasurementId
  readonly value: number | null
  /** The latest value − the one before. */
  readonly change: number | undefined
  /** From the target, or the norm of the trade: above 0 on its better side. */
  readonly distance: number | undefined
  readonly standing: Standing | undefined
}

export type StandingCounts = Readonly<Record<Standing | 'none', number>>

export type StageInsight = {
  readonly stageId: StageId
  readonly touchpointIds: readonly CardId[]
  /** Its own score, or the mean of its touchpoints', and which of the two. */
  readonly emotion?: { readonly value: number; readonly isMean: boolean }
  /** Its own and those of its cards. */
  readonly kpis: readonly KpiInsight[]
  readonly standings: StandingCounts
  readonly painIds: readonly CardId[]
  /** The pain point of the highest priority; none while none is rated. */
  readonly worstPainId?: CardId
  /** How much of its cards is researched, 0…1. */
  readonly researched?: number
}

/** The family of a channel; `own` for a team's own channels, `none` where no channel is named. */
export type Family = ChannelFamily | 'own' | 'none'

export type FamilyInsight = {
  readonly family: Family
  readonly cardIds: readonly CardId[]
  /** Of all touchpoints, 0…1. One on channels of several families counts for each. */
  readonly share: number
}

export type ChannelInsight = {
  readonly channel: string
  readonly family: Family
  readonly cardIds: readonly CardId[]
  /** The mean over its touchpoints that have a score, and how many those are. */
  readonly emotion?: number
  readonly scored: number
}

/** Where the customer must change from one family of channels to another. */
export type ChannelBreak = {
  readonly from: Family
  readonly to: Family
  readonly fromId: CardId
  readonly toId: CardId
  /** The emotion after it − the one before. */
  readonly change?: number
}

/** Severity × share touched × votes × weight of the personas, with its parts. */
export type Priority = {
  /** Nothing while the severity is not rated. */
  readonly value: number | undefined
  readonly parts: {
    readonly severity: number | null
    /** In percent; null where nobody knows, and it then counts as all. */
    readonly share: number | null
    readonly votes: number
    /** The mean over the personas concerned, 1–5. */
    readonly weight: number
  }
}

/** How many a pain point touches, in percent: as rated, or by the weight of its personas. */
export type Reach = { readonly value: number; readonly basis: 'share' | 'personas' }

export type PainInsight = {
  readonly cardId: CardId
  readonly stageId: StageId
  readonly priority: Priority
  readonly reach?: Reach
  /** The touchpoints that it hits. */
  readonly touchpointIds: readonly CardId[]
  /** The opportunities that answer it, those that were dropped among them. */
  readonly opportunityIds: readonly CardId[]
}

/** Impact × effort: much for little, much for much, little for little, little for much. */
export type Quadrant = 'quickWin' | 'majorProject' | 'fillIn' | 'reconsider'

export type ProofValue = {
  readonly measurementId: MeasurementId
  readonly date: string
  readonly value: number
}

/** Whether an opportunity worked, by one KPI. */
export type ProofInsight = {
  readonly proofId: ProofId
  readonly subjectId: SubjectId
  readonly definitionId: string
  readonly series?: Series
  readonly start?: ProofValue
  readonly now?: ProofValue
  /** Now − at the start; nothing while there is one value alone. */
  readonly change?: number
  /** Which way the change goes, by what is better for this KPI. */
  readonly turn?: 'better' | 'worse' | 'same'
  readonly standing?: Standing
}

export type OpportunityInsight = {
  readonly cardId: CardId
  readonly stageId: StageId
  readonly impact: number | null
  readonly effort: number | null
  readonly quadrant?: Quadrant
  readonly state: ActionState
  readonly owner: string
  /** `YYYY-MM-DD`, or empty. */
  readonly due: string
  readonly isOverdue: boolean
  readonly painIds: readonly CardId[]
  readonly proofs: readonly ProofInsight[]
}

export type PillarInsight = {
  readonly pillar: Pillar
  /** The mean over the touchpoints that are rated on it, 1…5. */
  readonly mean?: number
  readonly ratedIds: readonly CardId[]
  /** The pain points that break it. */
  readonly brokenByIds: readonly CardId[]
}

/** The checks of a map. They stand in files as a dismissal's `check`: never renamed. */
export type CheckId =
  | 'noScenario'
  | 'noPersona'
  | 'emptyStage'
  | 'valley'
  | 'unansweredPain'
  | 'overdue'
  | 'noOwner'
  | 'noProof'
  | 'noTarget'
  | 'noKpi'
  | 'noEvidence'
  | 'staleEvidence'
  | 'duplicate'

/** How much a check matters: a map without it misleads, is weaker, or could be neater. */
export type CheckWeight = 'must' | 'should' | 'could'

/** What takes a finding away, for a command to carry out. */
export type Fix =
  | { readonly kind: 'addTouchpoint'; readonly stageId: StageId }
  | { readonly kind: 'addPain'; readonly touchpointId: CardId }
  | { readonly kind: 'addOpportunity'; readonly painId: CardId }
  | { readonly kind: 'addPersona' }
  | { readonly kind: 'attachKpi'; readonly subjectId: SubjectId }
  | { readonly kind: 'editKpi'; readonly measurementId: MeasurementId }
  | {
      readonly kind: 'editField'
      readonly subjectId: JourneyId | SubjectId | MeasurementId
      readonly field: 'scenario' | 'owner' | 'evidence' | 'due' | 'proof'
    }
  | { readonly kind: 'removeDuplicate'; readonly cardId: CardId; readonly keepId: CardId }

/** The value in a finding's sentence, beside the name of its place. */
export type FindingDetail =
  | { readonly kind: 'score'; readonly score: number }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'kpi'; readonly definitionId: string }
  | { readonly kind: 'stage'; readonly stageId: StageId }

/** Something that the map checker found. */
export type Finding = {
  readonly check: CheckId
  /** The record that it is about, and that a dismissal names: the map's own for the whole map. */
  readonly subjectId: JourneyId | StageId | StepId | CardId | MeasurementId | EvidenceId
  /** The cards to show. None where it is about the map, or a stage without the card it lacks. */
  readonly cardIds: readonly CardId[]
  /** The card or the stage that the sentence names; none where it is about the map. */
  readonly placeId?: CardId | StageId
  readonly detail?: FindingDetail
  readonly fix?: Fix
  /** The team has decided to live with it. */
  readonly dismissed?: Dismissal
}

/** All that is computed from a map. Lists are in reading order where nothing else is said. */
export type Insights = {
  /** The mean of all first, then each persona's. */
  readonly curves: readonly CurveInsight[]
  /** The widest first. */
  readonly personaGaps: readonly PersonaGap[]
  readonly stages: readonly StageInsight[]
  readonly families: readonly FamilyInsight[]
  readonly channels: readonly ChannelInsight[]
  readonly breaks: readonly ChannelBreak[]
  /** The highest priority first; those that are not rated last. */
  readonly pains: readonly PainInsight[]
  /** Those that give most for the least effort first; those that are not rated last. */
  readonly opportunities: readonly OpportunityInsight[]
  readonly pillars: readonly PillarInsight[]
  readonly kpis: readonly KpiInsight[]
  /** Check by check, in the order of `CHECKS`; the dismissed among them. */
  readonly findings: readonly Finding[]
  /** How much of what the checks looked at is in order, 0…100. */
  readonly completeness: number
}
