import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CellChoices, guessCells, turnedOver } from '@/commands/pasting/guessCells'
import { pastePlan } from '@/commands/pasting/pastePlan'
import type { PastePlan } from '@/commands/pasting/plan'
import { planCells } from '@/commands/pasting/planCells'
import type { LaneNames } from '@/commands/pasting/rangeLanes'
import { en } from '@/i18n/en'
import { plainText } from '@/model/plainText'
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

test('stages that are there, whatever their capitals and accents, get new steps at their end', () => {
  const desk = open()
  const { plan } = paste(desk, desk.card('A').id, [
    ['', 'FÍRST', 'Second', 'Third', ''],
    ['Touchpoints', 'x', 'y', 'z', 'w'],
  ])
  expect(plan.stages).toEqual(['Third'])
  expect(columnsIn(desk.map)).toEqual({
    First: ['A, Slow', 'B', 'x'],
    Third: ['z', 'w'],
    Second: ['C', 'y'],
  })
})

test('a blank corner beside names of lanes makes the first row stages, also new ones', () => {
  const desk = open()
  const { chosen, plan } = paste(desk, desk.card('A').id, [
    ['', 'Before', 'After'],
    ['Touchpoints', 'Search', 'Return'],
    ['Pain points', 'Dear', ''],
  ])
  expect(chosen).toMatchObject({ stagesFirst: true, lanesFirst: true })
  expect(plan.rows.some(({ isNew }) => isNew)).toBe(false)
  expect(columnsIn(desk.map)).toMatchObject({ Before: ['Search, Dear'], After: ['Return'] })
})

test('lanes that show what cards carry take no cards; numbers beside Emotion are scores', () => {
  const desk = open()
  const { plan } = paste(desk, desk.card('A').id, [
    ['', 'Before', 'After', 'Later'],
    ['Emotion', '−1', '+1.5', '2'],
    ['Touchpoints', 'Search', 'Return', ''],
    ['KPIs', '12 %', '', ''],
    ['Channels', 'Phone', 'Shop', ''],
    ['Actions', '', 'Ask', ''],
  ])
  expect(plan.carried).toEqual(['KPIs', 'Channels'])
  expect(plan.leftOut).toEqual(['2'])
  expect(Object.values(desk.card('Search').scores)).toEqual([-1])
  expect(Object.values(desk.card('Return').scores)).toEqual([1.5])
  expect(desk.card('Ask').type).toBe('action')
  const words = planCells(
    desk.map,
    null,
    [
      ['', 'Before'],
      ['Emotion', 'glad'],
      ['Touchpoints', 'Search'],
    ],
    { turned: false, stagesFirst: true, lanesFirst: true, into: 'steps' },
    namesOf,
  )
  expect(words.carried).toEqual(['Emotion'])
  expect(words.cards.map(({ title }) => title)).toEqual(['Search'])
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
      // A lane's name is the same in capitals, and blanks alone are no text.
      const read = new Set([...known].map(plainText))
      for (const text of rows.flat())
        if (plainText(text) !== '') expect(read).toContain(plainText(text))
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
