import { expect, test } from 'vitest'
import { rawJson } from '@/exchange/export/rawJson'

test('what JSON has no word for is told in its place, and the rest as it is', async () => {
  const circle: Record<string, unknown> = { title: 'in itself' }
  circle.self = circle
  const text = await rawJson({
    blob: new Blob(['pixels'], { type: 'image/png' }),
    large: 10n ** 20n,
    numbers: [1.5, Number.NaN, Number.NEGATIVE_INFINITY],
    when: new Date(0),
    bytes: new Uint8Array([1, 2, 255]),
    pairs: new Map([['a', new Set([1])]]),
    circle,
    empty: null,
  })
  expect(JSON.parse(text)).toEqual({
    blob: { $blob: 'image/png', base64: btoa('pixels') },
    large: '100000000000000000000',
    numbers: [1.5, { $number: 'NaN' }, { $number: '-Infinity' }],
    when: { $date: '1970-01-01T00:00:00.000Z' },
    bytes: { $bytes: [1, 2, 255] },
    pairs: { $map: [['a', { $set: [1] }]] },
    circle: { title: 'in itself', self: { $circle: true } },
    empty: null,
  })
})

test('a blob whose bytes are gone is said to be so, and costs nothing else', async () => {
  const gone = new Blob(['x'])
  gone.arrayBuffer = () => Promise.reject(new Error('gone'))
  expect(JSON.parse(await rawJson([gone, 'whole']))).toEqual([
    { $blob: '', unreadable: true },
    'whole',
  ])
})

test('a key called __proto__ stays a key', async () => {
  const odd = JSON.parse('{ "__proto__": { "polluted": true } }')
  const text = await rawJson(odd)
  expect(text).toContain('polluted')
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})
