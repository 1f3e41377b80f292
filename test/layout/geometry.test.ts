import { expect, test } from 'vitest'
import { stageAtX } from '@/layout/board'
import { boxAround, overlap } from '@/layout/box'
import { laidOut, planned } from '../helpers/board'

const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height })

test('boxes overlap where they share more than an edge', () => {
  expect(overlap(box(0, 0, 10, 10), box(5, 5, 10, 10))).toBe(true)
  expect(overlap(box(0, 0, 10, 10), box(2, 2, 1, 1))).toBe(true)
  expect(overlap(box(0, 0, 10, 10), box(10, 0, 10, 10))).toBe(false)
  expect(overlap(box(0, 0, 10, 10), box(0, 10, 10, 10))).toBe(false)
})

test('the box around boxes holds them all, and there is none around nothing', () => {
  expect(boxAround([box(5, 6, 10, 10), box(-5, 8, 2, 40)])).toEqual(box(-5, 6, 20, 42))
  expect(boxAround([])).toBeUndefined()
})

test('every place has a stage: the one over it, or the nearest', () => {
  const geometry = laidOut(planned({ A: { steps: [{}] }, B: {} }))
  const [first, second] = geometry.stages
  expect(stageAtX(geometry, -100)).toBe(first)
  expect(stageAtX(geometry, first!.x + 1)).toBe(first)
  expect(stageAtX(geometry, second!.x + 1)).toBe(second)
  expect(stageAtX(geometry, 1e6)).toBe(second)
  expect(stageAtX(laidOut(planned({})), 0)).toBeUndefined()
})
