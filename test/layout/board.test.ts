import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createLayout } from '@/layout/board'
import { overlap } from '@/layout/box'
import type { Geometry } from '@/layout/geometry'
import type { MapDocument } from '@/model/document'
import { perform, randomCommand } from '../commands/randomCommands'
import { arbitraryMap } from '../helpers/arbitraryMap'
import { breakText, laidOut, openDesk, optionsFor, planned } from '../helpers/board'

const runs = { numRuns: 100 }

/** A text without what a line break may take. */
const solid = (text: string) => text.replace(/[ \t\r\n]/g, '')

test('no two cards overlap', () => {
  fc.assert(
    fc.property(arbitraryMap, ({ map, library }) => {
      const cards = [...laidOut(map, library).cards.values()]
      for (const [index, card] of cards.entries())
        for (const other of cards.slice(index + 1)) expect(overlap(card, other)).toBe(false)
    }),
    runs,
  )
})

test('every card lies in its lane, in its step, and a wide one in its stage', () => {
  fc.assert(
    fc.property(arbitraryMap, ({ map, library }) => {
      const geometry = laidOut(map, library)
      for (const box of geometry.cards.values()) {
        const card = map.card[box.id]!
        const lane = geometry.lanes.find(({ id }) => id === card.laneId)!
        expect(box.y).toBeGreaterThanOrEqual(lane.y)
        expect(box.y + box.height).toBeLessThanOrEqual(lane.y + lane.height)
        const step = map.step[card.homeId]
        const stage = geometry.stages.find(({ id }) => id === (step?.stageId ?? card.homeId))!
        const column = stage.steps.find(({ id }) => id === card.homeId) ?? stage
        expect(box.x).toBeGreaterThanOrEqual(column.x)
        expect(box.x + box.width).toBeLessThanOrEqual(column.x + column.width)
        expect(box.stageId).toBe(stage.id)
      }
    }),
    runs,
  )
})

test('no card is lost: each of a lane that is open has a place, and none of one that is not', () => {
  const folded = fc.tuple(arbitraryMap, fc.array(fc.boolean()))
  fc.assert(
    fc.property(folded, ([{ map, library }, closed]) => {
      const lanes = Object.values(map.lane).map((lane, at) => ({
        ...lane,
        collapsed: !!closed[at],
      }))
      const document = { ...map, lane: Object.fromEntries(lanes.map((lane) => [lane.id, lane])) }
      const open = Object.values(map.card).filter(({ laneId }) => !document.lane[laneId]!.collapsed)
      const placed = [...laidOut(document, library).cards.keys()]
      expect(placed.sort()).toEqual(open.map(({ id }) => id).sort())
    }),
    runs,
  )
})

test('lanes follow one another, and stages stand side by side, all on the board', () => {
  fc.assert(
    fc.property(arbitraryMap, ({ map, library }) => {
      const { lanes, stages, lanesY, width, height, headerY } = laidOut(map, library)
      let y = lanesY
      for (const lane of lanes) {
        expect(lane.y).toBe(y)
        y += lane.height
      }
      expect(height).toBeGreaterThanOrEqual(y)
      let x = 0
      for (const stage of stages) {
        expect(stage.x).toBeGreaterThanOrEqual(x)
        expect([stage.y, stage.y + stage.height <= lanesY]).toEqual([headerY, true])
        x = stage.x + stage.width
        for (const step of stage.steps) expect(step.x + step.width).toBeLessThanOrEqual(x)
      }
      expect(x).toBeLessThanOrEqual(width)
    }),
    runs,
  )
})

test('the whole text of stages, lanes, notes and the head is in their lines', () => {
  fc.assert(
    fc.property(arbitraryMap, ({ map, library }) => {
      const geometry = laidOut(map, library)
      const kept = (lines: readonly string[], text: string) =>
        expect(solid(lines.join(''))).toBe(solid(text))
      for (const { id, lines } of geometry.stages)
        kept(lines, map.stage[id]!.title || 'Untitled stage')
      for (const { id, lines } of geometry.lanes) {
        const { title } = map.lane[id]!
        if (title) kept(lines, title)
        else expect(lines.join('')).not.toBe('')
      }
      for (const { id, lines } of geometry.notes) kept(lines, map.note[id]!.title)
      const [journey] = Object.values(map.journey)
      kept(geometry.head.titleLines, journey!.title || 'Untitled map')
      kept(geometry.head.scenarioLines, journey!.scenario)
    }),
    runs,
  )
})

test('notes lie where they were put, or as near off the board and beside one another', () => {
  fc.assert(
    fc.property(arbitraryMap, ({ map, library }) => {
      const geometry = laidOut(map, library)
      const ground = { x: 0, y: 0, width: geometry.width, height: geometry.height }
      for (const [index, box] of geometry.notes.entries()) {
        const { x, y } = map.note[box.id]!
        const before = geometry.notes.slice(0, index)
        const asked = { ...box, x, y }
        const free = !overlap(asked, ground) && !before.some((other) => overlap(other, asked))
        if (free) expect([box.x, box.y]).toEqual([x, y])
        expect(overlap(box, ground)).toBe(false)
        expect(before.some((other) => overlap(other, box))).toBe(false)
        expect(box.height).toBeGreaterThan(box.lines.length * 18)
      }
    }),
    { numRuns: 100 },
  )
})

test('a layout that saw every edit gives what a fresh one gives', () => {
  fc.assert(
    fc.property(arbitraryMap, fc.array(randomCommand, { maxLength: 12 }), (start, commands) => {
      const desk = openDesk(start.map, start.library)
      const known = createLayout(breakText)
      const options = optionsFor(start.library)
      for (const command of commands) {
        perform(desk, command)
        expect(known(desk.map, options)).toEqual(createLayout(breakText)(desk.map, options))
      }
      desk.editor.undo()
      expect(known(desk.map, options)).toEqual(createLayout(breakText)(desk.map, options))
    }),
    { numRuns: 80 },
  )
})

test('an edit lays out anew only the card that it changed', () => {
  const map = planned({ Only: { steps: [{ pain: ['Slow', 'Dear'] }, { pain: 'Late' }] } })
  const desk = openDesk(map)
  const layout = createLayout(breakText)
  const options = optionsFor(desk.library)
  const before = layout(map, options)
  const slow = desk.card('Slow')
  const edited = { ...map, card: { ...map.card, [slow.id]: { ...slow, title: 'Slower' } } }
  const after = layout(edited, options)
  const bodyOf = (geometry: Geometry, title: string) =>
    geometry.cards.get(desk.card(title).id)!.body
  expect(bodyOf(after, 'Slow')).not.toBe(bodyOf(before, 'Slow'))
  for (const title of ['Dear', 'Late']) expect(bodyOf(after, title)).toBe(bodyOf(before, title))
})

test('a card as wide as its stage is that wide, and the cards of the steps lie below it', () => {
  const desk = openDesk(
    planned({
      First: { wide: { pain: ['Wide', 'Wider'] }, steps: [{ pain: 'Slow' }, { pain: 'Dear' }] },
      Second: { steps: [{ pain: 'Late' }] },
    }),
  )
  const { cards, stages } = laidOut(desk.map)
  const box = (title: string) => cards.get(desk.card(title).id)!
  const [first] = stages
  expect(box('Wide').width).toBe(first!.width - 16)
  expect(box('Wider').y).toBeGreaterThan(box('Wide').y + box('Wide').height)
  for (const title of ['Slow', 'Dear'])
    expect(box(title).y).toBeGreaterThan(box('Wider').y + box('Wider').height)
  expect(box('Late').y).toBe(box('Wide').y)
  expect(box('Slow').width).toBe(108)
})

test('touchpoints that stand alone in their cells are all as high as the highest', () => {
  const long = 'A touchpoint with a title of many words'
  const desk = openDesk(planned({ Only: { steps: [{ touchpoint: 'A' }, { touchpoint: long }] } }))
  const { cards } = laidOut(desk.map)
  const heights = ['A', long].map((title) => cards.get(desk.card(title).id)!.height)
  expect(heights[0]).toBe(heights[1])
  expect(heights[0]).toBeGreaterThan(78)
})

test('a stage grows with its steps, and with its title up to a limit', () => {
  const wide = 'A stage whose title is as long as a sentence, and goes on'
  const { stages } = laidOut(planned({ A: {}, B: { steps: [{}, {}, {}] }, [wide]: {} }))
  const widths = stages.map(({ width }) => width)
  expect(widths).toEqual([148, 3 * 118 - 10 + 16, 226])
  expect(stages[2]!.lines.length).toBeGreaterThan(1)
  expect(new Set(stages.map(({ height }) => height)).size).toBe(1)
})

test('an empty map and one without stages have a board', () => {
  for (const map of [planned({}), planned({}, [])] as MapDocument[]) {
    const { width, height, cards } = laidOut(map)
    expect(width).toBeGreaterThanOrEqual(860)
    expect(height).toBeGreaterThan(0)
    expect(cards.size).toBe(0)
  }
})

test('the curve runs forward, and each touchpoint has one point', () => {
  fc.assert(
    fc.property(arbitraryMap, ({ map, library }) => {
      const touchpoints = Object.values(map.card).filter(
        ({ laneId }) => map.lane[laneId]!.type === 'touchpoint',
      )
      for (const { curves, lane, zeroY } of laidOut(map, library).emotions)
        for (const { points } of curves) {
          expect(points.map(({ cardId }) => cardId).sort()).toEqual(
            touchpoints.map(({ id }) => id).sort(),
          )
          for (const [index, { x, y, score }] of points.entries()) {
            if (index > 0) expect(x).toBeGreaterThan(points[index - 1]!.x)
            expect(y).toBe(zeroY - (score ?? 0) * 34)
            expect(y > lane.y && y < lane.y + lane.height).toBe(true)
          }
        }
    }),
    runs,
  )
})

test('KPIs and channels lie in their lanes, and none lies on another', () => {
  fc.assert(
    fc.property(arbitraryMap, ({ map, library }) => {
      const { kpis, channels, lanes } = laidOut(map, library)
      for (const [type, boxes] of [
        ['kpi', kpis],
        ['channel', channels],
      ] as const)
        for (const [index, box] of boxes.entries()) {
          const lane = lanes.find(
            (each) => each.type === type && box.y >= each.y && box.y < each.y + each.height,
          )!
          expect(box.y + box.height).toBeLessThanOrEqual(lane.y + lane.height)
          for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false)
        }
    }),
    runs,
  )
})
