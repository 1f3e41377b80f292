import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawBoard } from '@/drawing/board'
import { group, type Primitive } from '@/drawing/primitives'
import { flatten, movePath } from '@/exchange/export/webPage/flatten'
import { sceneOf } from '../scene'
import { sample } from './written'

test('a path is moved by its places, and by nothing else of an arc', () => {
  expect(movePath('M1 2 H10 V5 L3 4 Z', 100, 10)).toBe('M101 12H110V15L103 14Z')
  expect(movePath('M0 0 A8 8 0 0 1 3 4', 10, 20)).toBe('M10 20A8 8 0 0 1 13 24')
  expect(movePath('M1 2 l3 3.2 l5.4 -6.6', 10, 10)).toBe('M11 12l3 3.2 l5.4 -6.6')
  expect(movePath('M0,0C1,2,3,4,5,6Q7 8 9 10', 1, 1)).toBe('M1 1C2 3 4 5 6 7Q8 9 10 11')
})

test('moving there and back leaves a path where it was', () => {
  const places = fc.integer({ min: -5000, max: 5000 })
  fc.assert(
    fc.property(fc.array(places, { minLength: 8, maxLength: 8 }), places, places, (n, dx, dy) => {
      const d = `M${n[0]} ${n[1]}C${n[2]} ${n[3]} ${n[4]} ${n[5]} ${n[6]} ${n[7]}Z`
      expect(movePath(movePath(d, dx, dy), -dx, -dy)).toBe(d)
    }),
  )
})

test('parts come out in their order, each in its own place; what is seen through stays together', () => {
  const rect = { type: 'rect', x: 1, y: 2, width: 3, height: 4 } as const
  const nested = group('a', 'A', [rect, group('b', 'B', [rect], { x: 5, y: 5 }, 0.5)], {
    x: 10,
    y: 20,
  })
  expect(flatten([nested])).toEqual([
    { ...rect, x: 11, y: 22 },
    {
      type: 'group',
      id: '',
      label: '',
      x: 0,
      y: 0,
      opacity: 0.5,
      children: [{ ...rect, x: 16, y: 27 }],
    },
  ])
})

test('every path of a board is one that can be moved', () => {
  const { map, library } = sample()
  const paths = (drawing: readonly Primitive[]): string[] =>
    drawing.flatMap((part) =>
      part.type === 'path' ? [part.d] : part.type === 'group' ? paths(part.children) : [],
    )
  const all = paths(drawBoard(sceneOf(map, library)))
  expect(all.length).toBeGreaterThan(50)
  for (const d of all) {
    expect(d).toMatch(/^M[MLHVCQAZmlhvcqaz\d\s,.e-]*$/)
    expect(movePath(d, 1, 1)).not.toContain('NaN')
  }
})
