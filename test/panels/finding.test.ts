import { expect, test } from 'vitest'
import { findMaps, sortMaps } from '@/panels/library/finding'
import type { ListedMap } from '@/storage/shelf'

const map = (title: string, updatedAt: number, createdAt = 0) =>
  ({ title, updatedAt, createdAt }) as ListedMap
const maps = [map('Réclamation d’été', 1, 3), map('Œuvre 10', 3, 1), map('œuvre 9', 2, 2)]
const titles = (found: readonly ListedMap[]) => found.map(({ title }) => title)

test('every word must be there, without its accents and capitals', () => {
  expect(titles(findMaps(maps, "RECLAM d'ete"))).toEqual(['Réclamation d’été'])
  expect(titles(findMaps(maps, 'oeuvre'))).toEqual(['Œuvre 10', 'œuvre 9'])
  expect(findMaps(maps, 'oeuvre reclam')).toEqual([])
  expect(findMaps(maps, '')).toHaveLength(3)
})

test('the latest come first, or the alphabet with its numbers in order', () => {
  expect(titles(sortMaps(maps, 'updated', 'fr'))).toEqual([
    'Œuvre 10',
    'œuvre 9',
    'Réclamation d’été',
  ])
  expect(titles(sortMaps(maps, 'title', 'fr'))).toEqual([
    'œuvre 9',
    'Œuvre 10',
    'Réclamation d’été',
  ])
  expect(titles(sortMaps(maps, 'created', 'fr'))[0]).toBe('Réclamation d’été')
})
