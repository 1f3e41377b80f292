import type { Words } from '@/kpi/words'
import type { KnownChannel } from '@/model/channels'
import type { Colour } from '@/model/records/fields'
import type { Persona } from '@/model/records/persona'

/** A map as one would tell it, in every language at once, so that none can fall behind another. */
export type MapOutline = {
  readonly title: Words
  readonly scenario?: Words
  readonly personas?: readonly PersonaOutline[]
  readonly stages: readonly StageOutline[]
  readonly notes?: readonly NoteOutline[]
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
}

export type StageOutline = {
  readonly title: Words
  readonly colour: Colour
  readonly touchpoints?: readonly TouchpointOutline[]
}

/** A touchpoint, its step, and all that lies under it. */
export type TouchpointOutline = {
  readonly title: Words
  readonly channels: readonly KnownChannel[]
  /** −2…2 in halves, a score for each persona in order; null where that one does not pass here. */
  readonly scores?: readonly (number | null)[]
  readonly thoughts?: readonly ThoughtOutline[]
  readonly pains?: readonly PainOutline[]
  readonly kpis?: readonly KpiOutline[]
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
  readonly votes?: number
  /** The opportunities that would answer it, each linked from it. */
  readonly answers?: readonly OpportunityOutline[]
}

export type OpportunityOutline = {
  readonly title: Words
  /** 1–5, both. */
  readonly impact: number
  readonly effort: number
}

export type KpiOutline = {
  /** A name of the catalogue. */
  readonly id: string
  /** In the KPI's own unit. */
  readonly value: number
  readonly target?: number
  /** `YYYY-MM-DD`. */
  readonly date?: string
}

export type NoteOutline = {
  readonly title: Words
  /** Board pixels from the board's corner. */
  readonly x: number
  readonly y: number
}
