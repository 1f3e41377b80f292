import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addMap } from '@/commands/addMap'
import { clip } from '@/commands/clipping'
import { en } from '@/i18n/exchange/en/index'
import { type AnyRecord, journeyOf, type MapDocument, tableOf } from '@/model/document'
import { castsOf, lanesOf, roundsOf, stagesOf } from '@/model/outline'
import { createActivity } from '@/model/records/activity'
import { createCast } from '@/model/records/cast'
import { createDismissal } from '@/model/records/dismissal'
import { createEvidence } from '@/model/records/evidence'
import { cardTypeOf, createLane } from '@/model/records/lane'
import { createPersona } from '@/model/records/persona'
import { createRound } from '@/model/records/round'
import { createView } from '@/model/records/view'
import { createVote } from '@/model/records/vote'
import { repairMap } from '@/model/repair'
import { dotsIn, votesOf } from '@/model/votes'
import { reportAdded } from '@/panels/exchange/import/reportAdded'
import { arbitraryMap } from '../helpers/arbitraryMap'
import { columnsIn, type Desk, expectOneStep, openDesk, planned } from '../helpers/board'
import { makeSample } from '../helpers/sample'

const open = (): Desk => openDesk(planned({ Buy: { steps: [{ touchpoint: 'Pay' }] } }))

const arriving = (fields: Partial<Parameters<typeof addMap>[1]> = {}) => ({
  map: planned({ Return: { steps: [{ touchpoint: 'Send back', pain: 'No label' }] } }),
  personas: [],
  definitions: [],
  ...fields,
})

test('a map is added after the last stage in one step, and selected', () => {
  const desk = open()
  expectOneStep(desk, () => addMap(desk, arriving()))
  expect(columnsIn(desk.map)).toEqual({ Buy: ['Pay'], Return: ['Send back, No label'] })
  const [, added] = stagesOf(desk.map)
  expect([...desk.session.getState().selection]).toEqual([added!.id])
  expect(repairMap(desk.map)).toBe(desk.map)
})

test('cards lie in the lanes of their type, and a lane of free text comes under its title', () => {
  const desk = open()
  const before = lanesOf(desk.map).map(({ type }) => type)
  const { map } = arriving()
  const lane = createLane({ type: 'text', title: 'Owner', order: 'z' })
  const [step] = Object.values(map.step)
  const { title: _, ...card } = Object.values(map.card)[0]!
  const owner = { ...card, id: 'card_owner' as const, type: 'text' as const, title: 'Ana' }
  addMap(
    desk,
    arriving({
      map: {
        ...map,
        lane: { ...map.lane, [lane.id]: lane },
        card: { ...map.card, [owner.id]: { ...owner, laneId: lane.id, homeId: step!.id } },
      },
    }),
  )
  expect(lanesOf(desk.map).map(({ type }) => type)).toEqual([...before, 'text'])
  expect(lanesOf(desk.map).at(-1)!.title).toBe('Owner')
})

test('a persona that both maps show is shown once, and a new one comes to the library', () => {
  const desk = open()
  const [known, fresh] = [createPersona({ name: 'Camille' }), createPersona({ name: 'Nora' })]
  desk.editor.transact({ verb: 'add' }, ({ map, library }) => {
    library.persona[known.id] = known
    const cast = createCast({ personaId: known.id, order: 'a0' })
    map.cast[cast.id] = cast
  })
  const casts = [known, fresh].map(({ id }, index) =>
    createCast({ personaId: id, order: `a${index}` }),
  )
  const { map } = arriving()
  const cast = Object.fromEntries(casts.map((each) => [each.id, each]))
  addMap(desk, arriving({ map: { ...map, cast }, personas: [fresh] }))
  expect(castsOf(desk.map).map(({ personaId }) => personaId)).toEqual([known.id, fresh.id])
  expect(desk.library.persona[fresh.id]).toEqual(fresh)
})

test('what was added hangs together as in its own map', () => {
  const desk = open()
  const from = arriving().map
  addMap(desk, arriving({ map: from }))
  const [, added] = stagesOf(desk.map)
  expect(clip(desk.map, [added!.id]).cards.map(({ title }) => title)).toEqual(
    clip(from, Object.keys(from.stage)).cards.map(({ title }) => title),
  )
})

test('the dots of a closed round come along, as sums, and are undone with the rest', () => {
  const desk = open()
  const { map } = arriving()
  const pain = Object.values(map.card).find(({ type }) => type === 'pain')!
  const closed = createRound({ title: 'What hurts?', isClosed: true, ballots: 2, order: 'a0' })
  const given = [1, 2].map((ballot) =>
    createVote({ roundId: closed.id, subjectId: pain.id, count: 2, ballot }),
  )
  const before = desk.map
  addMap(desk, arriving({ map: { ...map, round: tableOf([closed]), vote: tableOf(given) } }))
  const added = Object.values(desk.map.card).find(({ title }) => title === pain.title)!
  expect(votesOf(desk.map, added)).toBe(4)
  expect(roundsOf(desk.map)).toMatchObject([{ title: 'What hurts?', ballots: 2 }])
  expect(roundsOf(desk.map)[0]!.id).not.toBe(closed.id)
  expect(Object.values(desk.map.vote).map(({ ballot }) => ballot)).toEqual([0])
  expect(repairMap(desk.map)).toBe(desk.map)
  desk.editor.undo()
  expect(desk.map).toEqual(before)
})

test('a dismissed finding stays dismissed, also one about evidence', () => {
  const desk = open()
  const { map } = arriving()
  const [card] = Object.values(map.card)
  const evidence = createEvidence({ subjectId: card!.id, order: 'a0', sentence: 'Seen twice' })
  const dismissal = createDismissal({ check: 'staleEvidence', subjectId: evidence.id })
  const fields = { evidence: tableOf([evidence]), dismissal: tableOf([dismissal]) }
  addMap(desk, arriving({ map: { ...map, ...fields } }))
  const [kept] = Object.values(desk.map.dismissal)
  expect(kept!.subjectId).toBe(Object.keys(desk.map.evidence)[0])
})

test('the sample keeps all its votes', () => {
  const desk = open()
  const { map, personas } = makeSample('en')
  const sum = (of: MapDocument) =>
    Object.values(of.card).reduce((votes, card) => votes + votesOf(of, card), 0)
  expect(sum(map)).toBeGreaterThan(0)
  addMap(desk, arriving({ map, personas }))
  expect(sum(desk.map)).toBe(sum(map))
})

test('a lane that shows something comes along, and one of another title is named', () => {
  const desk = openDesk(planned({ Buy: {} }, ['touchpoint', 'pain']))
  const { map } = arriving()
  const lanes = lanesOf(map).map((lane) =>
    lane.type === 'pain' ? { ...lane, title: 'What hurts' } : lane,
  )
  const stage = Object.values(map.stage).map((each) => ({ ...each, scores: { everyone: 1 } }))
  const { joined } = addMap(
    desk,
    arriving({ map: { ...map, lane: tableOf(lanes), stage: tableOf(stage) } }),
  )
  expect(lanesOf(desk.map).map(({ type }) => type)).toEqual(['touchpoint', 'pain', 'emotion'])
  expect(reportAdded({ left: [], untold: [], joined }, en)).toEqual([
    {
      what: 'changed',
      text: 'Lane “What hurts”: what it holds stands in the lane of its kind that this map has.',
    },
  ])
})

test('what is about the other map as a whole is said in a sentence', () => {
  const desk = open()
  const { map } = arriving()
  const pain = Object.values(map.card).find(({ type }) => type === 'pain')!
  const [round] = [createRound({ order: 'a0', isSecret: true, ballots: 1 })]
  const journey = { ...journeyOf(map), scenario: 'A parcel', goal: 'Sent in an hour' }
  const added = addMap(
    desk,
    arriving({
      map: {
        ...map,
        journey: tableOf([journey]),
        round: tableOf([round]),
        vote: tableOf([createVote({ roundId: round.id, subjectId: pain.id, count: 3, ballot: 1 })]),
        activity: tableOf([createActivity({ order: 'a0', minutes: 5 })]),
        view: tableOf([createView({ order: 'a0' }), createView({ order: 'a1' })]),
        dismissal: tableOf([createDismissal({ check: 'noScenario', subjectId: journey.id })]),
      },
    }),
  )
  expect(reportAdded(added, en)).toEqual([
    {
      what: 'skipped',
      text: 'Not added, for it is about that map as a whole: its scenario, its goal, 1 agenda item, 2 views, 1 open round with 3 dots, and 1 dismissed finding.',
    },
  ])
  expect([desk.map.round, desk.map.vote, desk.map.view, desk.map.activity]).toEqual([
    ...[{}, {}, {}, {}],
  ])
})

test('of a map that says nothing as a whole, nothing is said', () => {
  expect(reportAdded(addMap(open(), arriving()), en)).toEqual([])
})

/** A record without its place among others, and the names of what it hangs on. */
function contentOf(record: AnyRecord): string {
  const places = /^(id|order|x|y|parked|collapsed|.*Id)$/
  const fields = Object.entries(record).filter(
    ([field]) => !places.test(field) || /^(personaId|definitionId|assetId)$/.test(field),
  )
  return JSON.stringify(fields)
}

test('every record of the other map is in this one then, or named in the report', () => {
  fc.assert(
    fc.property(arbitraryMap, ({ map, library }) => {
      const desk = open()
      const before = desk.map
      const added = addMap(desk, {
        map,
        personas: Object.values(library.persona),
        definitions: Object.values(library.definition),
      })
      const [text = ''] = reportAdded(added, en).map((line) => line.text)
      const stands = (kind: keyof MapDocument, fresh: boolean) =>
        Object.values(desk.map[kind]).filter(({ id }) => !fresh || !before[kind][id])
      for (const kind of Object.keys(map) as (keyof MapDocument)[]) {
        const left = added.left.filter((record) => record.kind === kind).map(({ id }) => id)
        const gone = new Set<string>(left)
        const expected = Object.values(map[kind]).filter(({ id }) => !gone.has(id))
        if (kind === 'lane') {
          for (const lane of Object.values(map.lane)) {
            const isThere = lanesOf(desk.map).some(
              ({ type, title }) => type === lane.type && title === lane.title,
            )
            const isNamed = added.joined.some(({ id }) => id === lane.id)
            const isEmpty = lane.title === '' && cardTypeOf(lane.type) === undefined
            const hasCards = Object.values(map.card).some(({ laneId }) => laneId === lane.id)
            expect(isThere || isNamed || isEmpty || (lane.title === '' && !hasCards)).toBe(true)
          }
        } else if (kind === 'vote') {
          const sums = (of: MapDocument) =>
            roundsOf(of)
              .filter(({ isClosed }) => isClosed)
              .flatMap(({ id }) => [...dotsIn(of, id).values()])
              .sort()
          expect(sums(desk.map)).toEqual(sums(map))
        } else {
          // A step that is empty and has no title goes away by itself, as everywhere.
          const isBlank = ({ id, ...record }: AnyRecord) =>
            record.kind === 'step' &&
            'title' in record &&
            record.title === '' &&
            !Object.values(map.card).some(({ homeId }) => homeId === id)
          expect(stands(kind, true).map(contentOf).sort()).toEqual(
            expected
              .filter((record) => !isBlank(record))
              .map(contentOf)
              .sort(),
          )
        }
        if (kind === 'journey') continue
        const named = {
          activity: 'agenda item',
          view: 'view',
          round: 'open round',
          dismissal: 'dismissed finding',
        }[kind as string]
        if (named && left.length > 0) expect(text).toMatch(new RegExp(`\\b${left.length} ${named}`))
        else if (kind !== 'vote') expect(left).toEqual([])
      }
      const { scenario, goal, summary } = journeyOf(map)
      for (const [field, value] of Object.entries({ scenario, goal, summary }))
        if (value !== '') expect(text).toContain(`its ${field}`)
      expect(repairMap(desk.map)).toBe(desk.map)
    }),
    { numRuns: 60 },
  )
})
