import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareMaps } from '@/model/compare'
import { journeyOf, type MapDocument, recordAt } from '@/model/document'
import { createEvidence } from '@/model/records/evidence'
import { createMeasurement } from '@/model/records/measurement'
import { createRound } from '@/model/records/round'
import { createVote } from '@/model/records/vote'
import { perform, randomCommand } from '../commands/randomCommands'
import { arbitraryMap } from '../helpers/arbitraryMap'
import { openDesk, planned } from '../helpers/board'

const shop = () =>
  planned({
    Buy: { steps: [{ touchpoint: 'Pay', pain: 'Slow' }, { touchpoint: 'Confirm' }] },
    Return: { steps: [{ touchpoint: 'Send back' }] },
  })

/** What differs, by titles: "changed Pay: title, place". */
function said(before: MapDocument, after: MapDocument): string[] {
  return compareMaps(before, after).map(({ id, change, aspects }) => {
    const record = recordAt(change === 'removed' ? before : after, id)!
    const title = record.kind === 'journey' ? 'map' : (record as { title: string }).title
    return [`${change} ${title}`, aspects.join(', ')].filter(Boolean).join(': ')
  })
}

function edited(
  map: MapDocument,
  recipe: Parameters<ReturnType<typeof openDesk>['editor']['transact']>[1],
) {
  const desk = openDesk(map)
  desk.editor.transact({ verb: 'edit' }, recipe)
  return desk.map
}

const named = (map: MapDocument, title: string) =>
  [...Object.values(map.card), ...Object.values(map.stage)].find(
    (record) => record.title === title,
  )!

test('a map does not differ from itself, nor from a copy of it', () => {
  fc.assert(
    fc.property(arbitraryMap, ({ map }) => {
      expect(compareMaps(map, map)).toEqual([])
      expect(compareMaps(map, structuredClone(map))).toEqual([])
    }),
  )
})

test('each thing is listed once, and is where its change says', () => {
  const commands = fc.array(randomCommand, { minLength: 1, maxLength: 15 })
  fc.assert(
    fc.property(arbitraryMap, commands, ({ map, library }, list) => {
      const desk = openDesk(map, library)
      for (const command of list) perform(desk, command)
      const differences = compareMaps(map, desk.map)
      const ids = differences.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const { id, change, aspects } of differences) {
        const states = [recordAt(map, id), recordAt(desk.map, id)].map(Boolean)
        expect(states).toEqual([change !== 'added', change !== 'removed'])
        expect(aspects.length > 0).toBe(change === 'changed')
      }
      // Seen from the other side, what is new is gone and what is changed is changed alike.
      const back = compareMaps(desk.map, map)
      const turned = { added: 'removed', removed: 'added', changed: 'changed' } as const
      const turn = ({ id, change, aspects }: (typeof back)[number]) => `${id} ${change} ${aspects}`
      expect(back.map(turn).sort()).toEqual(
        differences.map((one) => turn({ ...one, change: turned[one.change] })).sort(),
      )
    }),
    { numRuns: 60 },
  )
})

test('what is new stands in the order of reading, what is gone after it', () => {
  const before = shop()
  const after = edited(before, ({ map }) => {
    const pay = named(before, 'Pay')
    map.card.card_new = { ...pay, id: 'card_new', title: 'Pay later', order: 'a5' } as never
    delete map.card[named(before, 'Slow').id]
    map.card[named(before, 'Send back').id]!.title = 'Send it back'
  })
  expect(said(before, after)).toEqual([
    'added Pay later',
    'changed Send it back: title',
    'removed Slow',
  ])
})

test('a KPI value, its evidence and a card’s own evidence are aspects of their card', () => {
  const before = shop()
  const pay = named(before, 'Pay').id as never
  const measurement = createMeasurement({ subjectId: pay, definitionId: 'nps', order: 'a0' })
  const measured = edited(before, ({ map }) => {
    map.measurement[measurement.id] = measurement
  })
  expect(said(before, measured)).toEqual(['changed Pay: kpis'])
  const founded = edited(measured, ({ map }) => {
    const evidence = createEvidence({ subjectId: measurement.id, order: 'a0' })
    map.evidence[evidence.id] = evidence
  })
  expect(said(measured, founded)).toEqual(['changed Pay: evidence'])
})

test('a step that moves takes the place of its cards along, one without a title is no thing', () => {
  const before = shop()
  const step = before.step[(named(before, 'Confirm') as { homeId: string }).homeId]!
  const moved = edited(before, ({ map }) => {
    map.step[step.id]!.order = 'Zz'
  })
  expect(said(before, moved)).toEqual(['changed Confirm: place'])
  const titled = edited(before, ({ map }) => {
    map.step[step.id]!.title = 'Afterwards'
  })
  expect(said(before, titled)).toEqual(['changed Afterwards: title'])
})

test('what concerns the whole map is said of the map', () => {
  const before = shop()
  const after = edited(before, ({ map }) => {
    map.journey[journeyOf(before).id]!.title = 'Shop'
  })
  expect(said(before, after)).toEqual(['changed map: title'])
})

test('dots are a change of their card once the round is closed, and of none before', () => {
  const before = planned({ Buy: { steps: [{ pain: 'Slow' }] } })
  const slow = Object.values(before.card)[0]!
  const round = createRound({ order: 'a0' })
  const vote = createVote({ roundId: round.id, subjectId: slow.id, count: 1 })
  const after = (isClosed: boolean) => ({
    ...before,
    round: { [round.id]: { ...round, isClosed } },
    vote: { [vote.id]: vote },
  })
  const changed = (isClosed: boolean) =>
    compareMaps(before, after(isClosed)).filter(({ id }) => id === slow.id)
  expect(changed(false)).toEqual([])
  expect(changed(true)).toHaveLength(1)
})
