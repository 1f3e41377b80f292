import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  clip,
  clippingFrom,
  clippingInto,
  clippingText,
  isClippable,
  isEmptyClipping,
  parseClipping,
} from '@/commands/clipping'
import { addLink } from '@/commands/links'
import { addNote } from '@/commands/notes'
import { arbitraryMap } from '../helpers/arbitraryMap'
import { openDesk, planned } from '../helpers/board'

const desk = openDesk(
  planned({
    First: { wide: { action: 'Wide' }, steps: [{ touchpoint: 'A', pain: 'Slow' }] },
    Second: { steps: [{ touchpoint: 'B', opportunity: 'Faster' }] },
  }),
)
addLink(desk, desk.card('Slow').id, desk.card('Faster').id)
const noteId = addNote(desk, { x: 1, y: 2 })
const { map } = desk
const titles = (records: readonly { readonly title: string }[]) => records.map(({ title }) => title)

test('cards are clipped in reading order, with their steps, lanes and the links among them', () => {
  const clipping = clip(
    map,
    ['Faster', 'B', 'Slow'].map((title) => desk.card(title).id),
  )
  expect(titles(clipping.cards)).toEqual(['B', 'Slow', 'Faster'])
  expect(clipping.steps.map(({ id }) => id)).toEqual([desk.card('A').homeId, desk.card('B').homeId])
  expect(new Set(clipping.lanes.map(({ type }) => type))).toEqual(
    new Set(['touchpoint', 'pain', 'opportunity']),
  )
  expect(clipping.links).toHaveLength(1)
  expect(clipping.stages).toEqual([])
})

test('a link to a card that is not clipped stays behind', () => {
  expect(clip(map, [desk.card('Slow').id]).links).toEqual([])
})

test('a stage is clipped with its steps and all its cards', () => {
  const clipping = clip(map, [desk.stage('First').id])
  expect(titles(clipping.stages)).toEqual(['First'])
  expect(titles(clipping.cards).sort()).toEqual(['A', 'Slow', 'Wide'])
  expect(clipping.steps).toHaveLength(1)
})

test('lanes, links and what is gone are not clipped', () => {
  const clipping = clip(map, [desk.lane('pain').id, Object.keys(map.link)[0]!, 'card_gone'])
  expect(isEmptyClipping(clipping)).toBe(true)
  expect(isEmptyClipping(clip(map, [noteId]))).toBe(false)
  expect(['stage_a', 'card_a', 'note_a', 'lane_a', 'link_a', ''].filter(isClippable)).toEqual([
    'stage_a',
    'card_a',
    'note_a',
  ])
})

test('elsewhere a clipping is the titles, line by line', () => {
  const ids = ['Slow', 'A'].map((title) => desk.card(title).id)
  expect(clippingText(clip(map, ids))).toBe('A\nSlow')
})

test('a clipping is read back as it was written', () => {
  const clipping = clip(map, [...Object.keys(map.stage), noteId])
  expect(parseClipping(JSON.stringify(clipping))).toEqual(clipping)
})

test('what is not a clipping is none', () => {
  const clipping = clip(map, [desk.card('A').id])
  const broken = { ...clipping, cards: [{ ...clipping.cards[0], votes: 'many' }] }
  const { links: _, ...half } = clipping
  for (const text of ['', 'Hello', '{', '[]', 'null', '{}', JSON.stringify(map)])
    expect(parseClipping(text)).toBeUndefined()
  for (const value of [broken, half]) expect(parseClipping(JSON.stringify(value))).toBeUndefined()
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(parseClipping(text)).toBeUndefined()
    }),
  )
})

test('a clipping with keys that name the prototype is harmless', () => {
  const text = JSON.stringify(clip(map, [desk.card('A').id])).replace(
    '"scores":{}',
    '"scores":{"__proto__":1},"__proto__":{"polluted":1}',
  )
  parseClipping(text)
  expect(({} as { polluted?: number }).polluted).toBeUndefined()
})

test('a clipping comes back from markup that carries it, whatever was typed', () => {
  fc.assert(
    fc.property(arbitraryMap, ({ map }) => {
      const clipping = clip(map, [...Object.keys(map.stage), ...Object.keys(map.note)])
      const html = clippingInto('<table></table>', clipping)
      expect(html).toContain('<table></table>')
      // Browsers put what is pasted into a page of its own.
      expect(clippingFrom(`<html><body>${html}</body></html>`)).toEqual(
        parseClipping(JSON.stringify(clipping)),
      )
    }),
    { numRuns: 50 },
  )
})

test('other markup carries no clipping', () => {
  const carrying = (data: string) => `<div data-parcours-clipping="${data}"></div>`
  for (const html of [
    '',
    '<p>x</p>',
    carrying(''),
    carrying('!'),
    carrying('e30='),
    carrying('AAA'),
  ])
    expect(clippingFrom(html)).toBeUndefined()
})
