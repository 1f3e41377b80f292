import { expect, test } from 'vitest'
import { nextPlace } from '@/exchange/export/webPage/viewer/walk'

const at = (x: number, y: number) => ({ x, y, width: 10, height: 10 })
const GRID = [at(0, 0), at(20, 0), at(40, 0), at(0, 20), at(20, 20), at(40, 20)]

test('arrows walk to the nearest ahead, straight before aside', () => {
  expect(nextPlace(GRID, GRID[0]!, 'ArrowRight')).toBe(1)
  expect(nextPlace(GRID, GRID[1]!, 'ArrowDown')).toBe(4)
  expect(nextPlace(GRID, GRID[4]!, 'ArrowLeft')).toBe(3)
  expect(nextPlace(GRID, GRID[5]!, 'ArrowUp')).toBe(2)
})

test('there is nothing beyond the edge', () => {
  expect(nextPlace(GRID, GRID[2]!, 'ArrowRight')).toBeUndefined()
  expect(nextPlace(GRID, GRID[0]!, 'ArrowUp')).toBeUndefined()
})

test('a card a little aside is still found where nothing lies straight ahead', () => {
  expect(nextPlace([at(0, 0), at(30, 40)], at(0, 0), 'ArrowDown')).toBe(1)
})
