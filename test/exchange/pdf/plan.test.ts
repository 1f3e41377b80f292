import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MM, PAPERS } from '@/exchange/export/pdf/papers'
import { PAGE_MARGIN, type Plan, planPages } from '@/exchange/export/pdf/plan'
import { composePicture } from '@/exchange/export/picture'
import type { Box } from '@/layout/box'
import type { Geometry } from '@/layout/geometry'
import { LANE_TITLE_WIDTH } from '@/layout/metrics'
import { emptyLibrary } from '@/model/document'
import { arbitraryMap } from '../../helpers/arbitraryMap'
import { makeSample } from '../../helpers/sample'
import { sceneOf } from '../scene'

const NEAR = 0.02

const wishes = fc.record({
  paper: fc.constantFrom(...PAPERS),
  orientation: fc.constantFrom('portrait' as const, 'landscape' as const),
  overlap: fc.constantFrom(0, 5, 10, 20),
  scale: fc.double({ min: 0.05, max: 3, noNaN: true }),
})

const sample = sceneOf(makeSample('en').map, emptyLibrary())
const scenes = fc.oneof(
  fc.constant(sample),
  arbitraryMap.map(({ map, library }) => sceneOf(map, library)),
)

type Case = {
  readonly plan: Plan
  readonly geometry: Geometry
  readonly bounds: Box
  readonly overlap: number
  readonly scale: number
}

/** What holds of every tiling of every map. */
function holds(check: (made: Case) => void): void {
  fc.assert(
    fc.property(scenes, wishes, (scene, { scale, ...wish }) => {
      const { geometry } = scene
      const { bounds } = composePicture(scene, { what: 'map' })!
      const plan = planPages(geometry, bounds, { ...wish, pages: 'tiles' }, scale)
      check({ plan, geometry, bounds, overlap: wish.overlap, scale })
    }),
    { numRuns: 30 },
  )
}

const inside = (a: Box, b: Box) =>
  a.x >= b.x - NEAR &&
  a.y >= b.y - NEAR &&
  a.x + a.width <= b.x + b.width + NEAR &&
  a.y + a.height <= b.y + b.height + NEAR

test('every card, KPI and stage header lies on a page, cards and KPIs whole', () => {
  holds(({ plan, geometry }) => {
    for (const box of [...geometry.cards.values(), ...geometry.kpis, ...geometry.channels])
      expect(plan.sheets.filter(({ own }) => inside(box, own)).length).toBe(1)
    for (const { lane } of geometry.emotions)
      for (const { own } of plan.sheets) {
        const cuts = own.y > lane.y + NEAR && own.y < lane.y + lane.height - NEAR
        expect(cuts).toBe(false)
      }
  })
})

test('on the board, pages part between steps alone', () => {
  holds(({ plan, geometry }) => {
    const columns = geometry.stages.flatMap(({ steps }) => steps)
    for (const { own } of plan.sheets) {
      if (own.x <= 0 || own.x >= geometry.width) continue
      expect(columns.some(({ x, width }) => x + NEAR < own.x && own.x < x + width - NEAR)).toBe(
        false,
      )
    }
  })
})

test('neighbours share what was asked for, and the last of a row nothing', () => {
  holds(({ plan, bounds, overlap }) => {
    for (const { own, shown } of plan.sheets) {
      const isLast = Math.abs(own.x + own.width - bounds.x - bounds.width) < NEAR
      const isLowest = Math.abs(own.y + own.height - bounds.y - bounds.height) < NEAR
      const points = overlap * MM
      expect((shown.width - own.width) * plan.scale).toBeCloseTo(isLast ? 0 : points)
      expect((shown.height - own.height) * plan.scale).toBeCloseTo(isLowest ? 0 : points)
      expect([shown.x, shown.y]).toEqual([own.x, own.y])
    }
  })
})

test('pages take up one another, and leave out only what shows nothing', () => {
  holds(({ plan, geometry, bounds }) => {
    for (const { own } of plan.sheets) expect(inside(own, bounds)).toBe(true)
    const covered = plan.sheets.reduce((sum, { own }) => sum + own.width * own.height, 0)
    expect(covered).toBeLessThanOrEqual(bounds.width * bounds.height * (1 + 1e-9))
    const middles = [...geometry.notes, { x: 0, y: 0, ...geometry }].map((box) => ({
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      width: 0,
      height: 0,
    }))
    for (const middle of middles)
      expect(plan.sheets.some(({ own }) => inside(middle, own))).toBe(true)
  })
})

test('everything fits between the margins, repeated titles too', () => {
  holds(({ plan, geometry }) => {
    for (const { shown, titles } of plan.sheets) {
      const wide = shown.width + (titles.lanes ? LANE_TITLE_WIDTH : 0)
      const high = shown.height + (titles.stages ? geometry.lanesY - geometry.headerY : 0)
      expect(wide * plan.scale).toBeLessThanOrEqual(plan.page.width - 2 * PAGE_MARGIN + 0.1)
      expect(high * plan.scale).toBeLessThanOrEqual(plan.page.height - 2 * PAGE_MARGIN + 0.1)
    }
  })
})

test('lane titles are repeated before every page that has none of its own', () => {
  holds(({ plan, geometry }) => {
    for (const { own, titles } of plan.sheets) {
      const onBoard = own.x < geometry.width && own.y < geometry.height && own.y + own.height > 0
      expect(titles.lanes).toBe(onBoard && own.x >= LANE_TITLE_WIDTH)
    }
  })
})

test('is never smaller than asked for, but where a card is too large for the page', () => {
  const { bounds } = composePicture(sample, { what: 'map' })!
  const plan = (paper: 'a4' | 'a0', scale: number) =>
    planPages(sample.geometry, bounds, { ...tiles, paper }, scale)
  const tiles = { orientation: 'landscape', pages: 'tiles', overlap: 10 } as const
  for (const scale of [0.3, 0.5, 0.8]) expect(plan('a4', scale).scale).toBeGreaterThanOrEqual(scale)
  expect(plan('a4', 9).scale).toBeLessThan(9)
  expect(plan('a0', 0.5).sheets.length).toBe(1)
})

test('the same pages are shared out evenly', () => {
  const { bounds } = composePicture(sample, { what: 'map' })!
  const choices = { paper: 'a4', orientation: 'landscape', pages: 'tiles', overlap: 10 } as const
  const { sheets } = planPages(sample.geometry, bounds, choices, 0.57)
  const heights = sheets.map(({ own }) => own.height)
  expect(Math.min(...heights) / Math.max(...heights)).toBeGreaterThan(0.4)
})

test('one page holds all of the map, as large as fits', () => {
  fc.assert(
    fc.property(scenes, wishes, (scene, { scale, ...wish }) => {
      const { bounds } = composePicture(scene, { what: 'map' })!
      const plan = planPages(scene.geometry, bounds, { ...wish, pages: 'one' }, scale)
      expect(plan.sheets.map(({ shown }) => shown)).toEqual([bounds])
      const across = (bounds.width * plan.scale) / (plan.page.width - 2 * PAGE_MARGIN)
      const down = (bounds.height * plan.scale) / (plan.page.height - 2 * PAGE_MARGIN)
      expect(Math.max(across, down)).toBeCloseTo(1)
    }),
    { numRuns: 20 },
  )
})
