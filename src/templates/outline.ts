import type { Words } from '@/kpi/words'
import type { KnownChannel } from '@/model/channels'
import type { ActionState, Card, Measured } from '@/model/records/card'
import type { EvidenceSource } from '@/model/records/evidence'
import type { Colour } from '@/model/records/fields'
import type { LaneCurves, LaneType } from '@/model/records/lane'
import type { Measurement } from '@/model/records/measurement'
import type { Persona } from '@/model/records/persona'
import type { Pillar } from '@/model/records/pillar'
import type { Round } from '@/model/records/round'
import type { View } from '@/model/records/view'

/** A map as one would tell it, in every language at once, so that none can fall behind another. */
export type MapOutline = {
  readonly title: Words
  readonly scenario?: Words
  /** What the map is made to find out. */
  readonly goal?: Words
  /** What a workshop came to. */
  readonly summary?: Words
  readonly personas?: readonly PersonaOutline[]
  readonly stages: readonly StageOutline[]
  /** From top to bottom, one of each type that its cards need; the usual lanes where not told. */
  readonly lanes?: readonly LaneOutline[]
  /** What the emotion lane shows; what the team feels where not told. */
  readonly curves?: LaneCurves
  readonly notes?: readonly NoteOutline[]
  /** What the notes of the parking lot say, from first to last. */
  readonly parked?: readonly Words[]
  /** The round that was held on the map; its pain points tell what dots they got. */
  readonly round?: RoundOutline
  readonly views?: readonly ViewOutline[]
}

export type LaneOutline = {
  readonly type: LaneType
  /** Called after its type where not told. */
  readonly title?: Words
  /** By what the outline's touchpoints call it, to put cards into it: never shown. */
  readonly name?: string
  readonly collapsed?: boolean
}

export type PersonaOutline = {
  readonly name: Words
  /** Who this is, in one line. In a purchase of many: the job, and the role in the decision. */
  readonly role: Words
  readonly colour: Colour
  readonly quote?: Words
  readonly goals?: Words
  readonly frustrations?: Words
  readonly demographics?: Words
  readonly psychographics?: Words
  readonly devices?: Words
  readonly channels?: readonly KnownChannel[]
  /** 1–5; 1 where not told. */
  readonly weight?: Persona['weight']
  /** The part in a decision that many take. */
  readonly decision?: Words
}

/** Titles of cards, from top to bottom, by what the outline calls their lane. */
export type Under = Readonly<Record<string, readonly Words[]>>

export type StageOutline = {
  readonly title: Words
  readonly colour: Colour
  readonly touchpoints?: readonly TouchpointOutline[]
  /** What spans the stage in lanes that have a name, by the name. */
  readonly under?: Under
}

/** A touchpoint, its step, and all that lies under it. */
export type TouchpointOutline = {
  readonly title: Words
  /** Known ones, or one of the trade's own in words. */
  readonly channels: readonly (KnownChannel | Words)[]
  /** −2…2 in halves, a score for each persona in order; null where that one does not pass here. */
  readonly scores?: readonly (number | null)[]
  /** What lies under it in lanes that have a name, by the name. */
  readonly under?: Under
  /** What lies under it in the first lane of pictures. */
  readonly picture?: PictureOutline
  readonly thoughts?: readonly ThoughtOutline[]
  readonly pains?: readonly PainOutline[]
  readonly kpis?: readonly KpiOutline[]
  /** What was measured, for each persona in order, in place of what the team feels. */
  readonly measured?: readonly (Measured | null)[]
  /** 1–5. */
  readonly pillars?: Card['pillars']
  readonly evidence?: readonly EvidenceOutline[]
}

export type ThoughtOutline = {
  readonly title: Words
  /** Whose it is, by place among the personas; everyone's where not told. */
  readonly of?: number
}

export type PainOutline = {
  readonly title: Words
  /** 1–5. */
  readonly severity: number
  /** Counted by hand, without a round. */
  readonly votes?: number
  /** What it got in the map's round. */
  readonly dots?: number
  /** The share of customers that it touches, in percent. */
  readonly share?: number
  readonly cause?: Words
  readonly breaks?: readonly Pillar[]
  readonly evidence?: readonly EvidenceOutline[]
  /** The opportunities that would answer it, each linked from it. */
  readonly answers?: readonly OpportunityOutline[]
}

export type OpportunityOutline = {
  readonly title: Words
  /** 1–5, both. */
  readonly impact: number
  readonly effort: number
  /** A person, or the team that would see to it. */
  readonly owner?: Words
  readonly state?: ActionState
  /** So many days from the making of the map. */
  readonly dueIn?: number
  /** The KPIs of its touchpoint that will show whether it worked, by their names. */
  readonly proofs?: readonly string[]
}

export type EvidenceOutline = {
  readonly source: EvidenceSource
  readonly sentence: Words
  /** The end of the month so many months before the making of the map. */
  readonly monthsAgo: number
}

export type KpiOutline = {
  /** A name of the catalogue. */
  readonly id: string
  readonly target?: number
  /** Whether it stands in the header of its stage. */
  readonly inHeader?: boolean
  /** From the earliest to the latest. */
  readonly values: readonly ValueOutline[]
}

/** One value of a KPI, in its own unit; or what it is worked out from. */
export type ValueOutline = Partial<Pick<Measurement, 'value' | 'inputs' | 'answers'>> & {
  /** The end of the month so many months before the making of the map. */
  readonly monthsAgo: number
}

export type NoteOutline = {
  readonly title: Words
  /** Board pixels from the board's corner. */
  readonly x: number
  readonly y: number
}

export type PictureOutline = {
  readonly title: Words
  /** A `data:` address, base64. */
  readonly source: string
  /** Pixels. */
  readonly width: number
  readonly height: number
}

/** A round that is closed: what was asked, and of how many people with how many dots each. */
export type RoundOutline = Pick<Round, 'types' | 'dots' | 'most' | 'isSecret' | 'ballots'> & {
  readonly title: Words
  /** So many days before the making of the map. */
  readonly daysAgo: number
}

export type ViewOutline = Partial<Pick<View, 'lens' | 'research' | 'area'>> & {
  readonly title: Words
  /** The types of the lanes that it hides. */
  readonly hides?: readonly LaneType[]
}
