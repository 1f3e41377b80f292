import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pasteOutside } from '@/commands/pasting/pasteOutside'
import { pastePlan } from '@/commands/pasting/pastePlan'
import { planLines } from '@/commands/pasting/planLines'
import { cellKey } from '@/editor/session'
import { signedText } from '@/model/signs'
import {
  columnsIn,
  type Desk,
  expectNothing,
  expectOneStep,
  openDesk,
  planned,
} from '../../helpers/board'

function open(): Desk {
  return openDesk(
    planned({
      First: { steps: [{ touchpoint: 'A', pain: 'Slow' }, { touchpoint: 'B' }] },
      Second: { steps: [{ touchpoint: 'C' }] },
    }),
  )
}

function paste(desk: Desk, focus: string | null, ...lines: string[]) {
  desk.session.setState({ focus })
  expectOneStep(desk, () => pastePlan(desk, planLines(desk.map, focus, lines.map(signedText))))
}

test('at a touchpoint each line is a step after it, and what has a sign stands below', () => {
  const desk = open()
  paste(desk, desk.card('A').id, 'X', '! torn', '+1 Y', '? why')
  expect(columnsIn(desk.map).First).toEqual(['A, Slow', 'X, torn', 'Y, why', 'B'])
  expect(desk.card('Y').scores).toEqual({ everyone: 1 })
  expect(desk.session.getState().announcement).toBe('4 cards pasted: First, Touchpoints')
})

test('in another lane lines stand below one another in the cell', () => {
  const desk = open()
  const cell = cellKey(desk.card('A').homeId, desk.lane('pain').id)
  paste(desk, cell, 'one', 'two', '> three')
  expect(columnsIn(desk.map).First![0]).toBe('A, Slow, one, two, three')
  expect(desk.card('three').type).toBe('opportunity')
})

test('signs before any touchpoint belong to the step with the keyboard', () => {
  const desk = open()
  paste(desk, desk.card('B').id, '! lost', 'X')
  expect(columnsIn(desk.map).First).toEqual(['A, Slow', 'B, lost', 'X'])
})

test('without a place lines go to the end, and an empty map gets a stage', () => {
  const desk = open()
  paste(desk, null, 'X')
  expect(columnsIn(desk.map).Second).toEqual(['C', 'X'])
  const empty = openDesk(planned({}, []))
  paste(empty, null, 'X', '! lost')
  expect(columnsIn(empty.map)).toEqual({ '': ['X, lost'] })
})

test('of many touchpoints no order becomes long', () => {
  const desk = open()
  const lines = Array.from({ length: 500 }, (_, at) => `T${at}`)
  paste(desk, desk.card('A').id, ...lines)
  const longest = Math.max(...Object.values(desk.map.step).map(({ order }) => order.length))
  expect(longest).toBeLessThan(8)
  expect(columnsIn(desk.map).First).toEqual(['A, Slow', ...lines, 'B'])
})

test('what was pasted is selected; of very many cards only the first', () => {
  const desk = open()
  const selected = () =>
    [...desk.session.getState().selection].map((id) => desk.map.card[id]!.title)
  paste(desk, desk.card('A').id, 'X', 'Y')
  expect(selected()).toEqual(['X', 'Y'])
  paste(desk, desk.card('A').id, ...Array.from({ length: 51 }, (_, at) => `Line ${at}`))
  expect(selected()).toEqual(['Line 0'])
  expect(desk.session.getState().focus).toBe(desk.card('Line 0').id)
})

test('every line is on the map afterwards, exactly once', () => {
  const line = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '')
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), fc.nat(4), (lines, at) => {
      const desk = open()
      const keys = [null, desk.card('A').id, desk.card('Slow').id, desk.stage('First').id]
      const before = Object.keys(desk.map.card).length
      const read = lines.map(signedText)
      const plan = planLines(desk.map, keys[at] ?? null, read)
      desk.session.setState({ focus: keys[at] ?? null })
      pastePlan(desk, plan)
      const titles = Object.values(desk.map.card).map(({ title }) => title)
      expect(titles).toHaveLength(before + lines.length)
      expect(titles.slice().sort()).toEqual(
        ['A', 'B', 'C', 'Slow', ...read.map(({ text }) => text)].sort(),
      )
      desk.editor.undo()
      expect(Object.keys(desk.map.card)).toHaveLength(before)
    }),
    { numRuns: 60 },
  )
})

test('a sign takes itself and nothing else from a line', () => {
  fc.assert(
    fc.property(fc.string(), (line) => {
      const { text, type, score } = signedText(line)
      expect(line.trim().endsWith(text)).toBe(true)
      if (type === undefined && score === undefined) expect(text).toBe(line.trim())
    }),
  )
  expect(signedText('-1,5 Wait')).toEqual({ text: 'Wait', score: -1.5 })
  for (const line of ['+3 days', '-0.3 s', '!', '+1', '12 monkeys'])
    expect(signedText(line)).toEqual({ text: line })
})

test('a single line is pasted at once; several, tables and long ones are looked at first', () => {
  const desk = open()
  const dialog = () => desk.session.getState().dialog
  expectOneStep(desk, () => pasteOutside(desk, { text: 'Alone\u0000\n', html: '<p>Alone</p>' }))
  expect(columnsIn(desk.map).Second).toEqual(['C', 'Alone'])
  const cell = '<table><tr><td>One</td></tr></table>'
  expectOneStep(desk, () => pasteOutside(desk, { text: 'One', html: cell }))
  expect(dialog()).toBeNull()
  const range = '<table><tr><td>a</td><td>b</td></tr></table>'
  for (const pasted of [
    { text: 'a\nb', html: '' },
    { text: 'a\tb', html: '' },
    { text: 'a b', html: range },
    { text: 'a'.repeat(600), html: '' },
    { text: ' \n ', html: '' },
  ]) {
    desk.session.setState({ dialog: null })
    expectNothing(desk, () => pasteOutside(desk, pasted))
    expect(dialog()).toEqual({ name: 'paste', pasted })
  }
  expect(pasteOutside(desk, { text: '', html: '' })).toBe(false)
})
