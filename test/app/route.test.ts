import { expect, test } from 'vitest'
import { routeOf } from '@/app/route'

test('an address names a page, and any that names none is the library', () => {
  expect(routeOf('')).toEqual({ page: 'library' })
  expect(routeOf('#/')).toEqual({ page: 'library' })
  expect(routeOf('#/trash')).toEqual({ page: 'trash' })
  expect(routeOf('#/nonsense/x')).toEqual({ page: 'library' })
  expect(routeOf('#/map/../../x')).toEqual({ page: 'library' })
})

test('a map may be opened at one of its cards', () => {
  expect(routeOf('#/map/journey_a')).toEqual({ page: 'map', id: 'journey_a', cardId: undefined })
  expect(routeOf('#/map/journey_a?card=card_b')).toEqual({
    page: 'map',
    id: 'journey_a',
    cardId: 'card_b',
  })
})

test('a new map names its template', () => {
  expect(routeOf('#/new?template=b2b')).toEqual({ page: 'new', template: 'b2b' })
  expect(routeOf('#/new')).toEqual({ page: 'new', template: 'digital' })
})
