import { expect, test } from 'vitest'
import { en } from '@/i18n/en'
import { fr } from '@/i18n/fr'
import { loadMessages } from '@/i18n/messages'

type Leaf = string | ((...values: never[]) => string)

/** Every sentence of a language by its path, such as `board.addStage`. */
function leavesOf(node: object, path = ''): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>()
  for (const [key, value] of Object.entries(node)) {
    const place = path ? `${path}.${key}` : key
    if (typeof value === 'object') for (const leaf of leavesOf(value, place)) leaves.set(...leaf)
    else leaves.set(place, value)
  }
  return leaves
}

/** Something to say in each place of a sentence: numbers, but a kind of card where only that will do. */
function valuesFor(leaf: Leaf): unknown[] {
  if (typeof leaf === 'string') return []
  const numbers = Array.from({ length: leaf.length }, (_, at) => at + 3)
  return leaf.name === 'card' || leaf.name === 'addCardTo' ? ['pain', ...numbers.slice(1)] : numbers
}

function said(leaf: Leaf): string {
  if (typeof leaf === 'string') return leaf
  return (leaf as (...values: unknown[]) => string)(...valuesFor(leaf))
}

const english = leavesOf(en)
const french = leavesOf(fr)

/** Words that are the same in both languages. */
const SAME = [
  ...['Parcours', 'Action', 'Actions', 'Image', 'Images', 'Note', 'Notes', 'Votes', 'KPI'],
  ...['Impact', 'Effort', 'Persona', 'Personas', 'Frustrations', 'Camille', 'Date', 'Zoom'],
  ...['Satisfaction', 'Commercial', 'Indigo', 'Rose', 'Violet', 'Transparent'],
  ...['Chatbot', 'FAQ', 'Forum', 'E-mail', 'SMS', 'Newsletter'],
  ...['Impact 3\nEffort 4', '3×', '3 × 4 pixels'],
  ...['←', '→', '↑', '↓', 'Tab', 'Ctrl', 'Alt'],
]

test('English and French have the same keys, and as many places in each sentence', () => {
  const shape = (leaves: Map<string, Leaf>) =>
    [...leaves].map(([path, leaf]) => [path, typeof leaf === 'string' ? 'text' : leaf.length])
  expect(shape(french).sort()).toEqual(shape(english).sort())
})

test('no sentence is empty, and none says undefined', () => {
  for (const leaves of [english, french])
    for (const [path, leaf] of leaves) {
      expect([path, said(leaf)]).toEqual([path, expect.stringMatching(/\S/)])
      expect([path, said(leaf)]).toEqual([
        path,
        expect.not.stringMatching(/\bundefined\b|\bnull\b|\[object/),
      ])
    }
})

test('every value that a sentence is given is said in it', () => {
  for (const leaves of [english, french])
    for (const [path, leaf] of leaves)
      for (const value of valuesFor(leaf))
        if (typeof value === 'number')
          expect([path, said(leaf)]).toEqual([path, expect.stringContaining(String(value))])
})

test('no French sentence is the English one, but for words that are the same', () => {
  const same = [...french].flatMap(([path, leaf]) =>
    said(leaf) === said(english.get(path)!) ? [said(leaf)] : [],
  )
  expect(same.filter((sentence) => !SAME.includes(sentence))).toEqual([])
  expect(SAME.filter((sentence) => !same.includes(sentence))).toEqual([])
})

test('French puts a space before its double signs, and has its own quotation marks', () => {
  const poor = /[^\s\u00a0\u202f][;!?»](?!\w)|\p{L}:(\s|$)|«[^\s\u00a0\u202f]|[“”"']/u
  const sentences = [...french.values()].map((leaf) => said(leaf))
  expect(sentences.filter((sentence) => poor.test(sentence))).toEqual([])
})

test('nothing and one are singular in French, one alone in English', () => {
  expect([0, 1, 2].map((count) => en.details.several(count))).toEqual([
    '0 items selected',
    '1 item selected',
    '2 items selected',
  ])
  expect([0, 1, 2].map((count) => fr.details.several(count))).toEqual([
    '0 élément sélectionné',
    '1 élément sélectionné',
    '2 éléments sélectionnés',
  ])
  expect(fr.library.counts(0, 1)).toBe('0 étape · 1 fiche')
  expect(fr.details.counts(1, 2, 0)).toBe('1 étape · 2 points de contact · 0 irritant')
})

test('large numbers are grouped as the language does', () => {
  expect(en.details.several(12345)).toBe('12,345 items selected')
  expect(fr.details.several(12345)).toMatch(/^12\s345 éléments sélectionnés$/)
})

test('"de" is elided before a vowel', () => {
  expect(fr.board.emotionOf('Élodie', 'X')).toBe('Émotion d’Élodie à X')
  expect(fr.board.emotionOf('Camille', 'X')).toBe('Émotion de Camille à X')
})

test('a language is loaded by its name', async () => {
  expect(await loadMessages('fr')).toBe(fr)
  expect(await loadMessages('en')).toBe(en)
})
