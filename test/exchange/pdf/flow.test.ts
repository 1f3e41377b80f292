import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Primitive } from '@/drawing/primitives'
import { pageSize } from '@/exchange/export/pdf/papers'
import { flow, TEXT_MARGIN } from '@/exchange/export/pdf/sheets/flow'
import { type Strip, space } from '@/exchange/export/pdf/sheets/strip'
import { columnsOf, table } from '@/exchange/export/pdf/sheets/table'
import { heading, paragraph, STYLES } from '@/exchange/export/pdf/sheets/type'
import { textsIn } from '@/exchange/export/pictures'
import { createBreakText } from '@/layout/text'

const page = pageSize('a4', 'portrait')
const width = page.width - 2 * TEXT_MARGIN
const breakText = createBreakText((text, font) => text.length * font.size * 0.5)

const saidOn = (primitives: readonly Primitive[]) =>
  textsIn(primitives).flatMap(({ lines }) => lines)

const strips = fc.array(
  fc.record({ height: fc.integer({ min: 1, max: 200 }), staysWithNext: fc.boolean() }),
  { maxLength: 60 },
)

test('every strip is on a page once, in its order, between the margins', () => {
  fc.assert(
    fc.property(strips, (made) => {
      const named = made.map(
        (strip, index): Strip => ({
          ...strip,
          draw: paragraph(`${index}`, STYLES.body, 99, breakText)[0]!.draw,
        }),
      )
      const pages = flow(named, page)
      expect(pages.flatMap(({ primitives }) => saidOn(primitives))).toEqual(
        named.map((_, at) => `${at}`),
      )
      for (const { primitives } of pages)
        for (const part of primitives) {
          if (part.type !== 'group') continue
          const { height } = named[Number(saidOn([part])[0])]!
          expect(part.y).toBeGreaterThanOrEqual(TEXT_MARGIN)
          expect(part.y + height).toBeLessThanOrEqual(page.height - TEXT_MARGIN)
        }
    }),
  )
})

test('a heading is never the last of its page', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 80 }), (lines) => {
      const before = Array.from(
        { length: lines },
        () => paragraph('x', STYLES.body, width, breakText)[0]!,
      )
      const after = paragraph('y', STYLES.body, width, breakText)
      const pages = flow([...before, ...heading('H', 2, width, breakText), ...after], page)
      const where = (word: string) =>
        pages.findIndex(({ primitives }) => saidOn(primitives).includes(word))
      expect(where('H')).toBe(where('y'))
    }),
  )
})

test('a table says its headings again on every page, and keeps short rows whole', () => {
  const columns = columnsOf(width, [1, 1])
  const rows = Array.from({ length: 60 }, (_, at) => [
    [{ text: `row ${at}\nsecond line ${at}`, style: STYLES.body }],
    [{ text: 'b', style: STYLES.body }],
  ])
  const pages = flow(table(columns, ['First', 'Second'], rows, breakText), page)
  expect(pages.length).toBeGreaterThan(2)
  for (const { primitives } of pages) {
    const said = saidOn(primitives)
    expect(said.slice(0, 2)).toEqual(['First', 'Second'])
    expect(said.filter((line) => line.startsWith('row')).length).toBe(
      said.filter((line) => line.startsWith('second')).length,
    )
  }
})

test('a text longer than a page goes on on the next, and no line of it is lost', () => {
  const columns = columnsOf(width, [1, 3])
  const words = Array.from({ length: 3000 }, (_, at) => `w${at}`)
  const row = [[], [{ text: words.join(' '), style: STYLES.body }]]
  const pages = flow([space(300), ...table(columns, ['a', 'b'], [row], breakText)], page)
  expect(pages.length).toBeGreaterThan(1)
  const said = pages.flatMap(({ primitives }) => saidOn(primitives)).join(' ')
  for (const word of words) expect(said).toContain(word)
})
