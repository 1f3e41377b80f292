import { expect, test } from 'vitest'
import { curvePath } from '@/drawing/emotion'
import type { Group, Primitive } from '@/drawing/primitives'
import { cutCurve } from '@/exchange/export/cutCurve'
import { composePicture } from '@/exchange/export/picture'
import { textsIn } from '@/exchange/export/pictures'
import { en } from '@/i18n/en'
import { stagesOf } from '@/model/outline'
import { makeSample } from '../helpers/sample'
import { sceneOf } from './scene'

const { map, personas } = makeSample('en')
const library = {
  persona: Object.fromEntries(personas.map((persona) => [persona.id, persona])),
  definition: {},
  agenda: {},
}
const scene = sceneOf(map, library)
const { geometry } = scene
const purchase = stagesOf(map).find(({ title }) => title === 'Purchase')!
const column = geometry.stages.find(({ id }) => id === purchase.id)!

const said = (primitives: readonly Primitive[]) =>
  textsIn(primitives).map(({ lines }) => lines.join(' '))

/** The x of every curve's line, in the picture's own pixels. */
function curveReach(primitives: readonly Primitive[], dx = 0): number[] {
  return primitives.flatMap((primitive) => {
    if (primitive.type === 'group' && primitive.id === 'stage')
      return curveReach(primitive.children, dx + primitive.x)
    if (primitive.type !== 'path') return []
    const numbers = primitive.d.match(/-?[\d.]+/g)!.map(Number)
    return numbers.filter((_, index) => index % 2 === 0).map((x) => x + dx)
  })
}

test('the whole map takes in the notes beside the board', () => {
  const { bounds } = composePicture(scene, { what: 'map' })!
  const [note] = geometry.notes
  expect(bounds.x).toBe(Math.min(0, note!.x) - 24)
  expect(bounds.y + bounds.height).toBeGreaterThanOrEqual(note!.y + note!.height + 24)
  expect(bounds.x + bounds.width).toBeGreaterThanOrEqual(geometry.width + 24)
})

test('the legend of a lens has the margin around it that the board has', () => {
  const reading = { lens: 'evidence', filter: null, messages: en } as const
  const { bounds, primitives } = composePicture({ ...scene, reading }, { what: 'map' })!
  const legend = primitives.find((part) => part.type === 'group' && part.id === 'legend')
  const swatches = (legend as Group).children.filter((part) => part.type === 'group')
  expect(swatches.length).toBe(3)
  for (const { y } of swatches) expect(y - bounds.y).toBeGreaterThanOrEqual(24)
  expect(composePicture(scene, { what: 'map' })!.bounds.y).toBe(-24)
})

test('a selection shows the chosen cards and no others', () => {
  const cards = Object.values(map.card).filter(({ title }) => /^(Pay online|Chatbot)/.test(title))
  const ids = new Set<string>(cards.map(({ id }) => id))
  const { primitives, bounds } = composePicture(scene, { what: 'selection', ids })!
  const titles = said(primitives)
  expect(titles.some((title) => title.startsWith('Pay online'))).toBe(true)
  expect(titles.some((title) => title.startsWith('Newsletter'))).toBe(false)
  expect(titles).not.toContain('First online order')
  const boxes = cards.map(({ id }) => geometry.cards.get(id)!)
  expect(bounds.x).toBe(Math.min(...boxes.map(({ x }) => x)) - 16)
  expect(bounds.y).toBe(Math.min(...boxes.map(({ y }) => y)) - 16)
})

test('nothing is pictured where nothing of the selection lies on the board', () => {
  const lane = Object.keys(map.lane)[0]!
  expect(composePicture(scene, { what: 'selection', ids: new Set() })).toBeUndefined()
  expect(composePicture(scene, { what: 'selection', ids: new Set([lane]) })).toBeUndefined()
})

test('a link is drawn where both its ends are', () => {
  const [link] = Object.values(map.link)
  const names = (...ids: string[]) =>
    composePicture(scene, { what: 'selection', ids: new Set(ids) })!.primitives.flatMap(
      (primitive) => (primitive.type === 'group' ? primitive.id : []),
    )
  expect(names(link!.fromId, link!.toId)).toContain(link!.id)
  expect(names(link!.fromId)).not.toContain(link!.id)
})

test('a stage is a board of its own, with the lanes named and the curve within it', () => {
  const { primitives, bounds } = composePicture(scene, { what: 'stage', stageId: purchase.id })!
  const texts = said(primitives)
  const wanted = ['Purchase', 'Touchpoints', 'Delighted', 'Pay online', 'Cart abandonment']
  expect(texts).toEqual(expect.arrayContaining(wanted))
  expect(texts).not.toContain('Discovery')
  expect(texts.some((text) => text.startsWith('Newsletter'))).toBe(false)
  expect(bounds.width).toBe(124 + column.width + 20 + 48)
  const reach = curveReach(primitives)
  expect(Math.min(...reach)).toBeCloseTo(124)
  expect(Math.max(...reach)).toBeCloseTo(124 + column.width)
})

test('a cut curve is the same curve', () => {
  const points = [0, 40, 100, 130, 200].map((x, index) => ({ x, y: [10, 80, 30, 30, 90][index]! }))
  const whole = curvePath(points)
  const cut = cutCurve(whole, { from: 20, to: 150 })
  expect(cut).toMatch(/^M20,[\d.]+C/)
  for (let x = 25; x < 150; x += 5) expect(yAt(cut, x)).toBeCloseTo(yAt(whole, x)!, 1)
  expect(yAt(cut, 10)).toBeUndefined()
  expect(cutCurve(whole, { from: 300, to: 400 })).toBe('')
  expect(cutCurve('', { from: 0, to: 1 })).toBe('')
  expect(cutCurve('M10,10', { from: 0, to: 20 })).toBe('')
})

test('two points are joined by a straight line, which is cut as well', () => {
  const whole = curvePath([
    { x: 0, y: 0 },
    { x: 100, y: 50 },
  ])
  const cut = cutCurve(whole, { from: 40, to: 60 })
  expect(yAt(cut, 50)).toBeCloseTo(25, 1)
  expect(cut).toMatch(/^M40,20C.*60,30$/)
})

/** The height of a curve at a place, by walking along it. */
function yAt(path: string, x: number): number | undefined {
  const letters = [...path.matchAll(/([MLC])([^MLC]*)/g)]
  let start = [Number.NaN, Number.NaN]
  for (const [, letter, text] of letters) {
    const numbers = text!.match(/-?[\d.]+/g)!.map(Number)
    const [ex, ey] = [numbers.at(-2)!, numbers.at(-1)!]
    const [sx, sy] = start as [number, number]
    start = [ex, ey]
    if (letter === 'M' || x < sx || x > ex) continue
    const t = (x - sx) / (ex - sx)
    if (letter === 'L') return sy + (ey - sy) * t
    const [, y1, , y2] = numbers as [number, number, number, number]
    return sy * (1 - t) ** 3 + 3 * y1 * t * (1 - t) ** 2 + 3 * y2 * t ** 2 * (1 - t) + ey * t ** 3
  }
  return undefined
}
