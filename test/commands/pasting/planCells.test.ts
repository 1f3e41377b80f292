import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pastePlan } from '@/commands/pasting/pastePlan'
import type { PastePlan } from '@/commands/pasting/plan'
import {
  type CellChoices,
  guessCells,
  type LaneNames,
  planCells,
  turnedOver,
} from '@/commands/pasting/planCells'
import { en } from '@/i18n/en'
import { columnsIn, type Desk, expectOneStep, openDesk, planned } from '../../helpers/board'

const namesOf: LaneNames = ({ title, type }) => [title, en.laneTypes[type]]

function open(): Desk {
  return openDesk(
    planned({
      First: { steps: [{ touchpoint: 'A', pain: 'Slow' }, { touchpoint: 'B' }] },
      Second: { steps: [{ touchpoint: 'C' }] },
    }),
  )
}

function paste(desk: Desk, focus: string, rows: string[][], choices?: Partial<CellChoices>) {
  desk.session.setState({ focus })
  const chosen = { ...guessCells(desk.map, focus, rows, namesOf), ...choices }
  const plan = planCells(desk.map, focus, rows, chosen, namesOf)
  expectOneStep(desk, () => pastePlan(desk, plan))
  return { chosen, plan }
}

test('from a cell on, columns are steps across stages, and new ones behind the last', () => {
  const desk = open()
  paste(desk, desk.card('Slow').id, [
    ['a', '', 'c', 'd'],
    ['', 'f', '', ''],
  ])
  expect(columnsIn(desk.map)).toEqual({ First: ['A, Slow, a', 'B, f'], Second: ['C, c', 'd'] })
  expect(desk.card('f').type).toBe('opportunity')
})

test('at a touchpoint they are new steps after it, unless the present ones are wanted', () => {
  const desk = open()
  paste(desk, desk.card('A').id, [
    ['x', 'y'],
    ['p', ''],
  ])
  expect(columnsIn(desk.map).First).toEqual(['A, Slow', 'x, p', 'y', 'B'])
  const other = open()
  paste(other, other.card('A').id, [['x', 'y']], { into: 'steps' })
  expect(columnsIn(other.map).First).toEqual(['A, x, Slow', 'B, y'])
})

test('titles over several columns are stages, and names of lanes are found in the first column', () => {
  const desk = open()
  const { chosen } = paste(desk, desk.card('A').id, [
    ['', 'Before', '', 'After'],
    ['Touchpoints', 'Search', 'Choose', 'Return'],
    ['pain POINTS', '', 'Dear', 'No label'],
    ['Systems', 'CMS', '', ''],
  ])
  expect(chosen).toMatchObject({ stagesFirst: true, lanesFirst: true })
  expect(columnsIn(desk.map)).toEqual({
    First: ['A, Slow', 'B'],
    Before: ['Search, CMS', 'Choose, Dear'],
    After: ['Return, No label'],
    Second: ['C'],
  })
  expect(desk.card('CMS').type).toBe('text')
})

test('a plain range is taken for neither, and rows beyond the lanes get lanes', () => {
  const desk = open()
  const rows = [...'abcdefgh'].map((letter) => [letter])
  const { chosen, plan } = paste(desk, desk.card('A').id, rows)
  expect(chosen).toMatchObject({ stagesFirst: false, lanesFirst: false })
  expect(plan.rows.filter(({ isNew }) => isNew)).toHaveLength(3)
})

const cell = fc.oneof(fc.constant(''), fc.string({ minLength: 1, maxLength: 6 }))
const ranges = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([width, height]) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  )
const choices = fc.record({
  turned: fc.boolean(),
  stagesFirst: fc.boolean(),
  lanesFirst: fc.boolean(),
  into: fc.constantFrom('steps' as const, 'newSteps' as const),
})

/** All texts of a plan: what has a place on the board, and what has none. */
function textsIn({ cards, stages, rows, leftOut }: PastePlan, hasLabels: boolean): Set<string> {
  const labels = hasLabels ? rows.flatMap(({ lane }) => [...namesOf(lane)]) : []
  return new Set([...cards.map(({ title }) => title), ...stages, ...labels, ...leftOut])
}

test('however a range is read, no text of it is lost and each card is made once', () => {
  fc.assert(
    fc.property(ranges, choices, (rows, chosen) => {
      const desk = open()
      const focus = desk.card('A').id
      const plan = planCells(desk.map, focus, rows, chosen, namesOf)
      const known = textsIn(plan, chosen.lanesFirst)
      for (const text of rows.flat()) if (text !== '') expect(known).toContain(text)
      const before = Object.keys(desk.map.card).length
      desk.session.setState({ focus })
      pastePlan(desk, plan)
      expect(Object.keys(desk.map.card)).toHaveLength(before + plan.cards.length)
    }),
    { numRuns: 80 },
  )
})

test('turned twice, a range is as it was', () => {
  fc.assert(
    fc.property(ranges, (rows) => {
      expect(turnedOver(turnedOver(rows))).toEqual(rows)
    }),
  )
})
