import type { CardId, HomeId, Measured } from '@/model/records/card'
import type { LaneCurves, LaneId, LaneType } from '@/model/records/lane'
import type { LinkId } from '@/model/records/link'
import type { NoteId } from '@/model/records/note'
import type { PersonaId } from '@/model/records/persona'
import type { StageId } from '@/model/records/stage'
import type { StepId } from '@/model/records/step'
import type { Box, Point } from './box'
import type { CardBody } from './cardBody'
import type { KpiLine } from './kpiLine'
import type { TextBlock } from './text'

export type StageBox = Box & {
  readonly id: StageId
  readonly lines: readonly string[]
  /** The first baseline of the title, from the header's top. */
  readonly titleY: number
  /** The KPIs that stand below the title, from the header's corner. */
  readonly kpis: readonly KpiLine[]
  /** Says how many more there are that have no room. */
  readonly more: TextBlock | undefined
  readonly isFirst: boolean
  readonly steps: readonly StepBox[]
}

export type StepBox = {
  readonly id: StepId
  readonly stageId: StageId
  readonly x: number
  readonly width: number
}

export type LaneBox = Box & {
  readonly id: LaneId
  readonly type: LaneType
  readonly collapsed: boolean
  /** Which curves an emotion lane shows. */
  readonly curves: LaneCurves
  readonly lines: readonly string[]
}

export type CardBox = Box & {
  readonly id: CardId
  readonly laneId: LaneId
  readonly homeId: HomeId
  readonly stageId: StageId
  readonly body: CardBody
}

export type NoteBox = Box & { readonly id: NoteId; readonly lines: readonly string[] }

/** The KPIs of a step or a whole stage, where the KPI lane shows them. */
export type KpiBox = Box & { readonly homeId: HomeId; readonly kpis: readonly KpiLine[] }

/** The channels of a step's touchpoints, where the channel lane shows them. */
export type ChannelBox = Box & { readonly homeId: HomeId; readonly lines: readonly string[] }

export type CurvePoint = Point & {
  readonly cardId: CardId
  /** −2…2; where it is a mean, at full precision. A point without a score lies at 0 and is not drawn. */
  readonly score: number | undefined
}

/** The emotion of one persona through the touchpoints; of all where `personaId` is null. */
export type Curve = {
  readonly personaId: PersonaId | null
  readonly points: readonly CurvePoint[]
}

/**
 * A point of what was measured, beside its touchpoint where a felt point would cover it. One without
 * answers lies at 0 and is not drawn.
 */
export type MeasuredPoint = Point & {
  readonly cardId: CardId
  readonly measured: Measured | undefined
}

/** What was measured of one persona; of all that are shown together where `personaId` is null. */
export type MeasuredCurve = {
  readonly personaId: PersonaId | null
  readonly points: readonly MeasuredPoint[]
}

/** Where what was measured is far from what is felt. */
export type Gap = {
  readonly cardId: CardId
  readonly x: number
  readonly feltY: number
  /**
   * From the highest point of the shown curves to the lowest, where several lie apart: what is felt
   * is then their mean, which no curve passes through.
   */
  readonly between: readonly [top: number, bottom: number] | undefined
  readonly measuredX: number
  readonly measuredY: number
  readonly label: string
}

export type EmotionBox = {
  readonly lane: LaneBox
  /** Where a score of 0 lies. */
  readonly zeroY: number
  /** What is felt; empty in a lane that shows what was measured alone. */
  readonly curves: readonly Curve[]
  readonly measured: readonly MeasuredCurve[]
  readonly gaps: readonly Gap[]
}

export type LinkPath = {
  readonly id: LinkId
  /** The corners, from the first card's edge to the second's. */
  readonly points: readonly Point[]
}

export type PersonaBox = Box & {
  readonly personaId: PersonaId
  readonly nameLines: readonly string[]
  readonly roleLines: readonly string[]
}

export type HeadBox = {
  readonly height: number
  readonly titleLines: readonly string[]
  readonly scenarioLines: readonly string[]
  readonly personas: readonly PersonaBox[]
}

/** Where everything on the board lies. */
export type Geometry = {
  readonly width: number
  readonly height: number
  readonly head: HeadBox
  /** The y of the stage headers. */
  readonly headerY: number
  /** The y of the first lane. */
  readonly lanesY: number
  readonly stages: readonly StageBox[]
  readonly lanes: readonly LaneBox[]
  readonly cards: ReadonlyMap<CardId, CardBox>
  readonly emotions: readonly EmotionBox[]
  readonly kpis: readonly KpiBox[]
  readonly channels: readonly ChannelBox[]
  readonly links: readonly LinkPath[]
  readonly notes: readonly NoteBox[]
}
