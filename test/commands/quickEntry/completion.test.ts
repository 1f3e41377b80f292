import { expect, test } from 'vitest'
import { completionAt, withName } from '@/commands/quickEntry/completion'
import type { EntryNames } from '@/commands/quickEntry/names'
import { fr } from '@/i18n/fr'
import { KNOWN_CHANNELS } from '@/model/channels'

const names: EntryNames = {
  '@': [
    { id: 'persona_c', name: 'Camille' },
    { id: 'persona_ch', name: 'Chloé Durand' },
  ],
  '#': KNOWN_CHANNELS.map((id) => ({ id, name: fr.channelNames[id] })),
}

const offered = (line: string, caret = line.length) =>
  completionAt(line, caret, names)?.options.map(({ name }) => name)

test.each<[string, string[] | undefined]>([
  ['@', ['Camille', 'Chloé Durand']],
  ['Achat @ch', ['Chloé Durand']],
  ['@CHLOE', ['Chloé Durand']],
  ['!@c', ['Camille', 'Chloé Durand']],
  ['@chloé d', ['Chloé Durand']],
  ['@chloé x', undefined],
  ['@camille ', undefined],
  ['@ ', undefined],
  ['#tel', ['Téléphone', 'Télévision']],
  ['#app', ['Application mobile']],
  ['#zzz', undefined],
  ['mail@c', undefined],
  [String.raw`\@c`, undefined],
  ['rien', undefined],
])('behind "%s" these names are offered', (line, options) => {
  expect(offered(line)).toEqual(options)
})

test('no more than five names are offered at once', () => {
  expect(offered('#')).toHaveLength(5)
})

test('the name goes by what stands before the caret, not by what follows', () => {
  expect(offered('Appel #tel de Marc', 10)).toEqual(['Téléphone', 'Télévision'])
  expect(offered('Appel #tel de Marc', 5)).toBeUndefined()
})

test('a name that is written out needs no taking', () => {
  expect(completionAt('#e-mail', 7, names)).toMatchObject({ isWhole: true })
  expect(completionAt('#e-mai', 6, names)).toMatchObject({ isWhole: false })
})

test('a name that is taken replaces its letters, with one space behind it', () => {
  const completion = completionAt('Appel #tel  de Marc', 10, names)!
  expect(withName('Appel #tel  de Marc', completion, completion.options[0]!)).toEqual({
    line: 'Appel #Téléphone de Marc',
    caret: 'Appel #Téléphone '.length,
  })
})
