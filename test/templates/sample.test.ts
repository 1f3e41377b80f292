import { expect, test } from 'vitest'
import { formatValue } from '@/kpi/format'
import { definitionAt } from '@/kpi/kpi'
import { standingOf } from '@/kpi/standing'
import { valueOfMeasurement } from '@/kpi/value'
import { emptyLibrary, journeyOf } from '@/model/document'
import {
  castsOf,
  evidenceOf,
  lanesOf,
  linkedTo,
  proofsOf,
  roundsOf,
  stagesOf,
  stepsInOrder,
  stepsOf,
  viewsOf,
} from '@/model/outline'
import type { CardType } from '@/model/records/card'
import type { StepId } from '@/model/records/step'
import { researchOf } from '@/model/research'
import { seriesOf } from '@/model/series'
import { dotsIn, rankingOf, sumOf, votesOf } from '@/model/votes'
import { build } from '@/templates/build'
import { outline } from '@/templates/sample'
import { sceneOf } from '../exchange/scene'
import { makeSample } from '../helpers/sample'

const { map, personas, assets } = makeSample('en')
const ofType = (type: CardType) => Object.values(map.card).filter((card) => card.type === type)

/** The touchpoints from left to right. */
const touchpoints = stepsInOrder(map).map(
  (step) => ofType('touchpoint').find((card) => card.homeId === step.id)!,
)

test('has what the sample is meant to show', () => {
  expect(stagesOf(map).map(({ id }) => stepsOf(map, id).length)).toEqual([2, 3, 2, 2, 2])
  expect(ofType('touchpoint')).toHaveLength(11)
  expect(ofType('thought')).toHaveLength(6)
  expect(ofType('pain').map((pain) => [pain.severity, votesOf(map, pain)])).toEqual([
    [3, 4],
    [4, 5],
    [5, 7],
    [4, 3],
  ])
  expect(ofType('opportunity')).toHaveLength(3)
  expect(Object.values(map.note).map(({ parked }) => parked !== null)).toEqual([false, true])
  expect(journeyOf(map).summary).toMatch(/^Baskets are lost/)
})

test('follows Camille and Marc through every touchpoint', () => {
  expect(personas.map(({ name }) => name)).toEqual(['Camille', 'Marc'])
  const [camille, marc] = castsOf(map).map(({ personaId }) =>
    touchpoints.map(({ scores }) => scores[personaId]),
  )
  expect(camille).toEqual([1, 0, 1, 1.5, -0.5, -1, -2, 0.5, -1.5, 1, 1.5])
  expect(marc).toEqual([0, -0.5, 0.5, 1, -1, -1.5, -0.5, 1, 0, 1.5, 0.5])
})

test('links each opportunity to the pain point that it answers', () => {
  expect(
    ofType('opportunity').map((card) => [
      linkedTo(map, card.id).map(({ title }) => title),
      card.title,
    ]),
  ).toEqual([
    [['Account form asks 14 fields'], 'Guest checkout'],
    [['Card form reloads and empties the basket'], 'Keep the basket on error'],
    [['Calls are passed on twice'], 'Show the order to the agent'],
  ])
})

test('shows KPIs that are met, near, missed and without a target, from figures and answers', () => {
  const kpis = touchpoints.flatMap((card) =>
    seriesOf(map, card.id).map(({ definitionId, latest }) => {
      const kpi = definitionAt(definitionId, emptyLibrary())!
      const value = valueOfMeasurement(latest, kpi)
      const text = formatValue(kpi, value!, 'en').replace(/\s/g, ' ')
      return [kpi.short.en, text, standingOf(value, latest.target, kpi.better, kpi.threshold)]
    }),
  )
  expect(kpis).toEqual([
    ['CTR', '2.4%', 'met'],
    ['Bounce rate', '38%', undefined],
    ['Average rating', '4.3 / 5', 'met'],
    ['Conversion', '3.1%', undefined],
    ['Cart abandonment', '68%', 'missed'],
    ['CES', '8.6', undefined],
    ['CSAT', '74%', 'near'],
    ['Resolution time', '26 h', 'missed'],
    ['NPS', '+32', 'met'],
    ['Retention', '99.2%', 'met'],
  ])
})

test('its figures are of the last months, and its actions are due in the next, whenever it is made', () => {
  const made = build(outline, 'en', '2026-03-31').map
  const dates = Object.values(made.measurement).map(({ date }) => date)
  expect([...new Set(dates)].sort()).toEqual(['2025-12-31', '2026-01-31', '2026-02-28'])
  const due = Object.values(made.card).map((card) => card.due)
  expect([...new Set(due)].sort()).toEqual(['', '2026-05-10', '2026-06-14'])
})

test('shows evidence, pillars, causes, owners and what will prove the actions', () => {
  const pay = touchpoints.find(({ title }) => title === 'Pay online')!
  expect(pay.pillars).toEqual({ timeAndEffort: 1, integrity: 2, resolution: 3 })
  expect(evidenceOf(map, pay.id)).toHaveLength(1)
  const [, pain] = ofType('pain').filter(({ cause }) => cause !== '')
  expect(researchOf(map, pain!)).toBe('researched')
  const keep = ofType('opportunity').find(({ owner }) => owner === 'Thomas')!
  expect(proofsOf(map, keep.id).map(({ subjectId }) => subjectId)).toEqual([pay.id])
})

test('keeps a vote that was held on it: what the cards show are its dots, which its people had', () => {
  const [round] = roundsOf(map)
  expect(round).toMatchObject({ title: 'What hurts most?', isClosed: true, ballots: 5, dots: 4 })
  expect(rankingOf(map, round!).map(({ card, dots }) => [card.title, dots])).toEqual([
    ['Card form reloads and empties the basket', 7],
    ['Account form asks 14 fields', 5],
    ['Chatbot answers off topic', 4],
    ['Calls are passed on twice', 3],
  ])
  expect(sumOf(dotsIn(map, round!.id))).toBeLessThanOrEqual(round!.ballots * round!.dots)
  for (const card of ofType('pain')) {
    expect(card.votes).toBe(0)
    expect(votesOf(map, card)).toBeLessThanOrEqual(round!.ballots * round!.most)
  }
  const [dated] = roundsOf(build(outline, 'en', '2026-03-02').map)
  expect(dated!.date).toBe('2026-02-24')
})

test.each(['en', 'fr'] as const)(
  'has a view of the purchase, one of what was measured and one of what is not researched (%s)',
  (language) => {
    const { map } = makeSample(language)
    const [purchase, measured, open] = viewsOf(map)
    const { geometry } = sceneOf(map, emptyLibrary())
    const stage = geometry.stages[2]!
    const { x, y, width, height } = purchase!.area!
    expect(purchase!.lens).toBe('emotion')
    expect([x < stage.x, x + width > stage.x + stage.width]).toEqual([true, true])
    expect([y < geometry.lanes[0]!.y, y + height < geometry.height]).toEqual([true, true])
    expect(measured!.lens).toBe('kpi')
    const hidden = new Set(measured!.hiddenLaneIds)
    const shown = lanesOf(map).filter(({ id }) => !hidden.has(id))
    expect(shown.map(({ type }) => type)).toEqual(['touchpoint', 'emotion', 'kpi'])
    expect(open!.research).toBe('assumption')
  },
)

test('has a picture of its own, as large as it says, under the touchpoint that it was taken at', async () => {
  const [image] = ofType('image')
  expect(assets.map(({ id }) => id)).toEqual([image!.assetId])
  expect(map.step[image!.homeId as StepId]).toBe(stepsInOrder(map)[6])
  const [{ blob, width, height }] = assets as [(typeof assets)[number]]
  expect(blob.type).toBe('image/png')
  const header = new DataView(await blob.arrayBuffer())
  // The bytes that a PNG begins with, and its size in pixels after them.
  expect(header.getUint32(0)).toBe(0x89504e47)
  expect([header.getUint32(16), header.getUint32(20)]).toEqual([width, height])
})

test('speaks French with French spaces', () => {
  const titles = Object.values(makeSample('fr').map.card).map(({ title }) => title)
  expect(titles).toContain('Joli, mais est-ce fait pour moi\u202f?')
})
