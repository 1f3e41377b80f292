import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Box, Point } from '@/layout/box'
import type { Geometry } from '@/layout/geometry'
import type { CardId } from '@/model/records/card'
import { createLink, type Link } from '@/model/records/link'
import { type ColumnPlan, type Desk, laidOut, openDesk, planned } from '../helpers/board'

/** Whether a side of a path, which runs straight across or straight down, passes through a card. */
function crosses(a: Point, b: Point, { x, y, width, height }: Box): boolean {
  const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)]
  const [top, bottom] = [Math.min(a.y, b.y), Math.max(a.y, b.y)]
  return left < x + width && right > x && top < y + height && bottom > y
}

function linked(desk: Desk, pairs: readonly (readonly [CardId, CardId])[]): Geometry {
  const links = pairs.map(([fromId, toId]): Link => createLink({ fromId, toId }))
  return laidOut({ ...desk.map, link: Object.fromEntries(links.map((link) => [link.id, link])) })
}

function expectClear(geometry: Geometry): void {
  for (const { points } of geometry.links) {
    expect(points.length).toBeGreaterThan(1)
    for (const [index, b] of points.slice(1).entries())
      for (const card of geometry.cards.values())
        expect(crosses(points[index]!, b, card)).toBe(false)
  }
}

const titles = (letter: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${letter}${at} and some words to make it higher`)

/** Columns of pain points and opportunities, in one stage or two. */
const columns = fc.array(
  fc.tuple(fc.nat(3), fc.nat(3), fc.boolean()).map(
    ([pains, answers, thinks]): ColumnPlan => ({
      pain: titles('P', pains),
      opportunity: titles('O', answers),
      ...(thinks && { thought: 'Hm' }),
    }),
  ),
  { minLength: 2, maxLength: 5 },
)

test('from a pain point to an opportunity of the same or a neighbouring step no card is crossed', () => {
  fc.assert(
    fc.property(columns, fc.nat(5), (plan, cut) => {
      const desk = openDesk(
        planned({ First: { steps: plan.slice(0, cut) }, Second: { steps: plan.slice(cut) } }),
      )
      const steps = Object.keys(desk.map.step)
      const cards = Object.values(desk.map.card)
      const pairs = cards.flatMap((pain) =>
        cards
          .filter((answer) => {
            const apart = steps.indexOf(answer.homeId) - steps.indexOf(pain.homeId)
            return pain.type === 'pain' && answer.type === 'opportunity' && Math.abs(apart) <= 1
          })
          .map((answer) => [pain.id, answer.id] as const),
      )
      const geometry = linked(desk, pairs)
      expect(geometry.links).toHaveLength(pairs.length)
      expectClear(geometry)
    }),
    { numRuns: 150 },
  )
})

test('a link begins at the edge of the first card and ends at that of the second', () => {
  const desk = openDesk(
    planned({ Only: { steps: [{ pain: ['A', 'B'], opportunity: 'C' }, { opportunity: 'D' }] } }),
  )
  const ids = (from: string, to: string) => [desk.card(from).id, desk.card(to).id] as const
  const pairs = [ids('A', 'C'), ids('B', 'C'), ids('A', 'D'), ids('D', 'A')]
  const geometry = linked(desk, pairs)
  for (const [index, { points }] of geometry.links.entries())
    for (const [point, id] of [
      [points[0]!, pairs[index]![0]],
      [points.at(-1)!, pairs[index]![1]],
    ] as const) {
      const { x, y, width, height } = geometry.cards.get(id)!
      const atSide = (point.x === x || point.x === x + width) && point.y === y + height / 2
      const atEnd = (point.y === y || point.y === y + height) && point.x === x + width / 2
      expect(atSide || atEnd).toBe(true)
    }
})

test('where nothing stands between two cards of a column, the link goes straight down', () => {
  const desk = openDesk(planned({ Only: { steps: [{ pain: ['A', 'B'], opportunity: 'C' }] } }))
  const { links } = linked(desk, [
    [desk.card('B').id, desk.card('C').id],
    [desk.card('A').id, desk.card('C').id],
  ])
  expect(links[0]!.points).toHaveLength(2)
  expect(links[1]!.points.length).toBeGreaterThan(2)
})

test('a link to a card that is folded away, or gone, is not drawn', () => {
  const desk = openDesk(planned({ Only: { steps: [{ pain: 'A', opportunity: 'C' }] } }))
  expect(linked(desk, [[desk.card('A').id, 'card_gone']]).links).toEqual([])
  desk.editor.transact({ verb: 'collapse' }, ({ map }) => {
    map.lane[desk.lane('opportunity').id]!.collapsed = true
  })
  expect(linked(desk, [[desk.card('A').id, desk.card('C').id]]).links).toEqual([])
})
