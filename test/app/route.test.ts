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
  expect(routeOf('#/map/journey_a')).toEqual({
    page: 'map',
    id: 'journey_a',
    cardId: undefined,
    tab: 'map',
  })
  expect(routeOf('#/map/journey_a?card=card_b')).toEqual({
    page: 'map',
    id: 'journey_a',
    cardId: 'card_b',
    tab: 'map',
  })
})

test('a new map names its template', () => {
  expect(routeOf('#/new?template=b2b')).toEqual({ page: 'new', template: 'b2b' })
  expect(routeOf('#/new')).toEqual({ page: 'new', template: 'digital' })
})

test('a map may be opened at one of its tabs', () => {
  expect(routeOf('#/map/journey_a?tab=insights')).toMatchObject({ tab: 'insights' })
  expect(routeOf('#/map/journey_a?tab=nonsense')).toMatchObject({ tab: 'map' })
})

test('the personas may be opened at one of them, or at two side by side', () => {
  expect(routeOf('#/personas')).toEqual({ page: 'personas', shown: [] })
  expect(routeOf('#/personas?show=persona_a,persona_b')).toEqual({
    page: 'personas',
    shown: ['persona_a', 'persona_b'],
  })
})

test('the help may be opened at one of its sections', () => {
  expect(routeOf('#/help')).toEqual({ page: 'help', section: undefined })
  expect(routeOf('#/help/')).toEqual({ page: 'help', section: undefined })
  expect(routeOf('#/help/privacy')).toEqual({ page: 'help', section: 'privacy' })
})
