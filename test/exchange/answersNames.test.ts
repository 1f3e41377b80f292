import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { knownOf, matchSubjects } from '@/exchange/answers/known'
import { labelsOf, matchNames } from '@/exchange/answers/names'
import { comparable, nearness } from '@/exchange/answers/nearness'
import { tableOf } from '@/exchange/answers/table'
import { en } from '@/i18n/en'
import { emptyLibrary } from '@/model/document'
import { planned } from '../helpers/board'

const TITLES = [
  'Pay online',
  'Delivery tracking',
  'Online help',
  'Création de compte',
  'Newsletter',
]
const candidates = TITLES.map((name) => ({ id: name, name }))
const near = (a: string, b: string) => nearness(comparable(a), comparable(b))
const match = (name: string) => matchNames([labelOf(name)], candidates).get(labelOf(name).key)

function labelOf(name: string) {
  const table = tableOf([[name]], '')
  return labelsOf(table.columns[0]!, 0).list[0]!
}

test.each([
  ['Pay online', 'Pay online'],
  ['  PAY   ONLINE ', 'Pay online'],
  ['pay-online', 'Pay online'],
  ['creation de compte', 'Création de compte'],
  ['Création de compte.', 'Création de compte'],
])('‘%s’ is ‘%s’', (name, id) => {
  expect(match(name)).toEqual({ id, certainty: 'exact' })
})

test.each([
  ['Pay onlin', 'Pay online'],
  ['Pya online', 'Pay online'],
  ['Payment online', 'Pay online'],
  ['Tracking of the delivery', 'Delivery tracking'],
  ['Delivery', 'Delivery tracking'],
  ['Newslettre', 'Newsletter'],
  ['How satisfied were you with: Pay online?', 'Pay online'],
  ['Creation du comptes', 'Création de compte'],
])('‘%s’ is nearly ‘%s’, a suggestion', (name, id) => {
  expect(match(name)).toEqual({ id, certainty: 'near' })
})

test.each(['Warehouse visit', 'Help', 'x', 'Letter', '???', 'Online'])(
  '‘%s’ is none of them',
  (name) => {
    const found = match(name)
    // One word of two is as near as it gets, and no more than a suggestion.
    if (found) expect(found.certainty).toBe('near')
    if (name.length > 6 || name === 'x' || name === '???') expect(found).toBeUndefined()
  },
)

test('of two that are called the same the first is only suggested', () => {
  const twice = [
    { id: 'first', name: 'Social network' },
    { id: 'second', name: 'Social network' },
  ]
  expect(matchNames([{ key: 'social network' }], twice).get('social network')).toEqual({
    id: 'first',
    certainty: 'near',
  })
})

test('a name that is exactly a stage’s is the stage, not nearly a touchpoint', () => {
  const map = planned({
    Purchase: { steps: [{ touchpoint: 'Purchase online' }, { touchpoint: 'Loyalty' }] },
    Loyalty: {},
  })
  const known = knownOf(map, emptyLibrary(), en.channelNames)
  const labels = ['purchase', 'loyalty', 'loyaltyy'].map((key) => ({ key, text: key, count: 1 }))
  const matches = matchSubjects(labels, known)
  const titleOf = (key: string) => {
    const { id } = matches.get(key)!
    return `${id.slice(0, 4)} ${(map.card[id] ?? map.stage[id])!.title}`
  }
  expect(titleOf('purchase')).toBe('stag Purchase')
  expect(titleOf('loyalty')).toBe('card Loyalty')
  expect(titleOf('loyaltyy')).toBe('card Loyalty')
  expect(matches.get('loyalty')!.certainty).toBe('exact')
})

test('spellings of one name are one label, called as most rows call it', () => {
  const cells = ['pay online', 'Pay online', 'Pay online', 'PAY ONLINE', 'Help', '', '—']
  const table = tableOf([['Touchpoint'], ...cells.map((cell) => [cell])], '')
  const { list, keys } = labelsOf(table.columns[0]!, 1)
  expect(list).toEqual([
    { key: 'pay online', text: 'Pay online', count: 4 },
    { key: 'help', text: 'Help', count: 1 },
    { key: '—', text: '—', count: 1 },
  ])
  expect(keys).toEqual(['', 'touchpoint', 'pay online', 'pay online', 'pay online', 'help', '—'])
})

test('nearness is the same either way where letters are wrong, and 0 for what is far', () => {
  for (const [a, b] of [
    ['pay online', 'pay onlien'],
    ['newsletter', 'newslettre'],
  ] as const) {
    expect(near(a, b)).toBe(near(b, a))
    expect(near(a, b)).toBeGreaterThan(0.8)
  }
  expect(near('shop', 'ship it')).toBe(0)
  expect(near('stop', 'a')).toBe(0)
  expect(near('', '')).toBe(0)
})

test('of thousands of names those that most rows say are compared, the others only if the same', () => {
  const many = Array.from({ length: 1000 }, (_, index) => ({
    id: `${index}`,
    name: `Place ${index}`,
  }))
  const labels = Array.from({ length: 2000 }, (_, index) => ({ key: `xplace ${index}` }))
  const found = matchNames([...labels, { key: 'place 7' }], many)
  expect(found.get('place 7')).toEqual({ id: '7', certainty: 'exact' })
  expect(found.get('xplace 8')).toEqual({ id: '8', certainty: 'near' })
  expect(found.get('xplace 800')).toBeUndefined()
})

test('as few letters apart as a table of all beginnings says', () => {
  // The plain algorithm, without what makes it quick.
  const slow = (a: string, b: string): number => {
    const at = (i: number, j: number): number => {
      if (Math.min(i, j) === 0) return Math.max(i, j)
      const costs = [
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
      ]
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        costs.push(at(i - 2, j - 2) + 1)
      return Math.min(...costs)
    }
    return at(a.length, b.length)
  }
  const word = fc.string({ unit: fc.constantFrom('q', 'x', 'z'), minLength: 4, maxLength: 7 })
  fc.assert(
    fc.property(word, word, (a, b) => {
      const distance = slow(a, b)
      fc.pre(a !== b && !a.startsWith(b) && !b.startsWith(a))
      const longer = Math.max(a.length, b.length)
      expect(near(a, b)).toBe(distance <= 1 ? 1 - distance / longer : 0)
    }),
  )
})
