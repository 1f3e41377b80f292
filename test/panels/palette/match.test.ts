import fc from 'fast-check'
import { expect, test } from 'vitest'
import { match, matchWords } from '@/panels/palette/match'
import { fold } from '@/panels/search/fold'
import { wordsOf } from '@/panels/search/marks'

/** The title with what answers in brackets; nothing where it is not found. */
function marked(query: string, title: string): string | undefined {
  const found = match(wordsOf(query), fold(title))
  if (!found) return undefined
  let at = 0
  const parts = found.marks.map(([start, end]) => {
    const part = `${title.slice(at, start)}[${title.slice(start, end)}]`
    at = end
    return part
  })
  return parts.join('') + title.slice(at)
}

const score = (query: string, title: string) => match(wordsOf(query), fold(title))?.score ?? -1

test('words are found by their beginnings, in any order', () => {
  expect(marked('add', 'Add pain point')).toBe('[Add] pain point')
  expect(marked('poi pa', 'Add pain point')).toBe('Add [pa]in [poi]nt')
  expect(marked('add xyz', 'Add pain point')).toBeUndefined()
})

test('the beginnings of several words are found by their letters in order', () => {
  expect(marked('ap', 'Add pain point')).toBe('[A]dd [p]ain point')
  expect(marked('adpa', 'Add pain point')).toBe('[Ad]d [pa]in point')
  expect(marked('app', 'Add pain point')).toBe('[A]dd [p]ain [p]oint')
})

test('accents, capitals and the curl of an apostrophe make no difference, and marks fit the title', () => {
  expect(marked('etape', 'Nouvelle Étape')).toBe('Nouvelle [Étape]')
  expect(marked('ÉMOTION', "L'emotion")).toBe("L'[emotion]")
  expect(marked("l'em", 'L’émotion')).toBe('[L’ém]otion')
  expect(marked('oeuvre', 'Chef d’œuvre')).toBe('Chef d’[œuvre]')
  expect(marked('pay', '💳 Pay online')).toBe('💳 [Pay] online')
})

test('letters in order are found when they stand close together, from a word’s beginning on', () => {
  expect(marked('tchp', 'Add touchpoint')).toBe('Add [t]ou[chp]oint')
  expect(marked('ouch', 'Add touchpoint')).toBe('Add t[ouch]point')
  expect(marked('uht', 'Add touchpoint')).toBeUndefined()
  expect(marked('teg', 'To a very long name that tells nothing')).toBeUndefined()
})

test('a title’s beginning answers better than a word’s, that better than initials, than inside, than letters', () => {
  const scores = [
    score('pain', 'Pain point'),
    score('pain', 'Add pain'),
    score('pain', 'Put all in November'),
    score('pain', 'Repainting'),
    score('pain', 'A plainer name'),
  ]
  expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  expect(new Set(scores).size).toBe(5)
  expect(score('undo', 'Undo')).toBeGreaterThan(score('undo', 'Undo move of Pay'))
})

test('in a long text words are found, but no letters here and there', () => {
  const text = fold('The customer waits too long at the counter')
  expect(matchWords(['count'], text)?.marks).toEqual([[35, 40]])
  expect(matchWords(['tcw'], text)).toBeUndefined()
})

test('whatever is typed, marks are in order, apart, and within the title', () => {
  const title = fc.string({ unit: 'grapheme', maxLength: 30 })
  fc.assert(
    fc.property(title, fc.string({ maxLength: 8 }), (shown, query) => {
      const found = match(wordsOf(query), fold(shown))
      let last = 0
      for (const [start, end] of found?.marks ?? []) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(last).toBeLessThanOrEqual(shown.length)
    }),
  )
})

test('every word of a title finds it, with accents or without', () => {
  const word = fc.stringMatching(/^[a-zéèçœ]{1,8}$/)
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), fc.nat(), (all, pick) => {
      const title = all.join(' ')
      const one = all[pick % all.length]!
      expect(match(wordsOf(one), fold(title))).toBeDefined()
      expect(match(wordsOf(fold(one).text), fold(title))).toBeDefined()
    }),
  )
})

test('a title of like words is not tried in every combination', () => {
  const title = fold(Array.from({ length: 30 }, () => 'a').join(' '))
  const began = performance.now()
  expect(match(['aaaaaaaab'], title)).toBeUndefined()
  expect(performance.now() - began).toBeLessThan(500)
})
