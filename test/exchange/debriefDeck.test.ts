import { expect, test } from 'vitest'
import { emptyLibrary } from '@/model/document'
import { createNote } from '@/model/records/note'
import { planned } from '../helpers/board'
import { makeSample } from '../helpers/sample'
import { deckOf, wordsIn } from './deckFile'
import { sourceOf } from './deckSource'

const slides = new Set(['debrief'] as const)

/** The sample of a language with a summary and a note in the parking lot. */
function workshop(language: 'en' | 'fr') {
  const { map, personas } = makeSample(language)
  const persona = Object.fromEntries(personas.map((each) => [each.id, each]))
  const [journey] = Object.values(map.journey)
  const note = createNote({ x: 0, y: 0, title: 'Ask legal\nby May', parked: 'a0' })
  return {
    map: {
      ...map,
      journey: { [journey!.id]: { ...journey!, summary: 'We lose them\nat the form.' } },
      note: { [note.id]: note },
    },
    library: { ...emptyLibrary(), persona },
  }
}

test('the debrief is one slide, then native tables of votes, of actions and of open notes', async () => {
  const { map, library } = workshop('en')
  const deck = await deckOf(sourceOf(map, library), { slides })
  expect(deck.slides).toHaveLength(4)
  const [cameTo, votes, actions, notes] = deck.slides
  expect(wordsIn(cameTo!)).toEqual(
    expect.arrayContaining([
      'What the workshop came to',
      'We lose them',
      'at the form.',
      'Top pain points',
      '1. Card form reloads and empties the basket',
      'Moments of truth',
      'Next steps',
      'Jan 5, 2027 · Inès: Guest checkout',
    ]),
  )
  expect(cameTo).not.toContain('<a:tbl>')
  for (const table of [votes!, actions!, notes!]) expect(table).toContain('<a:tbl>')
  expect(wordsIn(actions!)).toEqual(
    expect.arrayContaining(['Owner', 'Guest checkout', 'Inès', 'Started', 'nobody yet']),
  )
  expect(wordsIn(notes!).join('\n')).toContain('Ask legal')
  expect(wordsIn(notes!)).toContain('parking lot')
})

test('the debrief speaks French', async () => {
  const { map, library } = workshop('fr')
  const deck = await deckOf(sourceOf(map, library, 'fr'), { slides })
  const said = deck.slides.map(wordsIn)
  expect(said[0]).toContain('Ce qui ressort de l’atelier')
  expect(said[2]).toEqual(expect.arrayContaining(['Responsable', 'Échéance', 'personne encore']))
  expect(said.flat().join('\n')).not.toMatch(/undefined|\[object|NaN/)
})

test('a map that nobody worked on has no debrief, and a presentation all the same', async () => {
  const deck = await deckOf(sourceOf(planned({}), emptyLibrary()), { slides })
  expect(deck.slides).toHaveLength(1)
  expect(wordsIn(deck.slides[0]!)).not.toContain('What the workshop came to')
})
