import { afterEach, expect, test, vi } from 'vitest'
import { group, type Primitive } from '@/drawing/primitives'
import { type Context, paintPrimitives } from '@/drawing/surfaces/canvas'
import { writeSvg } from '@/drawing/surfaces/svg'

afterEach(() => vi.unstubAllGlobals())

/** How opaque each thing was when it was painted. */
function alphasOf(primitives: readonly Primitive[]): number[] {
  vi.stubGlobal(
    'Path2D',
    class {
      rect() {}
    },
  )
  const alphas: number[] = []
  const paint = () => alphas.push(context.globalAlpha)
  const still = () => {}
  const context = {
    globalAlpha: 1,
    ...{ fill: paint, stroke: paint, fillText: paint, fillRect: paint },
    ...{ translate: still, setLineDash: still },
  }
  paintPrimitives(context as unknown as Context, primitives, new Map())
  return alphas
}

const rect: Primitive = { type: 'rect', x: 0, y: 0, width: 9, height: 9, fill: '#000000' }
const text: Primitive = {
  type: 'text',
  x: 0,
  y: 0,
  lines: ['a'],
  lineHeight: 12,
  font: { size: 12, weight: 400 },
  fill: '#000000',
}

test('a group dims all that is in it, groups within and shapes that are dimmed themselves', () => {
  const faint: Primitive = { ...rect, opacity: 0.5 }
  const inner = group('', '', [rect], { x: 0, y: 0 }, 0.5)
  const outer = group('', '', [rect, faint, text, inner], { x: 0, y: 0 }, 0.4)
  expect(alphasOf([outer, rect, text])).toEqual([0.4, 0.2, 0.4, 0.2, 1, 1])
})

test('an SVG says how opaque a group is, and names only those that stand for something', () => {
  const svg = (id: string, opacity?: number) =>
    writeSvg([group(id, '', [], { x: 0, y: 0 }, opacity)], new Map())
  expect(svg('card_a', 0.4)).toBe('<g id="card_a" opacity="0.4"></g>')
  expect(svg('')).toBe('<g></g>')
})
