import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { EntryNames } from '@/commands/quickEntry/names'
import { entryOf, type LineEntry, readLine } from '@/commands/quickEntry/readLine'
import { en } from '@/i18n/en'
import { KNOWN_CHANNELS } from '@/model/channels'
import { anyText } from '../../helpers/arbitraryMap'

const names: EntryNames = {
  '@': [
    { id: 'persona_c', name: 'Camille' },
    { id: 'persona_ch', name: 'Chloé Durand' },
    { id: 'persona_m', name: 'Marc' },
  ],
  '#': [
    ...KNOWN_CHANNELS.map((id) => ({ id, name: en.channelNames[id] })),
    { id: 'Kiosk', name: 'Kiosk' },
  ],
}

const read = (line: string) => entryOf(readLine(line, names))
const NOTHING: LineEntry = {
  title: '',
  type: undefined,
  score: undefined,
  personaIds: [],
  channels: [],
}

test.each<[string, Partial<LineEntry>]>([
  ['Search', { title: 'Search' }],
  ['!Too slow', { type: 'pain', title: 'Too slow' }],
  ['  ! Too slow ', { type: 'pain', title: 'Too slow' }],
  ['?Is it safe?', { type: 'thought', title: 'Is it safe?' }],
  ['> Save the basket', { type: 'opportunity', title: 'Save the basket' }],
  ['+ Easy', { score: 1, title: 'Easy' }],
  ['-Hard', { score: -1, title: 'Hard' }],
  ['− Hard', { score: -1, title: 'Hard' }],
  ['++ Great', { score: 2, title: 'Great' }],
  ['-- Awful', { score: -2, title: 'Awful' }],
  [':) Nice', { score: 1, title: 'Nice' }],
  [':-( Sad', { score: -1, title: 'Sad' }],
  [':| So so', { score: 0, title: 'So so' }],
  ['+2 Great', { score: 2, title: 'Great' }],
  ['-1.5 Poor', { score: -1.5, title: 'Poor' }],
  ['−1,5 Poor', { score: -1.5, title: 'Poor' }],
  ['+,5 Fine', { score: 0.5, title: 'Fine' }],
  ['-0 Flat', { score: 0, title: 'Flat' }],
  ['!-2 Broken', { type: 'pain', score: -2, title: 'Broken' }],
  [':( !Broken', { type: 'pain', score: -1, title: 'Broken' }],
  ['!?', { type: 'pain', title: '?' }],
])('signs at the head of "%s" are read', (line, entry) => {
  expect(read(line)).toEqual({ ...NOTHING, ...entry })
})

test.each([
  '-20% off',
  '+33 6 12 34',
  '+3 of them',
  '-1.3 of them',
  '+1h of delay',
  '-> next page',
  '--- cut here',
  'Why? Because!',
  '0 defects',
  'a@b.example',
  'C# course',
  '#1 in the list',
  '@nobody knows',
  '5 @ 3',
  String.raw`C:\temp\new`,
  'Quoi\u00a0? Non\u202f!',
])('"%s" is text', (line) => {
  expect(read(line)).toEqual({ ...NOTHING, title: line })
})

test.each<[string, Partial<LineEntry>]>([
  ['Call @Camille', { title: 'Call', personaIds: ['persona_c'] }],
  ['@cam calls', { title: 'calls', personaIds: ['persona_c'] }],
  ['Call @chloe durand now', { title: 'Call now', personaIds: ['persona_ch'] }],
  ['Call @Chloe, now', { title: 'Call , now', personaIds: ['persona_ch'] }],
  ['Call @durand', { title: 'Call', personaIds: ['persona_ch'] }],
  ['Call @c', { title: 'Call @c' }],
  ['@Marc @Camille Pay', { title: 'Pay', personaIds: ['persona_m', 'persona_c'] }],
  ['@marc @MARC Pay', { title: 'Pay', personaIds: ['persona_m'] }],
  ['Ask #phone', { title: 'Ask', channels: ['phone'] }],
  ['Ask #email for help', { title: 'Ask for help', channels: ['email'] }],
  ['Ask #E-mail to support - twice', { title: 'Ask - twice', channels: ['supportEmail'] }],
  ['#kio Buy', { title: 'Buy', channels: ['Kiosk'] }],
  ['#app Buy', { title: 'Buy', channels: ['mobileApp'] }],
  ['!#shop @Marc -2 Queue', { ...{ type: 'pain', score: -2 }, ...{ title: 'Queue' } }],
])('names in "%s" are read, and leave the text', (line, entry) => {
  expect(read(line)).toMatchObject(entry)
})

test.each([
  [String.raw`\!Slow`, '!Slow'],
  [String.raw`\-1 is enough`, '-1 is enough'],
  [String.raw`\:) face`, ':) face'],
  [String.raw`Meet \@Camille`, 'Meet @Camille'],
  [String.raw`\#phone`, '#phone'],
])('a backslash makes text of a sign: %s', (line, title) => {
  expect(read(line)).toEqual({ ...NOTHING, title })
})

test('a sign behind a backslash ends the signs, what stands before it counts', () => {
  expect(read(String.raw`! \+2 days late`)).toEqual({
    ...NOTHING,
    type: 'pain',
    title: '+2 days late',
  })
})

/** Lines in which signs, names and other text meet by chance. */
const anyLine = fc
  .array(
    fc.oneof(
      anyText,
      fc.constantFrom(...['!', '?', '>', '+', '-', '−', ':)', ':(', '+2', '-1,5', '\\', ' ']),
      fc.constantFrom('@', '#', '@Camille', '#phone', '@c', '#E-mail to', ' ', '\u00a0', 'word'),
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.join(''))

test('the pieces of any line in a row are the line', () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      expect(
        readLine(line, names)
          .map(({ raw }) => raw)
          .join(''),
      ).toBe(line)
    }),
    { numRuns: 2000 },
  )
})

test('no word of any line is lost: what is not in the title was a sign or a known name', () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      const parts = readLine(line, names)
      for (const part of parts) {
        const bare = part.raw.replace(/^\\(?=[!?>+\-−:@#])/, '')
        if (part.means === 'text')
          expect([part.raw.trim(), bare.trim()]).toContain(part.text.trim())
        else
          expect(part.raw).toMatch(
            /^([!?>]|:-?[)|(]|[+\-−][+\-−]?[\d.,]*|[@#][\p{L}\p{M}].*)\s*$/su,
          )
      }
      const { score } = entryOf(parts)
      expect([undefined, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2]).toContain(score)
    }),
    { numRuns: 2000 },
  )
})

test('any text can be typed as it is, with a backslash before what would be a sign', () => {
  const plain = fc.oneof(anyText, anyLine).map((text) => text.replaceAll('\\', '/'))
  fc.assert(
    fc.property(plain, (text) => {
      const typed = text.trim().replace(/^(?=[!?>+\-−:@#])|(?<=\s)(?=[@#])/g, '\\')
      expect(read(typed)).toEqual({
        ...NOTHING,
        title: text.trim().replace(/[\t\r\n]+/g, ' '),
      })
    }),
    { numRuns: 2000 },
  )
})
