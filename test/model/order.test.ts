import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byOrder, isOrder, type Ordered, orderAtEnd, ordersAt } from '@/model/order'

/** Siblings as a person makes them: one after the other, each at some place among the others. */
const siblings: fc.Arbitrary<Ordered[]> = fc.array(fc.nat(20), { maxLength: 12 }).map((places) => {
  const list: Ordered[] = []
  for (const [index, place] of places.entries()) {
    const at = place % (list.length + 1)
    list.splice(at, 0, { id: `card_${index}`, order: ordersAt(list, at)[0]! })
  }
  return list
})

test('a new index stands where it was asked to, and the siblings stay in order', () => {
  fc.assert(
    fc.property(siblings, fc.nat(20), fc.integer({ min: 1, max: 4 }), (list, place, count) => {
      const index = place % (list.length + 1)
      const made = ordersAt(list, index, count).map((order, at) => ({ id: `new_${at}`, order }))
      const wanted = [...list.slice(0, index), ...made, ...list.slice(index)]
      expect([...wanted].reverse().sort(byOrder)).toEqual(wanted)
    }),
  )
})

test('between equal indices a new one goes after the last of them', () => {
  const list = ['a0', 'a1', 'a1', 'a1', 'a2'].map((order, at) => ({ id: `card_${at}`, order }))
  for (const index of [2, 3, 4]) {
    const [order] = ordersAt(list, index)
    expect(order! > 'a1' && order! < 'a2').toBe(true)
  }
  const equal = list.slice(1, 4)
  expect(ordersAt(equal, 1)[0]! > 'a1').toBe(true)
  expect(ordersAt(equal, 0)[0]! < 'a1').toBe(true)
})

test('equal indices are told apart by the id, the same way round for everybody', () => {
  const [a, b] = [
    { id: 'card_a', order: 'a0' },
    { id: 'card_b', order: 'a0' },
  ] as const
  expect([b, a].sort(byOrder)).toEqual([a, b])
  expect(byOrder(a, a)).toBe(0)
})

test('the end is after everything', () => {
  fc.assert(
    fc.property(siblings, (list) => {
      expect(list.every(({ order }) => order < orderAtEnd(list))).toBe(true)
    }),
  )
})

test('an index is one from which new ones can be made', () => {
  for (const order of ['a0', 'Zz', 'a0V', orderAtEnd([{ id: 'x', order: 'az' }])])
    expect(isOrder(order)).toBe(true)
  for (const order of ['', 'a', 'b0', '0', '!!', 'a00', 'A00000000000000000000000000'])
    expect(isOrder(order)).toBe(false)
})

test('whatever passes for an index can be inserted before, between and after', () => {
  const indices = fc
    .uniqueArray(fc.string({ unit: fc.constantFrom(...'a01zZbA!~é'), maxLength: 4 }), {
      minLength: 1,
      maxLength: 5,
    })
    .map((texts) => texts.filter(isOrder))
  fc.assert(
    fc.property(indices, (orders) => {
      const list = orders.map((order, at) => ({ id: `card_${at}`, order })).sort(byOrder)
      for (let index = 0; index <= list.length; index += 1) {
        const made = { id: 'new', order: ordersAt(list, index)[0]! }
        const wanted = [...list.slice(0, index), made, ...list.slice(index)]
        expect([...wanted].sort(byOrder)).toEqual(wanted)
      }
    }),
    { numRuns: 300, seed: 1 },
  )
})
