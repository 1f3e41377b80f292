import fc from 'fast-check'
import type { LibraryDocument, MapDocument } from '@/model/document'
import { createId } from '@/model/ids'
import { orderAtEnd } from '@/model/order'
import { createActivity } from '@/model/records/activity'
import { createAgenda } from '@/model/records/agenda'
import {
  ACTION_STATES,
  CARD_TYPES,
  type Card,
  type CardType,
  createCard,
  RESEARCH,
} from '@/model/records/card'
import { createCast } from '@/model/records/cast'
import { createDefinition } from '@/model/records/definition'
import { createDismissal } from '@/model/records/dismissal'
import { createEvidence, EVIDENCE_SOURCES } from '@/model/records/evidence'
import { COLOURS } from '@/model/records/fields'
import { createJourney } from '@/model/records/journey'
import { createLane, LANE_TYPES } from '@/model/records/lane'
import { createLink } from '@/model/records/link'
import { createMeasurement } from '@/model/records/measurement'
import { createNote } from '@/model/records/note'
import { createPersona } from '@/model/records/persona'
import { PILLARS } from '@/model/records/pillar'
import { createProof } from '@/model/records/proof'
import { createRound } from '@/model/records/round'
import { createStage } from '@/model/records/stage'
import { createStep } from '@/model/records/step'
import { createView } from '@/model/records/view'
import { createVote } from '@/model/records/vote'

export type MapAndLibrary = { readonly map: MapDocument; readonly library: LibraryDocument }

/** Any text that a person or a broken program may leave: every script, markup, lone surrogates. */
export const anyText = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 24 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', '\ud800', 'x\udc00', '</text><script>', '__proto__', '\u0000'),
  },
)

const reach = fc.double({ min: -900_000, max: 900_000, noNaN: true }).map((length) => length + 0)
const score = fc.integer({ min: -4, max: 4 }).map((halves) => halves / 2 + 0)
const level = fc.option(fc.integer({ min: 1, max: 5 }))
const amount = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .map((value) => (value === 0 ? 0 : value))
/** A key of a record. One that JavaScript keeps for itself does not come through a file, nor need it. */
const anyKey = anyText.filter((key) => key !== '__proto__')
const colour = fc.constantFrom(...COLOURS)
const index = fc.nat({ max: 1000 })

/** Ways to fill the records, which `build` then hangs onto one another. */
const parts = fc.record({
  journey: fc.record({ title: anyText, scenario: anyText, goal: anyText, summary: anyText }),
  personas: fc.array(fc.record({ name: anyText, role: anyText, colour }), { maxLength: 3 }),
  definitions: fc.array(fc.record({ name: anyText, unit: anyText }), { maxLength: 2 }),
  stages: fc.array(fc.record({ title: anyText, notes: anyText, colour, scores: fc.array(score) }), {
    minLength: 1,
    maxLength: 4,
  }),
  steps: fc.array(fc.record({ stage: index, title: anyText }), { maxLength: 8 }),
  lanes: fc.array(fc.record({ type: fc.constantFrom(...LANE_TYPES), title: anyText }), {
    maxLength: 4,
  }),
  cards: fc.array(
    fc.record({
      type: fc.constantFrom(...CARD_TYPES),
      home: index,
      title: anyText,
      notes: anyText,
      channels: fc.array(anyText, { maxLength: 2 }),
      scores: fc.array(score, { maxLength: 3 }),
      severity: level,
      impact: level,
      votes: fc.nat({ max: 99 }),
      cause: anyText,
      share: fc.option(fc.integer({ min: 0, max: 100 })),
      research: fc.option(fc.constantFrom(...RESEARCH)),
      state: fc.constantFrom(...ACTION_STATES),
      pillars: fc.dictionary(fc.constantFrom(...PILLARS), fc.integer({ min: 1, max: 5 })),
      brokenPillars: fc.uniqueArray(fc.constantFrom(...PILLARS), { maxLength: 2 }),
      sameOrder: fc.boolean(),
    }),
    { maxLength: 14 },
  ),
  links: fc.array(fc.tuple(index, index), { maxLength: 4 }),
  measurements: fc.array(
    fc.record({
      subject: index,
      own: index,
      value: fc.option(amount),
      date: anyText,
      inputs: fc.dictionary(anyKey, amount, { maxKeys: 3 }),
      answers: fc.dictionary(anyKey, fc.integer({ min: 1, max: 99 }), { maxKeys: 3 }),
      shown: fc.boolean(),
    }),
    { maxLength: 4 },
  ),
  evidence: fc.array(
    fc.record({
      subject: index,
      source: fc.constantFrom(...EVIDENCE_SOURCES),
      sentence: anyText,
      link: anyText,
    }),
    { maxLength: 4 },
  ),
  proofs: fc.array(fc.tuple(index, index), { maxLength: 3 }),
  dismissals: fc.array(fc.record({ subject: index, check: anyText, reason: anyText }), {
    maxLength: 2,
  }),
  notes: fc.array(
    fc.record({
      title: anyText,
      x: reach,
      y: reach,
      parked: fc.option(fc.constantFrom('a0', 'a1', 'a2')),
    }),
    { maxLength: 3 },
  ),
  rounds: fc.array(
    fc.record({
      title: anyText,
      dots: fc.integer({ min: 1, max: 9 }),
      isSecret: fc.boolean(),
      isClosed: fc.boolean(),
      ballots: fc.nat({ max: 30 }),
    }),
    { maxLength: 2 },
  ),
  votes: fc.array(fc.tuple(index, index, fc.integer({ min: 1, max: 20 }), fc.nat({ max: 9 })), {
    maxLength: 6,
  }),
  activities: fc.array(
    fc.record({
      title: anyText,
      notes: anyText,
      minutes: fc.integer({ min: 1, max: 1440 }),
      lane: fc.option(index),
      round: fc.option(index),
    }),
    { maxLength: 3 },
  ),
  views: fc.array(
    fc.record({
      title: anyText,
      notes: anyText,
      lens: fc.option(anyText),
      isTold: fc.boolean(),
      hidden: index,
      area: fc.option(fc.record({ x: reach, y: reach, width: reach, height: reach })),
    }),
    { maxLength: 3 },
  ),
  agendas: fc.array(fc.record({ name: anyText, title: anyText }), { maxLength: 2 }),
})

/** A map in order, in which every reference holds, with the library that it refers to. */
export const arbitraryMap: fc.Arbitrary<MapAndLibrary> = parts.map(build)

type Parts = typeof parts extends fc.Arbitrary<infer P> ? P : never

function build(made: Parts): MapAndLibrary {
  const personas = made.personas.map((fields) => createPersona(fields))
  const definitions = made.definitions.map((fields) => createDefinition(fields))
  const scoresOf = (values: readonly number[]) =>
    Object.fromEntries(values.map((value, at) => [personas[at]?.id ?? 'everyone', value] as const))
  const stages = inOrder(made.stages, ({ scores, ...fields }, order) =>
    createStage({ ...fields, order, scores: scoresOf(scores) }),
  )
  const steps = inOrder(made.steps, ({ stage, title }, order) =>
    createStep({ title, order, stageId: at(stages, stage).id }),
  )
  const types: CardType[] = [...new Set(made.cards.map((card) => card.type))]
  const lanes = inOrder(
    [...made.lanes, ...types.map((type) => ({ type, title: '' }))],
    (fields, order) => createLane({ ...fields, order }),
  )
  const cards = inOrder(made.cards, ({ home, scores, sameOrder, ...fields }, order): Card => {
    const laneId = lanes.find((lane) => lane.type === fields.type)!.id
    const homeId = at([...stages, ...steps], home).id
    const assetId = fields.type === 'image' ? createId('asset') : null
    const place = { laneId, homeId, assetId, order: sameOrder ? 'a0' : order }
    return createCard({ ...fields, ...place, scores: scoresOf(scores) })
  })
  const links = made.links.flatMap(([from, to]) => {
    const [a, b] = cards.length > 1 ? [at(cards, from), at(cards, to)] : []
    return a && b && a !== b ? [createLink({ fromId: a.id, toId: b.id })] : []
  })
  const measurements = inOrder(made.measurements, ({ subject, own, value, ...rest }, order) => {
    const definitionId = own % 2 && definitions.length > 0 ? at(definitions, own).id : 'nps'
    const subjectId = at([...stages, ...cards], subject).id
    return createMeasurement({ ...rest, subjectId, definitionId, order, value, target: value })
  })
  const subjects = [...stages, ...cards, ...measurements]
  const evidence = inOrder(made.evidence, ({ subject, ...fields }, order) =>
    createEvidence({ ...fields, order, subjectId: at(subjects, subject).id }),
  )
  const proofs = inOrder(cards.length > 0 ? made.proofs : [], ([of, subject], order) =>
    createProof({
      opportunityId: at(cards, of).id,
      subjectId: at([...stages, ...cards], subject).id,
      definitionId: 'nps',
      order,
    }),
  )
  const dismissals = made.dismissals.map(({ subject, ...fields }) =>
    createDismissal({ ...fields, subjectId: at([...stages, ...cards], subject).id }),
  )
  const rounds = inOrder(made.rounds, (fields, order) => createRound({ ...fields, order }))
  const votes = rounds.length * cards.length > 0 ? made.votes : []
  const activities = inOrder(made.activities, ({ lane, round, ...fields }, order) =>
    createActivity({
      ...fields,
      order,
      laneId: lane === null || lanes.length === 0 ? null : at(lanes, lane).id,
      roundId: round === null || rounds.length === 0 ? null : at(rounds, round).id,
    }),
  )
  const views = inOrder(made.views, ({ hidden, ...fields }, order) =>
    createView({ ...fields, order, hiddenLaneIds: lanes.length > 0 ? [at(lanes, hidden).id] : [] }),
  )
  const agendas = made.agendas.map(({ name, title }) =>
    createAgenda({
      name,
      activities: [{ title, notes: '', minutes: 5, laneType: 'pain', votesOn: ['pain'] }],
    }),
  )
  return {
    map: {
      journey: table([createJourney(made.journey)]),
      stage: table(stages),
      step: table(steps),
      lane: table(lanes),
      card: table(cards),
      cast: table(inOrder(personas, ({ id }, order) => createCast({ personaId: id, order }))),
      measurement: table(measurements),
      link: table(links),
      note: table(made.notes.map((fields) => createNote(fields))),
      evidence: table(evidence),
      proof: table(proofs),
      dismissal: table(dismissals),
      round: table(rounds),
      vote: table(
        votes.map(([round, card, count, ballot]) =>
          createVote({
            roundId: at(rounds, round).id,
            subjectId: at(cards, card).id,
            count,
            ballot,
          }),
        ),
      ),
      activity: table(activities),
      view: table(views),
    },
    library: { persona: table(personas), definition: table(definitions), agenda: table(agendas) },
  }
}

function inOrder<F, R extends { id: string; order: string }>(
  fields: readonly F[],
  make: (fields: F, order: string) => R,
): R[] {
  let order = orderAtEnd([])
  return fields.map((each) => {
    const record = make(each, order)
    order = orderAtEnd([{ id: record.id, order }])
    return record
  })
}

function at<T>(list: readonly T[], index: number): T {
  return list[index % list.length]!
}

function table<R extends { id: string }>(records: readonly R[]): Record<string, R> {
  return Object.fromEntries(records.map((record) => [record.id, record]))
}
