import { expect, test } from 'vitest'
import { breaksOf } from '@/insights/breaks'
import { channelInsightsOf } from '@/insights/channels'
import { familyInsightsOf } from '@/insights/families'
import { row, sketch } from './sketch'

/** Touchpoints A, B, C… in steps of their own, on these channels. */
function on(...channels: string[][]) {
  const names = channels.map((_, at) => 'ABCDEFG'[at]!)
  return sketch(row(...names)).cards(
    Object.fromEntries(names.map((name, at) => [name, { channels: channels[at]! }])),
  )
}

test('families have their share of the touchpoints, the unnamed ones too', () => {
  const made = on(['phone'], ['website', 'faq'], [], ['WhatsApp'], ['mobileApp'])
  const found = familyInsightsOf(made.map)
  expect(found.map(({ family, cardIds }) => [family, made.titles(cardIds)])).toEqual([
    ['web', ['B', 'E']],
    ['inbound', ['A']],
    ['own', ['D']],
    ['none', ['C']],
  ])
  expect(found.map(({ share }) => share)).toEqual([0.4, 0.2, 0.2, 0.2])
})

test('a touchpoint on two families counts for both, and an empty name for none', () => {
  const made = on(['website', 'shop'], [' '])
  expect(familyInsightsOf(made.map).map(({ family, share }) => [family, share])).toEqual([
    ['web', 0.5],
    ['physical', 0.5],
    ['none', 0.5],
  ])
  expect(familyInsightsOf(sketch({ Stage: {} }).map)).toEqual([])
})

test('the emotion of a channel is the mean of its touchpoints that have a score', () => {
  const made = on(['shop'], ['website'], ['website', 'shop'], ['website']).scores({
    A: -1,
    B: 2,
    C: 1,
  })
  expect(channelInsightsOf(made.map)).toEqual([
    {
      channel: 'website',
      family: 'web',
      cardIds: ['B', 'C', 'D'].map((name) => made.id(name)),
      emotion: 1.5,
      scored: 2,
    },
    {
      channel: 'shop',
      family: 'physical',
      cardIds: ['A', 'C'].map((name) => made.id(name)),
      emotion: 0,
      scored: 2,
    },
  ])
})

test('two spellings of a team’s own channel are one; without scores it has no emotion', () => {
  const made = on(['WhatsApp', ' whatsapp'], ['WHATSAPP'])
  expect(channelInsightsOf(made.map)).toEqual([
    { channel: 'WhatsApp', family: 'own', cardIds: [made.id('A'), made.id('B')], scored: 0 },
  ])
})

test('a break is where no family goes on, with the emotion after it and before', () => {
  const made = on(['website'], ['faq'], ['phone'], ['supportEmail', 'shop'], ['shop'])
  made.scores({ A: 1, B: 0.5, C: -1.5 })
  expect(breaksOf(made.map)).toEqual([
    { from: 'web', to: 'inbound', fromId: made.id('B'), toId: made.id('C'), change: -2 },
  ])
})

test('a touchpoint without a channel, and a break without scores, claim nothing', () => {
  expect(breaksOf(on(['website'], [], ['phone']).map)).toEqual([])
  const made = on(['website'], ['phone'])
  expect(breaksOf(made.map)).toEqual([
    { from: 'web', to: 'inbound', fromId: made.id('A'), toId: made.id('B') },
  ])
})

test('alternatives of one step are no break, and one that goes on as before is enough', () => {
  const plan = { Stage: { steps: [{ touchpoint: ['A', 'B'] }, { touchpoint: ['C', 'D'] }] } }
  const made = sketch(plan).cards({
    A: { channels: ['website'] },
    B: { channels: ['phone'] },
    C: { channels: ['shop'] },
    D: { channels: ['contactForm'] },
  })
  expect(breaksOf(made.map)).toEqual([])
  made.cards({ D: { channels: ['event'] } }).scores({ A: 1, B: 0, C: -1, D: -2 })
  expect(breaksOf(made.map)).toMatchObject([{ from: 'web', to: 'physical', change: -2 }])
})
