import type * as z from 'zod/mini'
import { kindOf } from './ids'
import { type Activity, activitySchema } from './records/activity'
import { type Agenda, agendaSchema } from './records/agenda'
import { type Card, cardSchema } from './records/card'
import { type Cast, castSchema } from './records/cast'
import { type Definition, definitionSchema } from './records/definition'
import { type Dismissal, dismissalSchema } from './records/dismissal'
import { type Evidence, evidenceSchema } from './records/evidence'
import { type Journey, journeySchema } from './records/journey'
import { type Lane, laneSchema } from './records/lane'
import { type Link, linkSchema } from './records/link'
import { type Measurement, measurementSchema } from './records/measurement'
import { type Note, noteSchema } from './records/note'
import { type Persona, personaSchema } from './records/persona'
import { type Proof, proofSchema } from './records/proof'
import { type Round, roundSchema } from './records/round'
import { type Stage, stageSchema } from './records/stage'
import { type Step, stepSchema } from './records/step'
import { type View, viewSchema } from './records/view'
import { type Vote, voteSchema } from './records/vote'

/** Every kind of record with the validator that its type is derived from. */
export const recordSchemas = {
  journey: journeySchema,
  stage: stageSchema,
  step: stepSchema,
  lane: laneSchema,
  card: cardSchema,
  cast: castSchema,
  measurement: measurementSchema,
  link: linkSchema,
  note: noteSchema,
  evidence: evidenceSchema,
  proof: proofSchema,
  dismissal: dismissalSchema,
  round: roundSchema,
  vote: voteSchema,
  activity: activitySchema,
  view: viewSchema,
  persona: personaSchema,
  definition: definitionSchema,
  agenda: agendaSchema,
} as const

export type Kind = keyof typeof recordSchemas
export type RecordOf<K extends Kind> = z.infer<(typeof recordSchemas)[K]>
export type AnyRecord = { [K in Kind]: RecordOf<K> }[Kind]
export type Table<R extends AnyRecord> = { readonly [id: string]: R }

/** One map: flat records by kind. A record's id begins with the name of its table. */
export type MapDocument = {
  readonly journey: Table<Journey>
  readonly stage: Table<Stage>
  readonly step: Table<Step>
  readonly lane: Table<Lane>
  readonly card: Table<Card>
  readonly cast: Table<Cast>
  readonly measurement: Table<Measurement>
  readonly link: Table<Link>
  readonly note: Table<Note>
  readonly evidence: Table<Evidence>
  readonly proof: Table<Proof>
  readonly dismissal: Table<Dismissal>
  readonly round: Table<Round>
  readonly vote: Table<Vote>
  readonly activity: Table<Activity>
  readonly view: Table<View>
}

/** What all maps of this device share. */
export type LibraryDocument = {
  readonly persona: Table<Persona>
  readonly definition: Table<Definition>
  readonly agenda: Table<Agenda>
}

export type AnyDocument = MapDocument | LibraryDocument

export const MAP_KINDS = [
  'journey',
  'stage',
  'step',
  'lane',
  'card',
  'cast',
  'measurement',
  'link',
  'note',
  'evidence',
  'proof',
  'dismissal',
  'round',
  'vote',
  'activity',
  'view',
] as const satisfies readonly (keyof MapDocument)[]

export const LIBRARY_KINDS = [
  'persona',
  'definition',
  'agenda',
] as const satisfies readonly (keyof LibraryDocument)[]

/** The id under which the library is kept, beside the maps' journey ids. */
export const LIBRARY_ID = 'library'

/** A library with nothing in it. */
export function emptyLibrary(): LibraryDocument {
  return { persona: {}, definition: {}, agenda: {} }
}

/** A map with nothing in it but the journey's own record. */
export function emptyMap(journey: Journey): MapDocument {
  return {
    journey: { [journey.id]: journey },
    stage: {},
    step: {},
    lane: {},
    card: {},
    cast: {},
    measurement: {},
    link: {},
    note: {},
    evidence: {},
    proof: {},
    dismissal: {},
    round: {},
    vote: {},
    activity: {},
    view: {},
  }
}

/** Records by their ids. */
export function tableOf<R extends AnyRecord>(records: readonly R[]): Table<R> {
  return Object.fromEntries(records.map((record) => [record.id, record]))
}

/** The one journey record of a map. */
export function journeyOf(map: MapDocument): Journey {
  return Object.values(map.journey)[0]!
}

/** A record of any table by its id; nothing where the document has none. */
export function recordAt(document: AnyDocument, id: string): AnyRecord | undefined {
  return tablesOf(document)[kindOf(id)]?.[id]
}

/** A document seen as what it is underneath: tables by kind. For code that treats all kinds alike. */
export function tablesOf(document: AnyDocument): Readonly<Record<string, Table<AnyRecord>>> {
  return document as unknown as Readonly<Record<string, Table<AnyRecord>>>
}
