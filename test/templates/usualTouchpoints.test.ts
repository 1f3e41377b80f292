import { expect, test } from 'vitest'
import { isKnownChannel } from '@/model/channels'
import { suggestionsFor, USUAL_TOUCHPOINTS } from '@/templates/usualTouchpoints'

test('offers what is usual in a stage', () => {
  expect(suggestionsFor('Loyalty', 'en').map(({ title }) => title)).toEqual([
    'Loyalty programme',
    'Personal reward',
    'Newsletter',
    'Social network',
  ])
})

test.each([
  'Purchase experience',
  'Expérience d’achat',
  "expérience d'achat",
  '  PURCHASE  EXPERIENCE ',
])('knows the stage by the title %j, whatever the language asked for', (stage) => {
  expect(suggestionsFor(stage, 'fr')).toContainEqual({
    title: 'Suivi de livraison',
    channel: 'email',
  })
})

test.each(['', 'Onboarding'])('offers nothing for %j', (stage) => {
  expect(suggestionsFor(stage, 'en')).toEqual([])
})

test('every one is named in both languages, once in its stage, on a known channel', () => {
  for (const usual of Object.values(USUAL_TOUCHPOINTS)) {
    for (const language of ['en', 'fr'] as const)
      expect(new Set(usual.map(({ title }) => title[language])).size).toBe(usual.length)
    for (const { channel } of usual) expect(!channel || isKnownChannel(channel)).toBe(true)
  }
})
