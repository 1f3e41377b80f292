import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addTouchpoint } from '@/commands/addCard'
import { clip, parseClipping } from '@/commands/clipping'
import { attachKpi } from '@/commands/kpis'
import { addLink } from '@/commands/links'
import { addNote } from '@/commands/notes'
import { duplicateSelection, pasteClipping } from '@/commands/paste'
import { cellKey, select } from '@/editor/session'
import { kindOf } from '@/model/ids'
import { lanesOf, linkedTo, measurementsOf, stagesOf } from '@/model/outline'
import type { LaneType } from '@/model/records/lane'
import { repairMap } from '@/model/repair'
import { arbitraryMap } from '../helpers/arbitraryMap'
import {
  type BoardPlan,
  columnsIn,
  type Desk,
  expectNothing,
  expectOneStep,
  openDesk,
  planned,
} from '../helpers/board'

const plan: BoardPlan = {
  First: {
    steps: [
      { touchpoint: 'A', pain: 'Slow', opportunity: 'Faster' },
      { touchpoint: 'B', pain: 'Dear' },
    ],
  },
  Second: { wide: { action: 'Wide' }, steps: [{ touchpoint: 'C' }] },
}

function open(of = plan, lanes?: readonly LaneType[]): Desk {
  return openDesk(planned(of, lanes))
}

function copy(desk: Desk, ...titles: string[]) {
  return clip(
    desk.map,
    titles.map((title) => desk.card(title).id),
  )
}

function pasteAt(desk: Desk, focus: string, clipping: ReturnType<typeof clip>): void {
  desk.session.setState({ focus })
  expectOneStep(desk, () => pasteClipping(desk, clipping))
}

test('cards go to the step where the keyboard stands, below those that are there', () => {
  const desk = open()
  pasteAt(desk, cellKey(desk.card('B').homeId, desk.lane('thought').id), copy(desk, 'Slow'))
  expect(columnsIn(desk.map).First).toEqual(['A, Slow, Faster', 'B, Dear, Slow'])
})

test('cards of several steps go to the step with the keyboard and those that follow it', () => {
  const desk = open({ ...plan, Third: { steps: [{ touchpoint: 'X' }, { touchpoint: 'Y' }] } })
  pasteAt(desk, desk.card('X').id, copy(desk, 'Slow', 'Dear', 'Faster'))
  expect(columnsIn(desk.map).Third).toEqual(['X, Slow, Faster', 'Y, Dear'])
})

test('a touchpoint is pasted as the next step, with the cards that came along', () => {
  const desk = open()
  pasteAt(desk, desk.card('A').id, copy(desk, 'C', 'B', 'Dear'))
  expect(columnsIn(desk.map).First).toEqual(['A, Slow, Faster', 'B, Dear', 'C', 'B, Dear'])
})

test('a stage goes after the one with the keyboard, whole', () => {
  const desk = open()
  const clipping = clip(desk.map, [desk.stage('Second').id])
  pasteAt(desk, desk.card('A').id, clipping)
  const columns = stagesOf(desk.map).map(({ title }) => title)
  expect(columns).toEqual(['First', 'Second', 'Second'])
  expect(Object.values(desk.map.card).filter(({ title }) => title === 'Wide')).toHaveLength(2)
  const pasted = desk.map.stage[[...desk.session.getState().selection][0]!]!
  expect(stagesOf(desk.map).indexOf(pasted)).toBe(1)
})

test('without the keyboard anywhere it goes to the end of the map', () => {
  const desk = open()
  expectOneStep(desk, () => pasteClipping(desk, copy(desk, 'Slow')))
  expect(columnsIn(desk.map).Second).toEqual(['[Wide]', 'C, Slow'])
})

test('what is pasted has new ids and is selected', () => {
  const desk = open()
  const before = new Set(Object.keys(desk.map.card))
  pasteAt(desk, desk.card('A').id, copy(desk, 'Slow', 'Dear'))
  const made = Object.keys(desk.map.card).filter((id) => !before.has(id))
  expect(made).toHaveLength(2)
  expect(new Set(desk.session.getState().selection)).toEqual(new Set(made))
})

test('links among pasted cards and their measurements come along, under new ids', () => {
  const desk = open()
  const [slow, faster] = [desk.card('Slow'), desk.card('Faster')]
  addLink(desk, slow.id, faster.id)
  addLink(desk, desk.card('Dear').id, faster.id)
  attachKpi(desk, slow.id, 'NPS', { definition: 'nps', value: 5, target: null, date: '' })
  pasteAt(desk, desk.card('B').id, copy(desk, 'Slow', 'Faster'))
  const [pastedSlow, pastedFaster] = [...desk.session.getState().selection]
  expect(linkedTo(desk.map, pastedSlow!).map(({ id }) => id)).toEqual([pastedFaster])
  expect(linkedTo(desk.map, slow.id).map(({ id }) => id)).toEqual([faster.id])
  expect(Object.values(desk.map.link)).toHaveLength(3)
  expect(measurementsOf(desk.map, pastedSlow!)).toMatchObject([{ definitionId: 'nps', value: 5 }])
  expect(Object.values(desk.map.measurement)).toHaveLength(2)
})

test('into another map, cards go to the lanes of their type, and bring one where there is none', () => {
  const source = open()
  const other = open({ Other: { steps: [{ touchpoint: 'X' }] } }, ['touchpoint', 'pain'])
  pasteAt(other, other.card('X').id, copy(source, 'Slow', 'Faster'))
  expect(columnsIn(other.map).Other).toEqual(['X, Slow, Faster'])
  expect(other.card('Slow').laneId).toBe(other.lane('pain').id)
  expect(lanesOf(other.map).map(({ type }) => type)).toEqual(['touchpoint', 'pain', 'opportunity'])
})

test('of several lanes of a type, cards go to the first on the board', () => {
  const source = open()
  const other = open({ Other: { steps: [{ touchpoint: 'X' }] } }, ['touchpoint', 'pain', 'pain'])
  const [, upper, lower] = lanesOf(other.map)
  other.editor.transact({ verb: 'reorder' }, ({ map }) => {
    map.lane[upper!.id]!.order = lower!.order
    map.lane[lower!.id]!.order = upper!.order
  })
  pasteAt(other, other.card('X').id, copy(source, 'Slow'))
  expect(other.card('Slow').laneId).toBe(lower!.id)
})

test('lanes that come along have places of their own', () => {
  const source = open()
  const other = open({ Other: { steps: [{ touchpoint: 'X' }] } }, ['touchpoint'])
  pasteAt(other, other.card('X').id, copy(source, 'Slow', 'Faster'))
  const orders = lanesOf(other.map).map(({ order }) => order)
  expect(new Set(orders).size).toBe(3)
})

test('into a map without stages a stage comes whole, and cards alone have nowhere to go', () => {
  const source = open()
  const empty = open({}, ['touchpoint'])
  expectNothing(empty, () => pasteClipping(empty, copy(source, 'Slow')))
  expectOneStep(empty, () => pasteClipping(empty, clip(source.map, [source.stage('First').id])))
  expect(columnsIn(empty.map).First).toEqual(columnsIn(source.map).First)
})

test('a note is pasted beside the one that it was copied from', () => {
  const desk = open()
  const id = addNote(desk, { x: 100, y: 50 })
  expectOneStep(desk, () => pasteClipping(desk, clip(desk.map, [id])))
  const places = Object.values(desk.map.note).map(({ x, y }) => [x, y])
  expect(places).toEqual([
    [100, 50],
    [124, 74],
  ])
})

test('an empty clipping does nothing', () => {
  const desk = open()
  expectNothing(desk, () => pasteClipping(desk, clip(desk.map, [])))
})

test('duplicating puts a copy of what is selected beside it, under its own name in the history', () => {
  const desk = open()
  select(desk.session, [desk.card('A').id])
  expectOneStep(desk, () => duplicateSelection(desk))
  expect(columnsIn(desk.map).First).toEqual(['A, Slow, Faster', 'A', 'B, Dear'])
  expect(desk.editor.store.getState().history.undo.at(-1)?.label).toEqual({
    verb: 'duplicate',
    name: 'A',
  })
  select(desk.session, [])
  expectNothing(desk, () => duplicateSelection(desk))
})

test('pasting a copy of anything adds as many cards, and every id is new', () => {
  fc.assert(
    fc.property(arbitraryMap, fc.array(fc.nat(99), { maxLength: 6 }), ({ map }, chosen) => {
      const ids = [...Object.keys(map.card), ...Object.keys(map.stage), ...Object.keys(map.note)]
      const clipping = clip(
        map,
        chosen.map((by) => ids[by % ids.length]!),
      )
      const desk = openDesk(map)
      pasteClipping(desk, parseClipping(JSON.stringify(clipping))!)
      const count = (kind: 'card' | 'stage' | 'note' | 'link' | 'measurement') =>
        Object.keys(desk.map[kind]).length - Object.keys(map[kind]).length
      expect([count('card'), count('stage'), count('note')]).toEqual([
        clipping.cards.length,
        clipping.stages.length,
        clipping.notes.length,
      ])
      expect([count('link'), count('measurement')]).toEqual([
        clipping.links.length,
        clipping.measurements.length,
      ])
      for (const id of desk.session.getState().selection)
        expect(['card', 'stage', 'note']).toContain(kindOf(id))
      expect(repairMap(desk.map)).toBe(desk.map)
    }),
    { numRuns: 150 },
  )
})

test('a clipping with indices that none can be made from leaves a map that can be worked on', () => {
  const desk = open()
  const clipping = clip(desk.map, [desk.stage('First').id])
  const steps = clipping.steps.map((step) => ({ ...step, order: 'nonsense' }))
  const parsed = parseClipping(JSON.stringify({ ...clipping, steps }))
  if (parsed) pasteClipping(desk, parsed)
  for (const stage of stagesOf(desk.map)) addTouchpoint(desk, stage.id)
  expect(repairMap(desk.map)).toBe(desk.map)
})
