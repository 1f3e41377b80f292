import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawBoard } from '@/drawing/board'
import { drawLayers } from '@/drawing/layers'
import { light } from '@/drawing/palette'
import type { Group, Primitive } from '@/drawing/primitives'
import type { Scene } from '@/drawing/scene'
import { en } from '@/i18n/en'
import { emptyLibrary } from '@/model/document'
import { arbitraryMap, type MapAndLibrary } from '../helpers/arbitraryMap'
import { laidOut } from '../helpers/board'
import { makeSample } from '../helpers/sample'

function sceneOf({ map, library }: MapAndLibrary): Scene {
  return { map, library, geometry: laidOut(map, library), palette: light, scale: en.board.scale }
}

/** A shape or a text at its place on the board, with how far it can be seen through. */
type Leaf = {
  readonly drawn: string
  readonly x: number
  readonly y: number
  readonly part: Primitive
}

function leavesOf(primitives: readonly Primitive[], x = 0, y = 0, opacity = 1): Leaf[] {
  return primitives.flatMap((part) =>
    part.type === 'group'
      ? leavesOf(part.children, x + part.x, y + part.y, opacity * (part.opacity ?? 1))
      : [{ drawn: JSON.stringify([x, y, opacity, part]), x, y, part }],
  )
}

/** Where a rectangle or a text lies; of the others it is not said. */
function boxOf({ part, x, y }: Leaf) {
  if (part.type === 'rect')
    return {
      left: x + part.x,
      top: y + part.y,
      right: x + part.x + part.width,
      bottom: y + part.y + part.height,
    }
  if (part.type !== 'text') return undefined
  const width = Math.max(0, ...part.lines.map((line) => [...line].length)) * part.font.size * 0.55
  const start = part.anchor === 'end' ? width : part.anchor === 'middle' ? width / 2 : 0
  const [left, top] = [x + part.x - start, y + part.y - part.font.size]
  return { left, top, right: left + width, bottom: top + part.lines.length * part.lineHeight }
}

test('layers hold exactly what the board shows, and what lies on another still lies on it', () => {
  fc.assert(
    fc.property(arbitraryMap, (made) => {
      const scene = sceneOf(made)
      const board = leavesOf(drawBoard(scene))
      const layers = leavesOf(drawLayers(drawBoard(scene), scene, en))
      expect(layers.map(({ drawn }) => drawn).sort()).toEqual(
        board.map(({ drawn }) => drawn).sort(),
      )
      const places = new Map(layers.map(({ drawn }, index) => [drawn, index]))
      const boxes = board.flatMap((leaf) => {
        const box = boxOf(leaf)
        return box ? [{ ...box, at: places.get(leaf.drawn)! }] : []
      })
      const turned = boxes.flatMap((upper, index) =>
        boxes
          .slice(0, index)
          .filter(
            (lower) =>
              lower.at > upper.at &&
              lower.left < upper.right &&
              upper.left < lower.right &&
              lower.top < upper.bottom &&
              upper.top < lower.bottom,
          ),
      )
      expect(turned).toEqual([])
    }),
    { numRuns: 60 },
  )
})

const { map } = makeSample('en')
const sample = sceneOf({ map, library: emptyLibrary() })
const layersOf = (primitives: readonly Primitive[]) =>
  primitives.filter((part): part is Group => part.type === 'group' && part.isLayer === true)

test('the layers are the stages with their lanes, the lanes with their titles and curves, links and notes', () => {
  const layers = layersOf(drawLayers(drawBoard(sample), sample, en))
  expect(layers.map(({ label }) => label)).toEqual([
    'Background',
    'First online order',
    ...['Discovery', 'Consideration', 'Purchase', 'Purchase experience', 'Loyalty'].map(
      (title) => `Stage: ${title}`,
    ),
    ...['Touchpoints', 'Emotion', 'Thoughts', 'Pain points', 'Opportunities', 'KPIs'].map(
      (title) => `Lane: ${title}`,
    ),
    'Lane: Screens',
    'Lane: Backstage',
    'Links',
    'Notes',
  ])
  const purchase = layers.find(({ label }) => label === 'Stage: Purchase')!
  const lanes = layersOf(purchase.children)
  expect(lanes.map(({ label }) => label)).toContain('Lane: Pain points')
  const labels = (part: Group) =>
    part.children.map((each) => (each.type === 'group' ? each.label : each.type))
  expect(labels(lanes[0]!)).toContain('Touchpoint: Pay online')
  const emotion = layers.find(({ label }) => label === 'Lane: Emotion')!
  expect(labels(emotion)).toContain('path')
  expect(
    labels(emotion).filter((label) => /^Emotion of .* at Pay online$/.test(label)),
  ).not.toEqual([])
})
