import { expect, test } from 'vitest'
import { FIRST_CHOICES, type PdfChoices } from '@/exchange/export/pdf/choices'
import { SMALLEST_READABLE } from '@/exchange/export/pdf/legibility'
import { planMap } from '@/exchange/export/pdf/planMap'
import { readability, smallestText } from '@/exchange/export/pdf/readability'
import { emptyLibrary } from '@/model/document'
import { makeSample } from '../../helpers/sample'
import { sceneOf } from '../scene'

const scene = sceneOf(makeSample('en').map, emptyLibrary())

function read(fields: Partial<PdfChoices>) {
  const choices = { ...FIRST_CHOICES, ...fields }
  const { plan, bounds, smallest } = planMap(scene, choices)
  const reads = readability(scene.geometry, bounds, choices, plan, smallest)
  return { plan, onBoard: smallest, ...reads }
}

test('the smallest text is the smallest that says something', () => {
  const text = { type: 'text', x: 0, y: 0, lineHeight: 10, fill: '#000000' } as const
  const small = { ...text, lines: ['  '], font: { size: 2, weight: 400 } } as const
  const large = { ...text, lines: ['a'], font: { size: 9, weight: 400 } } as const
  const group = { type: 'group', id: '', label: '', x: 0, y: 0, children: [small, large] } as const
  expect(smallestText([group])).toBe(9)
  expect(smallestText([small])).toBeUndefined()
})

test('says the size of the smallest text on the paper, in points', () => {
  const { plan, onBoard, smallest, isReadable } = read({ paper: 'a4' })
  expect(onBoard).toBeGreaterThan(8)
  expect(smallest).toBeCloseTo(onBoard * plan.scale)
  expect(isReadable).toBe(smallest >= SMALLEST_READABLE)
  // Two sizes up, a sheet's sides are twice as long, and its margins the same.
  expect(read({ paper: 'a2' }).smallest / smallest).toBeGreaterThan(2)
})

test('names the smallest paper on which one page can be read, turned if that helps', () => {
  const { isReadable, paper } = read({ paper: 'a4', orientation: 'portrait' })
  expect(isReadable).toBe(false)
  expect(read({ ...paper! }).isReadable).toBe(true)
  expect(paper).toEqual({ paper: 'a3', orientation: 'landscape' })
  expect(read({ paper: 'letter' }).paper?.paper).toBe('tabloid')
})

test('names the number of pages of the chosen paper that can be read', () => {
  const { pages } = read({ paper: 'a4' })
  const tiles = read({ paper: 'a4', pages: 'tiles', textSize: SMALLEST_READABLE })
  expect(tiles.isReadable).toBe(true)
  expect(pages).toBe(tiles.plan.sheets.length)
})

test('offers no paper where none is large enough', () => {
  const { geometry } = scene
  const far = { ...geometry.notes[0]!, x: 400_000 }
  const wide = { ...scene, geometry: { ...geometry, notes: [far] } }
  const { plan, bounds, smallest } = planMap(wide, FIRST_CHOICES)
  const reads = readability(wide.geometry, bounds, FIRST_CHOICES, plan, smallest)
  expect(reads.isReadable).toBe(false)
  expect(reads.paper).toBeUndefined()
})
