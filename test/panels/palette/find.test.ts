import { expect, test } from 'vitest'
import type { EntryGroup, PaletteEntry } from '@/panels/palette/entry'
import { createFinder } from '@/panels/palette/find'

function entry(group: EntryGroup, title: string, more: Partial<PaletteEntry> = {}): PaletteEntry {
  return { id: `${group}:${title}`, group, title, run: () => {}, ...more }
}

const ENTRIES = [
  entry('command', 'Undo', { disabled: true }),
  entry('command', 'Add touchpoint'),
  entry('command', 'Fit the map'),
  entry('page', 'My maps'),
  entry('card', 'Map of the shop', { content: true, also: 'People ask where the lift is' }),
  entry('card', 'Add to basket', { content: true }),
]

function found(query: string, recent: string[] = [], entries = ENTRIES) {
  return createFinder(entries)(query, recent).sections.map(
    ({ group, listed }) => `${group}: ${listed.map(({ title }) => title.text).join(', ')}`,
  )
}

test('before anything is typed the recent ones come first, content is left out, what cannot be run comes last', () => {
  expect(found('', ['page:My maps', 'command:gone', 'card:Add to basket'])).toEqual([
    'recent: My maps, Add to basket',
    'command: Add touchpoint, Fit the map',
    'unavailable: Undo',
  ])
})

test('what was used and cannot be run now is not among the recent ones', () => {
  expect(found('', ['command:Undo'])[0]).toBe('command: Add touchpoint, Fit the map')
})

test('groups stand in the order of their best answer', () => {
  expect(found('map')).toEqual(['card: Map of the shop', 'command: Fit the map', 'page: My maps'])
  expect(found('add')).toEqual(['command: Add touchpoint', 'card: Add to basket'])
})

test('what was used before comes first among those that answer alike', () => {
  expect(found('add', ['card:Add to basket'])).toEqual([
    'card: Add to basket',
    'command: Add touchpoint',
  ])
})

test('a card is found in its notes, and the place is shown', () => {
  const [section] = createFinder(ENTRIES)('lift', []).sections
  const { detail } = section!.listed[0]!
  expect(detail?.text).toBe('People ask where the lift is')
  expect(detail?.marks.map(([start, end]) => detail.text.slice(start, end))).toEqual(['lift'])
})

test('of long notes the part around the place is shown, whole words', () => {
  const notes = `${'Long before that nothing happened. '.repeat(9)}Then the lift broke. ${'And so on. '.repeat(20)}`
  const entries = [entry('card', 'Shop', { content: true, also: notes })]
  const [section] = createFinder(entries)('lift', []).sections
  const { text, marks } = section!.listed[0]!.detail!
  expect(text.length).toBeLessThan(120)
  expect(text).toMatch(/^…happened\. Then the lift broke\. .*…$/)
  expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(['lift'])
})

test('what cannot be run is found, after everything that can', () => {
  const entries = [entry('command', 'Paste', { disabled: true }), entry('card', 'The paste')]
  expect(found('paste', [], entries)).toEqual(['card: The paste', 'unavailable: Paste'])
})

test('two thousand cards are searched at every letter without being felt, and fifty are listed', () => {
  const cards = Array.from({ length: 2000 }, (_, at) =>
    entry('card', `Étape ${at}: the customer waits for a delivery`, {
      content: true,
      also: 'Entendu en entretien : « je n’ai jamais su où était mon colis ». '.repeat(3),
    }),
  )
  const find = createFinder(cards)
  expect(find('etape', []).total).toBe(2000)
  expect(find('etape', []).sections.flatMap(({ listed }) => listed)).toHaveLength(50)
  const times = ['c', 'cu', 'cus', 'cust', 'xqz', 'colis', 'wfd'].map((query) => {
    const began = performance.now()
    find(query, [])
    return performance.now() - began
  })
  // A frame is 16 ms; this machine may be shared with others.
  expect(Math.min(...times)).toBeLessThan(50)
})
