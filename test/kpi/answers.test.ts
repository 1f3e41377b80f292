import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answersText, parseAnswers, readAnswer, tallyOf } from '@/kpi/answers'
import type { AnswerScale } from '@/kpi/definition'

const NPS: AnswerScale = { id: '0-10', from: 0, to: 10, whole: true }
const STARS: AnswerScale = { id: '1-5', from: 1, to: 5, whole: false }
const OPEN: AnswerScale = {
  id: 'own',
  from: Number.NEGATIVE_INFINITY,
  to: Number.POSITIVE_INFINITY,
  whole: false,
}

/** The answers that a text holds, from the least to the greatest; the refusal where there is one. */
function read(text: string, scale: AnswerScale, locale = 'en') {
  const parsed = parseAnswers(text, scale, locale)
  if ('refusal' in parsed) return parsed.refusal
  const answers = Object.entries(parsed.tally)
    .flatMap(([answer, count]) => Array<number>(count).fill(Number(answer)))
    .sort((a, b) => a - b)
  expect(parsed.n).toBe(answers.length)
  return answers
}

describe('what parts answers', () => {
  test.each([
    ['lines', '8\n9\n10'],
    ['lines of Windows', '8\r\n9\r\n10\r\n'],
    ['tabs', '8\t9\t10'],
    ['semicolons', '8;9; 10'],
    ['spaces', ' 8 9  10 '],
    ['spaces that do not break', '8\u00a09\u202f10'],
    ['commas', '8,9,10'],
    ['commas and spaces', '8, 9, 10'],
    ['commas over several lines', '8,9,\n10'],
    ['quotes', '"8","9","10"'],
    ['French quotes', '« 8 » « 9 » « 10 »'],
    ['empty cells', '8;;9\n\n\n10,'],
    ['a mark of the byte order', '\ufeff8\n9\n10'],
    ['plus signs and zeros', '+8 09 10.0'],
  ])('%s', (_, text) => {
    for (const locale of ['en', 'fr']) expect(read(text, NPS, locale)).toEqual([8, 9, 10])
  })

  test('nothing is no answers, rather than a refusal', () => {
    for (const text of ['', ' \n ', ';;', ',', '""']) expect(read(text, NPS)).toEqual([])
  })
})

describe('a comma', () => {
  test.each([
    ['parts whole answers', '8,9', NPS, 'fr', [8, 9]],
    ['parts two answers in English', '4,5', STARS, 'en', [4, 5]],
    ['is a decimal sign in French', '4,5', STARS, 'fr', [4.5]],
    ['is a decimal sign where semicolons part', '4,5; 3', STARS, 'en', [3, 4.5]],
    ['is a decimal sign where lines part', '4,5\n3,5', STARS, 'en', [3.5, 4.5]],
    ['is a decimal sign where tabs part', '4,5\t3', STARS, 'fr', [3, 4.5]],
    ['is a decimal sign where spaces part what need not be whole', '4,5 3', STARS, 'en', [3, 4.5]],
    ['parts what stands in a list of more than two', '4,5,3', STARS, 'fr', [3, 4, 5]],
    ['parts where a space follows', '4, 5', STARS, 'fr', [4, 5]],
    ['parts where a space stands before', '4 ,5', STARS, 'fr', [4, 5]],
    ['parts between quotes', '"4","5"', STARS, 'fr', [4, 5]],
    ['parts where points are decimal', '4.5,3', STARS, 'fr', [3, 4.5]],
    ['is a decimal sign in quotes', '"4,5","3"', STARS, 'en', [3, 4.5]],
    ['before zeros leaves a whole answer whole', '8,0\n9,0', NPS, 'fr', [8, 9]],
  ] as const)('%s: %j', (_, text, scale, locale, answers) => {
    expect(read(text, scale, locale)).toEqual(answers)
  })

  test.each([
    ['9,0 10,0 7,0', NPS, [7, 9, 10]],
    ['9,0\t10,0\t7', NPS, [7, 9, 10]],
    ['9,0; 10,00; 7', NPS, [7, 9, 10]],
    ['« 9,0 » « 10,0 »', NPS, [9, 10]],
    ['9,0×3 10,0', NPS, [9, 9, 9, 10]],
    ['4,5 3,75', STARS, [3.75, 4.5]],
    ['4.5\n3,5', STARS, [3.5, 4.5]],
    ['Score\r\n9,0\r\n10,0\r\n', NPS, [9, 10]],
  ] as const)(
    'is a decimal sign in both languages where others part: %j',
    (text, scale, answers) => {
      for (const locale of ['en', 'fr']) expect(read(text, scale, locale)).toEqual(answers)
    },
  )

  test('is no part of a whole answer where something else parts them', () => {
    for (const text of ['8,5; 9', '8,5\n9', '8,5\t9', 'Score\n8,5']) {
      expect(read(text, NPS)).toMatchObject({ answer: '8,5', position: 1, reason: 'notWhole' })
    }
    expect(read('9,0 8,5', NPS)).toMatchObject({ answer: '8,5', position: 2, reason: 'notWhole' })
    expect(read('9,0 12,0', NPS)).toMatchObject({ answer: '12,0', reason: 'outOfRange' })
  })

  test.each([
    ['8,5 9', NPS, '8,5', 1],
    ['9 9,10 8,7', NPS, '9,10', 2],
    ['9,0', NPS, '9,0', 1],
    ['10, 19,0 9,0', { ...NPS, to: 9 }, '9,0', 3],
    ['4, 4,5, 3', STARS, '4,5', 2],
    ['4,5,\n3,5,', STARS, '4,5', 1],
    ['4.5 3,5', STARS, '3,5', 2],
  ] as const)(
    'that could do both is refused, with its place: %j',
    (text, scale, answer, position) => {
      for (const locale of ['en', 'fr']) {
        expect(read(text, scale, locale)).toMatchObject({ answer, position, reason: 'unclear' })
      }
    },
  )
})

describe('numbers', () => {
  test('may be negative, with any minus', () => {
    expect(read('-2 \u22121 3', OPEN)).toEqual([-2, -1, 3])
  })

  test('are never −0', () => {
    expect(parseAnswers('-0 \u22120.0', OPEN, 'en')).toMatchObject({ tally: { '0': 2 } })
  })

  test('may be written with a power of ten', () => {
    expect(read('1e3 2.5E-1', OPEN)).toEqual([0.25, 1000])
  })

  test.each([
    ['1\u202f360,50\n980', 'fr', [980, 1360.5]],
    ['1\u00a0360\n1\u00a0360\u00a0000', 'fr', [1360, 1_360_000]],
    ['1,360.50\n980', 'en', [980, 1360.5]],
    ['1,360\n980,5', 'en', [1.36, 980.5]],
    ['1,360\n980', 'fr', [1.36, 980]],
    ['1,360 980', 'en', [980, 1360]],
    ['1,360.50 980', 'en', [980, 1360.5]],
    ['1\u202f360,50 980', 'fr', [980, 1360.5]],
    ['Duration\n1,360', 'en', [1360]],
    ['1 360', 'fr', [1, 360]],
  ])(
    'have their thousands grouped as spreadsheets show them: %j in %s',
    (text, locale, answers) => {
      expect(read(text, OPEN, locale)).toEqual(answers)
    },
  )

  test.each([
    ['1,360', 'en', '1,360', 1],
    ['980\n1.360,50', 'fr', '1.360,50', 2],
    ['980\n1.360,50', 'en', '1.360,50', 2],
    ['980\n1,360.50', 'fr', '1,360.50', 2],
    ['980\n1 360,50\n12', 'fr', '1 360,50', 2],
    ['980,5\n1 360', 'en', '1 360', 2],
    ['1\u00a0360\n8\u00a09', 'fr', '1\u00a0360', 1],
  ])(
    'are refused where their thousands may be several answers: %j in %s',
    (text, locale, ...at) => {
      const [answer, position] = at
      expect(read(text, OPEN, locale)).toMatchObject({ answer, position, reason: 'unclear' })
    },
  )

  test('may come with how many gave them', () => {
    expect(read('9×3 10×2 8×1', NPS)).toEqual([8, 9, 9, 9, 10, 10])
    expect(read('9×0', NPS)).toMatchObject({ answer: '9×0', reason: 'notANumber' })
  })
})

describe('a refusal names the answer as it was typed, and its place', () => {
  test.each([
    ['10, 9, 11, 8', '11', 3, 'outOfRange'],
    ['9\n8\n\n-1', '-1', 3, 'outOfRange'],
    ['9 8 7.5', '7.5', 3, 'notWhole'],
    ['9 nine 8', 'nine', 2, 'notANumber'],
    ['9 8/10', '8/10', 2, 'notANumber'],
    ['"9"; "n/a"', 'n/a', 2, 'notANumber'],
    ['9×2 \u22123', '\u22123', 3, 'outOfRange'],
    ['9 12×3', '12×3', 2, 'outOfRange'],
    ['9\u00a0120', '120', 2, 'outOfRange'],
    ['9 NaN', 'NaN', 2, 'notANumber'],
    ['9 Infinity', 'Infinity', 2, 'notANumber'],
    ['9 1e999', '1e999', 2, 'notANumber'],
    ['9 0x8', '0x8', 2, 'notANumber'],
    ['9 8.5.1', '8.5.1', 2, 'notANumber'],
  ])('%j', (text, answer, position, reason) => {
    expect(read(text, NPS)).toEqual({ answer, position, reason, from: 0, to: 10 })
  })
})

describe('a heading', () => {
  test.each([
    ['Score\n9\n10', 'Score'],
    ['"NPS (0–10)"\r\n9\r\n10', 'NPS (0–10)'],
    ['Q1\n9\n10', 'Q1'],
    ['How likely are you to recommend us, from 0 to 10?\n9\n10', 'How likely are you to'],
    ['Élan\n9\n10', 'Élan'],
    ['9\n10', ''],
  ])('is left out and given back: %j', (text, heading) => {
    expect(read(text, NPS)).toEqual([9, 10])
    const parsed = parseAnswers(text, NPS, 'en') as { heading: string }
    expect(parsed.heading.startsWith(heading)).toBe(true)
    expect(parsed.heading === '').toBe(heading === '')
  })

  test('does not count in positions', () => {
    expect(read('Score\n9\n12', NPS)).toMatchObject({ answer: '12', position: 2 })
  })

  test('stands in the first of several lines alone', () => {
    expect(read('Score', NPS)).toMatchObject({ answer: 'Score', position: 1 })
    expect(read('Score 9 10', NPS)).toMatchObject({ answer: 'Score' })
    expect(read('9\nScore\n10', NPS)).toMatchObject({ answer: 'Score', position: 2 })
    expect(read('9 of ten\n10', NPS)).toMatchObject({ answer: 'of', position: 2 })
  })
})

test.each([
  ['8', 8],
  [' 8,0 ', 8],
  ['"9"', 9],
  ['-0', 0],
  ['8,5', 'notWhole'],
  ['11', 'outOfRange'],
  ['', 'notANumber'],
  ['8 9', 'notANumber'],
  ['good', 'notANumber'],
])('a cell of %j is %j', (text, answer) => {
  expect(readAnswer(text, NPS)).toBe(answer)
})

describe('text of a tally', () => {
  test('lists each answer, in the language it is read in', () => {
    expect(answersText({ '10': 1, '9': 2 }, 'en')).toBe('9 9 10')
    expect(answersText({ '4.5': 1, '-1': 1 }, 'en')).toBe('-1 4.5')
    expect(answersText({ '4.5': 1, '4': 1 }, 'fr')).toBe('4 4,5')
    expect(answersText({ '-0': 1 }, 'en')).toBe('0')
    expect(answersText({}, 'fr')).toBe('')
  })

  test('says how many gave each of a crowd', () => {
    expect(answersText({ '10': 190, '9': 11 }, 'en')).toBe('9×11 10×190')
    expect(answersText({ '10': 190, '9': 10 }, 'en')).not.toContain('×')
    expect(answersText({ '9': 999_999_999 }, 'fr')).toBe('9×999999999')
  })

  const answerOn = (scale: AnswerScale) =>
    scale.whole
      ? fc.integer({ min: scale.from, max: scale.to })
      : fc.double({
          min: Math.max(scale.from, -Number.MAX_VALUE),
          max: Math.min(scale.to, Number.MAX_VALUE),
          noNaN: true,
        })

  test.each([
    ['0–10', NPS],
    ['1–5', STARS],
    ['no ends', OPEN],
  ])('is read back as it was, on a scale of %s', (_, scale) => {
    fc.assert(
      fc.property(
        fc.uniqueArray(answerOn(scale), { maxLength: 20 }),
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 20, maxLength: 20 }),
        fc.constantFrom('en', 'fr'),
        (answers, counts, locale) => {
          const tally = Object.fromEntries(
            answers.map((each, at) => [String(each + 0), counts[at]!]),
          )
          const parsed = parseAnswers(answersText(tally, locale), scale, locale)
          expect(parsed).toMatchObject({ tally })
          expect(Object.keys((parsed as { tally: object }).tally).length).toBe(
            Object.keys(tally).length,
          )
        },
      ),
    )
  })

  test('any text is read or refused, and never breaks', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0159,.;×"\n \u2212-e') })),
        fc.constantFrom(NPS, STARS, OPEN),
        fc.constantFrom('en', 'fr'),
        (text, scale, locale) => {
          const parsed = parseAnswers(text, scale, locale)
          if ('refusal' in parsed) {
            expect(parsed.refusal.position).toBeGreaterThan(0)
            return
          }
          for (const [answer, count] of Object.entries(parsed.tally)) {
            expect(Number(answer)).toBeGreaterThanOrEqual(scale.from)
            expect(Number(answer)).toBeLessThanOrEqual(scale.to)
            expect(Object.is(Number(answer), -0)).toBe(false)
            expect(count).toBeGreaterThanOrEqual(1)
          }
        },
      ),
    )
  })
})

/** The ways in which people write a list: what parts it, and what stands before its decimals. */
const PARTED = ['\n', '\r\n', '\t', ';', '; ', ' ', '\u00a0', ', ', ','] as const
const decimalsOf = (parted: string) => (parted.includes(',') ? ['.'] : ['.', ','])
const writtenOn = (scale: AnswerScale) =>
  fc
    // On a scale of thousands, a space that does not break groups them.
    .constantFrom(...PARTED.filter((parted) => scale.to < 1000 || parted !== '\u00a0'))
    .chain((parted) => fc.tuple(fc.constant(parted), fc.constantFrom(...decimalsOf(parted))))

test.each([
  ['0–10', NPS, fc.integer({ min: 0, max: 10 })],
  ['1–5', STARS, fc.integer({ min: 4, max: 20 }).map((quarters) => quarters / 4)],
  ['no ends', OPEN, fc.integer({ min: -9999, max: 9999 }).map((tenths) => tenths / 10)],
] as const)(
  'a written list on a scale of %s is read back or refused, never another list',
  (_, scale, answer) => {
    fc.assert(
      fc.property(
        fc.array(answer, { minLength: 2, maxLength: 12 }),
        writtenOn(scale),
        fc.constantFrom(0, 1, 2),
        fc.constantFrom('en', 'fr'),
        (answers, [parted, decimal], digits, locale) => {
          const text = answers
            .map((each) => (Number.isInteger(each) ? each.toFixed(digits) : String(each)))
            .map((each) => each.replace('.', decimal))
            .join(parted)
          // Where there is nothing but one comma, the language decides.
          fc.pre(scale.whole || !/^-?\d+,\d+$/.test(text))
          const parsed = parseAnswers(text, scale, locale)
          if (!('refusal' in parsed)) expect(parsed.tally).toEqual(tallyOf(answers))
          else expect(parsed.refusal.reason).toBe('unclear')
        },
      ),
      { numRuns: 500 },
    )
  },
)

test('a written list is refused only where commas alone leave it unclear', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 2, maxLength: 12 }),
      writtenOn(NPS),
      fc.constantFrom(0, 1),
      (answers, [parted, decimal], digits) => {
        const text = answers.map((each) => each.toFixed(digits).replace('.', decimal)).join(parted)
        // Two answers such as '9,0' are all that may be a single one.
        fc.pre(!(parted === ',' && answers.length === 2 && digits === 0 && answers[1] === 0))
        expect(parseAnswers(text, NPS, 'fr')).toMatchObject({ tally: tallyOf(answers) })
      },
    ),
  )
})

test('5 000 answers are counted', () => {
  const answers = Array.from({ length: 5000 }, (_, at) => at % 11)
  const parsed = parseAnswers(answers.join('\n'), NPS, 'fr')
  expect(parsed).toEqual({ tally: tallyOf(answers), n: 5000, heading: '' })
})
