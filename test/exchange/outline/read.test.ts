import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ImportedMap } from '@/exchange/import/imported'
import { isSurelyOutline, looksLikeOutline, readOutline } from '@/exchange/import/outline/outline'
import { looksLikeTable } from '@/exchange/import/table/sniff'
import { ImportError } from '@/exchange/importError'
import { en as words } from '@/i18n/exchange/en'
import { journeyOf } from '@/model/document'
import { cardsAt, lanesOf, stagesOf, stepsOf } from '@/model/outline'
import type { Card, HomeId } from '@/model/records/card'
import { createPersona, type Persona } from '@/model/records/persona'
import { anyText } from '../../helpers/arbitraryMap'

const read = (text: string, known: Record<string, Persona> = {}) => readOutline(text, words, known)

const SIGNS = { touchpoint: '', pain: '! ', thought: '? ', opportunity: '> ' } as Record<
  string,
  string
>

/** The map in short: each stage with its own cards, then those of each step. */
function told(imported: ImportedMap, known: Record<string, Persona> = {}) {
  const { map, personas } = imported
  const nameOf = (id: string) =>
    known[id]?.name ?? personas.find((persona) => persona.id === id)?.name ?? id
  const say = (card: Card) => {
    const scores = Object.entries(card.scores).map(([who, score]) => `${nameOf(who)} ${score}`)
    const of = card.personaIds.map((id) => `@${nameOf(id)}`)
    const channels = card.channels.map((channel) => `#${channel}`)
    const notes = card.notes === '' ? [] : [`(${card.notes})`]
    const tags = [...scores, ...of, ...channels, ...notes]
    return [SIGNS[card.type] + card.title, ...tags].join(' / ')
  }
  const at = (id: HomeId) =>
    lanesOf(map).flatMap((lane) => (cardsAt(map, id).get(lane.id) ?? []).map(say))
  return stagesOf(map).map((stage) => [
    stage.title,
    ...at(stage.id),
    ...stepsOf(map, stage.id).map((step) => at(step.id)),
  ])
}

const reported = ({ report }: ImportedMap) =>
  report.flatMap(({ place, text }) => (place ? [`${place}: ${text}`] : []))

const PLAN = [
  ['Discovery', ['See an ad / everyone 1', '? Is it for me', '! Too many ads', '> Fewer ads']],
  ['Purchase', ['Pay / everyone -0.5'], ['Wait']],
]

test.each([
  [
    'spaces',
    `Discovery
  See an ad (+1)
    ! Too many ads
    ? Is it for me
    > Fewer ads

Purchase
  Pay (-0.5)
  Wait`,
  ],
  [
    'tabs',
    'Discovery\n\tSee an ad (+1)\n\t\t! Too many ads\n\t\t? Is it for me\n\t\t> Fewer ads\nPurchase\n\tPay (-0,5)\n\tWait',
  ],
  [
    'bullets',
    `- Discovery
  - See an ad (1)
    - ! Too many ads
    - ? Is it for me
    - > Fewer ads
- Purchase
  * Pay (−0.5)
  * Wait`,
  ],
  [
    'numbers',
    `1. Discovery
   1. See an ad (+1)
      - ! Too many ads
      - ? Is it for me
      - > Fewer ads
2. Purchase
   1) Pay (–0.5)
   2) Wait`,
  ],
  [
    'headings and a list',
    `## Discovery
- See an ad (+1)
! Too many ads
? Is it for me
> Fewer ads
---
## Purchase ##
- [ ] Pay (-0.5)
- [x] Wait`,
  ],
  [
    'lists below plain lines',
    'Discovery\n- See an ad (+1)\n! Too many ads\n? Is it for me\n> Fewer ads\n\nPurchase\n- Pay (-0.5)\n- Wait\r\n',
  ],
  [
    'colons',
    '**Discovery:**\nSee an ad (+1)\n! Too many ads\n? Is it for me\n> Fewer ads\nPurchase :\nPay (-0.5)\nWait',
  ],
])('an outline is read with %s', (_, text) => {
  const result = read(text)
  expect(told(result)).toEqual(PLAN)
  expect(result.report).toEqual([
    { what: 'made', text: '2 stages, 3 touchpoints and 3 other cards were read from an outline.' },
  ])
  expect(Object.keys(result.map.link)).toHaveLength(1)
  expect(looksLikeOutline(text)).toBe(true)
})

test('a tab is as wide as four columns, so that tabs and spaces go together', () => {
  const result = read('Buy\n\tPay\n    Wait\n  \tSign\n\t\tnow')
  expect(told(result)).toEqual([['Buy', ['Pay'], ['Wait'], ['Sign / (now)']]])
})

test('a first heading over all is the title; deeper headings are touchpoints', () => {
  const result = read('# My map\n## Discovery\n### See an ad (+1)\n! Loud\n## Purchase\n### Pay')
  expect(journeyOf(result.map).title).toBe('My map')
  expect(told(result)).toEqual([
    ['Discovery', ['See an ad / everyone 1', '! Loud']],
    ['Purchase', ['Pay']],
  ])
  expect(reported(result)).toEqual([`line 1: ${words.outline.title('My map')}`])
})

test('personas and channels are recognised at the end of a line, and nowhere else', () => {
  const known = createPersona({ name: 'Camille Dupont' })
  const library = { [known.id]: known }
  const result = read(
    `Buy
  Call @Camille Dupont (+1) @Ben (-2) #phone
  Pay (+1) @Ben #Customer-area #téléphone
  Write to @brand about #7 #urgent
    ! Slow @ben
  Mail a@b.fr (1 of 2)`,
    library,
  )
  expect(told(result, library)).toEqual([
    [
      'Buy',
      ['Call / Camille Dupont 1 / Ben -2 / @Camille Dupont / @Ben / #phone'],
      ['Pay / Ben 1 / @Ben / #customerArea / #phone'],
      ['Write to @brand about #7 / #urgent', '! Slow / @Ben'],
      ['Mail a@b.fr (1 of 2)'],
    ],
  ])
  expect(result.personas.map(({ name }) => name)).toEqual(['Ben'])
  expect(reported(result)).toEqual([`line 4: ${words.outline.inTitle('@brand')}`])
})

test.each([
  ['Shop visit (-1,5) @Max (+2) #kiosk', 'Shop visit / everyone -1.5 / Max 2 / #kiosk', []],
  ['Shop visit @Max @Ann (+2) (-1)', 'Shop visit / Ann 2 / Max -1 / @Max / @Ann', undefined],
  ['U @Unknown person (+1)', 'U @Unknown person / everyone 1', [words.outline.inTitle('@Unknown')]],
  ['Pay (+1) by card', 'Pay (+1) by card', [words.outline.inTitle('(+1)')]],
  ['Pay (+x) #client-portal @Max', 'Pay (+x) / @Max / #client-portal', []],
  ['Pay (+1) (+2)', 'Pay / everyone 2', [words.outline.otherScore('(+1)')]],
  ['Order #42', 'Order #42', []],
  ['#urgent', '#urgent', [words.outline.inTitle('#urgent')]],
] as const)('tags are read one by one from the end: %s', (line, expected, said) => {
  const result = read(`Buy\n  ${line}`)
  expect(told(result)).toEqual([['Buy', [expected]]])
  if (said) expect(reported(result)).toEqual(said.map((text) => `line 2: ${text}`))
})

test('a stage that ends with a colon loses its score no less than others, and that is told', () => {
  for (const text of ['Purchase (+2):\n  Pay', 'Purchase: (+2)\n  Pay']) {
    const result = read(text)
    expect(told(result)).toEqual([['Purchase', ['Pay']]])
    expect(reported(result)).toEqual([`line 1: ${words.outline.stageScore('(+2)')}`])
  }
})

test('what cannot be placed as it stands is told by its line', () => {
  const result = read(
    `! First
Buy (+1) @Ben
  ? Before all
  Pay (+5)
    online
    ! Slow (+1)
      at night
    >
  Wait (0.3)`,
  )
  expect(told(result)).toEqual([
    ['', '! First'],
    ['Buy', '? Before all', ['Pay / (online)', '! Slow / (at night)'], ['Wait / everyone 0.5']],
  ])
  expect(reported(result)).toEqual([
    `line 1: ${words.outline.noStage}`,
    `line 1: ${words.outline.underStage('')}`,
    `line 2: ${words.outline.stageScore('(+1)')}`,
    `line 2: ${words.outline.stageTags('@Ben')}`,
    `line 3: ${words.outline.underStage('Buy')}`,
    `line 4: ${words.outline.outside('(+5)')}`,
    `line 5: ${words.outline.deeper('Pay')}`,
    `line 6: ${words.outline.cardScore('(+1)')}`,
    `line 7: ${words.outline.deeper('Slow')}`,
    `line 8: ${words.outline.emptySign('>')}`,
    `line 9: ${words.outline.rounded('(0.3)', '0.5')}`,
  ])
})

test('lines of one depth are stages, or touchpoints where they carry what those have', () => {
  expect(told(read('Discovery\nPurchase'))).toEqual([['Discovery'], ['Purchase']])
  expect(told(read('See an ad (+1)\n! Loud\nPay'))).toEqual([
    ['', ['See an ad / everyone 1', '! Loud'], ['Pay']],
  ])
})

test('a line below what became a note of a pain point is a touchpoint, where there is none yet', () => {
  const { map } = read('# Stage\n! Slow\n- a note\n\t! Worse\n  Door')
  const titles = Object.values(map.card).map(({ type, title }) => [type, title])
  expect(titles).toContainEqual(['touchpoint', 'Door'])
})

test('no text gets lost: it is in the map, or told', () => {
  const indent = fc.constantFrom('', '  ', '\t', '    ', '- ', '1. ', '# ', '## ', '! ', '> ')
  const line = fc.tuple(indent, indent, anyText).map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const text = lines.join('\n')
      let result: ImportedMap
      try {
        result = read(text)
      } catch (error) {
        expect((error as ImportError).problem).toEqual({ code: 'empty' })
        return
      }
      const kept = JSON.stringify([result.map, result.personas, result.report])
      const found = new Set(kept.match(/[\p{L}\p{N}]/gu))
      for (const sign of text.match(/[\p{L}\p{N}]/gu) ?? []) {
        if (!/[0-9a-z]/i.test(sign)) expect([sign, found.has(sign)]).toEqual([sign, true])
      }
    }),
  )
})

test('an outline is told from tables and other texts', () => {
  for (const text of [
    'Discovery',
    'a,b\nc,d',
    '\tA\tB\nX\t1\t2',
    '| a | b |\n| - | - |',
    '{\n "a": 1\n}',
    'We went to the shop.\nIt was closed.',
    'We have read what you sent us and we\nthink that it can be done. More soon',
    `${'word '.repeat(30)}\n${'word '.repeat(30)}`,
    'Dear Anna,\nhere is the list',
  ])
    expect([text, looksLikeOutline(text)]).toEqual([text, false])
})

test('a plain list of short lines is an outline', () => {
  for (const text of [
    'Awareness\nConsideration\nPurchase',
    'Discovery:\nSee an ad\nPurchase:\nPay',
    '- Compare, choose\n- Pay\n',
    '1. Awareness\r\n2. Purchase',
  ])
    expect([text, looksLikeOutline(text)]).toEqual([text, true])
})

test('indents and signs tell an outline from a table for sure, commas or not', () => {
  for (const text of [
    'Stage; one\n  Touch; A\n  Touch; B',
    'Stage, a, b\n- Touch, c, d\n- Touch, e, f',
    'Pay; now\n! Slow; dear\n? Why; how',
  ])
    expect([text, isSurelyOutline(text)]).toEqual([text, true])
  for (const text of [
    'a;b\nc;d\n',
    'Awareness\nPurchase',
    'Stage;Touch\n?;3\n> 18;4\n!;2',
    'a;b\n"c\n  d";e',
    'Stage\tTouch\n  A\tB',
    '| a | b |\n| - | - |\n  | c | d |',
  ])
    expect([text, isSurelyOutline(text)]).toEqual([text, false])
})

test('hostile texts are refused or read at once', () => {
  const start = performance.now()
  const steps = Array.from({ length: 1_000 }, (_, at) => `${' '.repeat(at)}x`).join('\n')
  for (const text of [
    steps,
    '> '.repeat(400_000),
    `a${' '.repeat(900_000)}b`,
    `a ${'(1) '.repeat(400_000)}`,
    `a ${'@b '.repeat(500_000)}`,
    `${'#'.repeat(1_000_000)} x`,
    `x${'*'.repeat(900_000)}`,
    `- ${'['.repeat(1_000_000)}`,
    'Stage\n  __proto__ @__proto__ (+1)\n  constructor @constructor #constructor',
    'Stage\n'.repeat(9_000),
  ]) {
    looksLikeOutline(text)
    read(text)
  }
  expect(() => read('x'.repeat(50_000_000))).toThrow(ImportError)
  expect(() => read('x\n'.repeat(100_000))).toThrow(ImportError)
  expect(performance.now() - start).toBeLessThan(15_000)
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
})

const nested = [
  ['Discover', ['See ad / ! too long']],
  ['Buy', ['Pay']],
].map(String)

test.each([
  [
    'bullets with tabs, as Word gives them',
    '•\tDiscover\n\to\tSee ad\n\t\t§\t! too long\n•\tBuy\n\to\tPay\n',
  ],
  [
    'three levels of Word',
    '1.\tDiscover\n\t1.1.\tSee ad\n\t\ti.\t! too long\n2.\tBuy\n\t2.1.\tPay\n',
  ],
  ['decimal numbers', '1. Discover\n1.1 See ad\n1.1.1 ! too long\n2. Buy\n2.1 Pay\n'],
  [
    'decimal numbers, set in',
    '1. Discover\n   1.1. See ad\n      ! too long\n2. Buy\n   2.1. Pay\n',
  ],
  ['stars', '* Discover\n** See ad\n*** ! too long\n* Buy\n** Pay\n'],
  ['open dots', '• Discover\n  ◦ See ad\n    ■ ! too long\n• Buy\n  ○ Pay\n'],
  ['numbers of Rome', 'i. Discover\n  a. See ad\n    ! too long\nii. Buy\n  a. Pay\n'],
])('lists are read by their bullets: %s', (_, text) => {
  expect(looksLikeOutline(text)).toBe(true)
  const short = told(read(text)).map(([title, ...steps]) => [
    title,
    steps.map((step) => [step].flat().join(' / ')),
  ])
  expect(short.map(String)).toEqual(nested)
})

test.each([
  ['Discover\n  1.5 l bottle\n  1.000 visitors\n', ['1.5 l bottle', '1.000 visitors']],
  ['Workshops\n  12.3 Launch\n  12.4 Review\n', ['12.3 Launch', '12.4 Review']],
  ['Hotels\n  *** Ibis\n  **** Novotel\n', ['*** Ibis', '**** Novotel']],
  ['Day\n  9.00 Welcome\n  10.30 Workshop\n', ['9.00 Welcome', '10.30 Workshop']],
])('quantities and times are no numbers of a list: %j', (text, titles) => {
  expect(told(read(text))[0]!.slice(1).flat()).toEqual(titles)
})

test.each([
  'Prix ; Produit\n1.5 ; Eau\n2.5 ; Vin\n',
  'Heure ; Étape ; Contact\n9.30 ; Accueil ; Hôte\n10.30 ; Atelier ; Salle\n',
  'Note | Stage | T\n3.5 | Buy | Shop\n4.0 | Use | App\n',
  'Étape;Point de contact;Irritant\n1 Découverte;Site;Lent\n1.1 Recherche;Google;Pub\n1.2 Avis;Forum;Faux\n',
  '* ; a ; b\n** ; c ; d\n*** ; e ; f\n',
])('a table whose first column has numbers or stars is one: %j', (text) => {
  expect(isSurelyOutline(text)).toBe(false)
  expect(looksLikeTable(text)).toBe(true)
})

test('a flat list with tabs behind its bullets is a list and no table', () => {
  const text = '•\tDiscover\n•\tBuy\n•\tUse\n'
  expect(looksLikeTable(text)).toBe(false)
  expect(told(read(text)).map(([title]) => title)).toEqual(['Discover', 'Buy', 'Use'])
  expect(looksLikeTable('1.\tDiscover\tSee ad\n2.\tBuy\tPay\n')).toBe(true)
})

test('a name of programs keeps its lines', () => {
  expect(
    told(read('__proto__\n  Touch\n__Bold words__\n  Touch\n')).map(([title]) => title),
  ).toEqual(['__proto__', 'Bold words'])
})

test('signs are below the decimals that they stand among', () => {
  const text = '1.1 Discover\n- Website\n- Ads\n1.2 Choose\n- Shop\n1.3 Buy\n- Till\n'
  expect(told(read(text)).map(([title]) => title)).toEqual(['Discover', 'Choose', 'Buy'])
})

test('a decimal below a line with a sign is no note of it', () => {
  const text = '1 Discover\n1.1 Search\n! slow\n1.2 Compare\n? hmm\n'
  const titles = told(read(text)).flat(2)
  expect(titles).toEqual(expect.arrayContaining(['Compare', '! slow', '? hmm']))
})

test('a list of Roman numbers is one of stages', () => {
  const text = 'i. Discover\nii. Choose\niii. Buy\niv. Use\n'
  expect(looksLikeOutline(text)).toBe(true)
  expect(told(read(text)).map(([title]) => title)).toEqual(['Discover', 'Choose', 'Buy', 'Use'])
})

test('columns of signs, and letters alone, stay as they are', () => {
  expect(looksLikeTable('+\tFast website\n+\tNice staff\n-\tLong queue\n')).toBe(true)
  expect(told(read('Discover\nA.\nB.\nBuy\n')).map(([title]) => title)).toEqual([
    ...['Discover', 'A.', 'B.', 'Buy'],
  ])
})

test.each(['\r', '\n', '\n '])('however many empty lines there are, a text is read: %j', (gap) => {
  const text = `One${gap.repeat(18_000)}\n  Touch\n`
  expect(told(read(text)).map(([title]) => title)).toEqual(['One'])
})
