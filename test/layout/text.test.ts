import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createBreakText, type Font } from '@/layout/text'
import { anyText } from '../helpers/arbitraryMap'

const FONT: Font = { size: 10, weight: 400 }
const WIDER: Font = { size: 20, weight: 400 }

/** Every sign of a text is 0.55 of the font's size wide: 5.5 px here. */
const widthOf = (text: string, font = FONT) => [...text].length * font.size * 0.55
const breakText = createBreakText(widthOf)
const linesOf = (text: string, signs: number) => breakText(text, FONT, signs * 5.5 + 0.001).lines

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const signsOf = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment)
const solid = (text: string) => text.replace(/[ \t\r\n]/g, '')

const width = fc.integer({ min: 1, max: 120 })
const sentence = fc.oneof(
  anyText,
  fc.array(anyText, { maxLength: 6 }).map((words) => words.join(' ')),
  fc.string({ unit: fc.constantFrom('a', 'b', ' ', '-', '/', '\n', '\t'), maxLength: 60 }),
)

test('no line is wider than the width, unless it is a single sign', () => {
  fc.assert(
    fc.property(sentence, width, (text, limit) => {
      for (const line of breakText(text, FONT, limit).lines)
        if (signsOf(line).length > 1) expect(widthOf(line)).toBeLessThanOrEqual(limit + 1e-6)
    }),
    { numRuns: 500 },
  )
})

test('all of the text is in the lines, but for the spaces where it breaks', () => {
  fc.assert(
    fc.property(sentence, width, (text, limit) => {
      const { lines } = breakText(text, FONT, limit)
      expect(solid(lines.join(''))).toBe(solid(text))
      expect(lines.length).toBeGreaterThan(0)
    }),
    { numRuns: 500 },
  )
})

test('the width that is given is that of the widest line', () => {
  fc.assert(
    fc.property(sentence, width, (text, limit) => {
      const broken = breakText(text, FONT, limit)
      expect(broken.width).toBeCloseTo(Math.max(...broken.lines.map((line) => widthOf(line))), 6)
    }),
    { numRuns: 300 },
  )
})

test('what reads as one sign is never split: joined emoji, flags, accents', () => {
  const signs = fc.array(
    fc.constantFrom(
      '👩‍👩‍👧‍👦',
      '🇫🇷',
      '🇺🇸',
      '👍🏽',
      'é',
      'e\u0301',
      'ग्',
      'क',
      '한',
      'a',
      '1️⃣',
      '🏳️‍🌈',
    ),
    { minLength: 1, maxLength: 20 },
  )
  fc.assert(
    fc.property(signs, width, (parts, limit) => {
      const text = parts.join('')
      expect(breakText(text, FONT, limit).lines.flatMap(signsOf)).toEqual(signsOf(text))
    }),
    { numRuns: 300 },
  )
})

test('lines break at spaces, and a line holds as many words as fit', () => {
  expect(linesOf('the card form reloads', 9)).toEqual(['the card', 'form', 'reloads'])
  expect(linesOf('the card form reloads', 21)).toEqual(['the card form reloads'])
  expect(linesOf('the card form reloads', 20)).toEqual(['the card form', 'reloads'])
})

test('a word that is too long breaks after a hyphen or a slash, else anywhere', () => {
  expect(linesOf('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij'])
  expect(linesOf('checkout-form', 10)).toEqual(['checkout-', 'form'])
  expect(linesOf('orders/returns', 9)).toEqual(['orders/', 'returns'])
})

test('says whether a word was broken where no reader would break it', () => {
  const isBroken = (text: string, signs: number) =>
    breakText(text, FONT, signs * 5.5 + 0.001).broken
  expect(isBroken('abcdefghij', 4)).toBe(true)
  expect(isBroken('the card form', 5)).toBe(false)
  expect(isBroken('checkout-form orders/returns', 10)).toBe(false)
})

test('where a person broke a line, it is broken, and an empty line stays', () => {
  for (const end of ['\n', '\r\n', '\r'])
    expect(linesOf(`one${end}${end}two`, 99)).toEqual(['one', '', 'two'])
  expect(linesOf('a\tb', 99)).toEqual(['a b'])
})

test('nothing is one empty line', () => {
  expect(breakText('', FONT, 100)).toMatchObject({ lines: [''], width: 0 })
  expect(breakText('   ', FONT, 100)).toMatchObject({ lines: [''], width: 0 })
})

test('no width at all still ends, one sign a line', () => {
  for (const limit of [0, -5]) expect(breakText('abc', FONT, limit).lines).toEqual(['a', 'b', 'c'])
})

test('a word of five hundred letters and a note of ten thousand are broken whole', () => {
  for (const count of [500, 10_000]) {
    const { lines } = breakText('x'.repeat(count), FONT, 100)
    expect(lines.join('')).toHaveLength(count)
    expect(lines.length).toBe(Math.ceil(count / 18))
  }
})

test('each word is measured once for a font, and again for another', () => {
  const asked: string[] = []
  const counting = createBreakText((text, font) => {
    asked.push(`${text}/${font.size}`)
    return widthOf(text, font)
  })
  counting('pay online pay', FONT, 999)
  counting('online pay', FONT, 50)
  expect(new Set(asked).size).toBe(asked.length)
  counting('pay', WIDER, 999)
  expect(asked).toContain('pay/20')
})

test('a word of any length is cut between its signs, wherever it is taken apart for that', () => {
  const signs = fc.array(
    fc.constantFrom(
      'x',
      'é',
      'e\u0301',
      '👩‍👩‍👧',
      '🇫🇷',
      '🇫',
      '\u200d',
      '\u0301',
      '한',
      'ก็',
      '👍🏽',
    ),
    { minLength: 100, maxLength: 400 },
  )
  fc.assert(
    fc.property(signs, (parts) => {
      const word = parts.join('')
      expect(breakText(word, FONT, 1).lines).toEqual(signsOf(word))
    }),
    { numRuns: 100 },
  )
  const endless = 'x'.repeat(200_000)
  expect(linesOf(endless, 100)).toHaveLength(2000)
})
