import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parse } from 'opentype.js'
import { expect, test } from 'vitest'
import { group, type Primitive, type Text } from '@/drawing/primitives'
import { outlineTexts } from '@/exchange/export/outlines'
import type { Progress } from '@/exchange/export/progress'

const files = createRequire(import.meta.url)
const regular = files.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf')
const bytes = readFileSync(regular)
const inter = parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))
const load = async () => inter

function text(lines: readonly string[], given: Partial<Text> = {}): Text {
  const font = { size: 20, weight: 400 } as const
  return { type: 'text', x: 100, y: 50, lines, lineHeight: 24, font, fill: '#112233', ...given }
}

/** Each sign as wide as the font has it, but A and V drawn together. */
const measure = (words: string, { size }: { readonly size: number }) =>
  (widthOf(words) * size) / 20 - (words.includes('AV') ? size / 10 : 0)

/** In px at the size of the texts, without kerning. */
function widthOf(word: string): number {
  const units = [...word].map((sign) => inter.charToGlyph(sign).advanceWidth ?? 0)
  return (units.reduce((sum, width) => sum + width, 0) * 20) / inter.unitsPerEm
}

/** The shapes of a drawing with their labels, and the x that each begins and ends at. */
function shapes(primitives: readonly Primitive[]) {
  return primitives.flatMap((part) => {
    if (part.type !== 'group') return []
    const [path] = part.children
    if (path?.type !== 'path') return []
    const numbers = path.d.match(/-?\d*\.?\d+/g)!.map(Number)
    const xs = numbers.filter((_, index) => index % 2 === 0)
    return [
      {
        label: part.label,
        d: path.d,
        fill: path.fill,
        left: Math.min(...xs),
        right: Math.max(...xs),
      },
    ]
  })
}

test('a text becomes the shapes of its letters, called by its words', async () => {
  const { primitives, kept } = await outlineTexts(
    [text(['Pay', 'online'])],
    undefined,
    load,
    measure,
  )
  const [shape] = shapes(primitives)
  expect(shape).toMatchObject({ label: 'Pay online', fill: '#112233' })
  expect(shape!.left).toBeGreaterThanOrEqual(100)
  expect(shape!.right).toBeLessThan(100 + widthOf('online'))
  expect(shape!.right).toBeGreaterThan(100 + widthOf('onlin'))
  expect(kept).toEqual([])
})

test('a text that ends or centres at a place still does', async () => {
  const width = widthOf('42')
  const lies = async (anchor: Text['anchor']) =>
    shapes(
      (await outlineTexts([text(['42'], anchor ? { anchor } : {})], undefined, load, measure))
        .primitives,
    )[0]!.left
  const start = await lies(undefined)
  expect(await lies('end')).toBeCloseTo(start - width, 1)
  expect(await lies('middle')).toBeCloseTo(start - width / 2, 1)
})

test('a line with signs that the font lacks stays text in its place, and is reported', async () => {
  const lines = ['Pay', '支払う 😀', 'مرحبا', 'now']
  const given = [group('card', 'Card', [text(lines)])]
  const { primitives, kept } = await outlineTexts(given, undefined, load, measure)
  expect(kept).toEqual(['支払う 😀', 'مرحبا'])
  const [card] = primitives
  const parts = card?.type === 'group' ? card.children : []
  expect(shapes(parts).map(({ label }) => label)).toEqual(['Pay now'])
  expect(parts.slice(1)).toEqual([text(['支払う 😀'], { y: 74 }), text(['مرحبا'], { y: 98 })])
})

test('what is no text stays as it is', async () => {
  const rect: Primitive = { type: 'rect', x: 0, y: 0, width: 1, height: 1, fill: '#000000' }
  expect((await outlineTexts([rect, text(['  '])], undefined, load, measure)).primitives).toEqual([
    rect,
  ])
})

test('letters that the text engine draws together are drawn together', async () => {
  const [letter] = shapes((await outlineTexts([text(['H'])], undefined, load, measure)).primitives)
  const [together] = shapes(
    (await outlineTexts([text(['AVH'])], undefined, load, measure)).primitives,
  )
  const beside = letter!.left - 100
  expect(letter!.right).toBeCloseTo(100 + widthOf('H') - beside, 1)
  expect(together!.right).toBeCloseTo(100 + widthOf('AVH') - 2 - beside, 1)
})

test('it tells how far it is, text by text of a group, and stops when it is told to', async () => {
  const groups = ['Pay', 'Wait', 'Leave'].map((line) => group('', line, [text([line])]))
  const told: number[] = []
  const progress: Progress = {
    step: async (done, total) => void told.push(done / total),
    signal: new AbortController().signal,
  }
  await outlineTexts(groups, progress, load, measure)
  expect(told).toEqual([0, 1 / 3, 2 / 3])
  const stopped: Progress = { ...progress, step: () => Promise.reject(new Error('stopped')) }
  await expect(outlineTexts(groups, stopped, load, measure)).rejects.toThrow('stopped')
})
