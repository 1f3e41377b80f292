// @vitest-environment happy-dom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mermaidText, type Whose, writeMermaid } from '@/exchange/export/mermaid/mermaid'
import { oneLine } from '@/exchange/export/mermaid/name'
import {
  emptyLibrary,
  journeyOf,
  type LibraryDocument,
  type MapDocument,
  tableOf,
} from '@/model/document'
import { felt, personaIdsOf, touchpointsOf } from '@/model/feelings'
import { ordered } from '@/model/order'
import { stagesOf } from '@/model/outline'
import { createCast } from '@/model/records/cast'
import { createPersona, type PersonaId } from '@/model/records/persona'
import { arbitraryMap } from '../../helpers/arbitraryMap'
import { planned } from '../../helpers/board'
import { makeSample } from '../../helpers/sample'
import { quiet, sourceOf } from '../source'
import { judge } from './judge'

/** Milliseconds: Mermaid takes its time, and machines are busy. */
const SLOW = 30_000

const whoseOf = (map: MapDocument): Whose[] => [
  { who: 'mean' },
  { who: 'all' },
  ...personaIdsOf(map).map((who) => ({ who })),
]

const written = (map: MapDocument, whose: Whose, library: LibraryDocument = emptyLibrary()) =>
  mermaidText(sourceOf(map, library), whose)

/** A map with one touchpoint and stage of these names. */
const named = (name: string, scenario = '') => {
  const map = planned({ [name]: { steps: [{ touchpoint: name }] } })
  const journey = { ...journeyOf(map), title: name, scenario }
  return { ...map, journey: { [journey.id]: journey } }
}

test(
  'whatever people typed, Mermaid accepts it and reads what the map says',
  async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryMap, async ({ map, library }) => {
        for (const whose of whoseOf(map)) {
          const judged = await judge(written(map, whose, library))
          const { title } = journeyOf(map)
          expect(judged.title).toBe(oneLine(title))
          expect(judged.sections).toEqual(
            stagesOf(map).map((stage) => oneLine(stage.title) || 'Untitled stage'),
          )
          if (whose.who === 'all') continue
          const who = whose.who === 'mean' ? null : whose.who
          const expected = stagesOf(map).flatMap((stage) =>
            touchpointsOf(map, stage).map(({ title, scores }) => {
              const score = felt(map, scores, who)
              return [oneLine(title) || 'Untitled', score === undefined ? 3 : score + 3, score]
            }),
          )
          expect(judged.tasks.map(({ task }) => task)).toEqual(expected.map(([name]) => name))
          for (const [at, { score, people }] of judged.tasks.entries()) {
            expect(score).toBeCloseTo(expected[at]![1] as number, 1)
            expect(people).toHaveLength(who !== null && expected[at]![2] !== undefined ? 1 : 0)
          }
        }
      }),
      { numRuns: 40 },
    )
  },
  SLOW,
)

test.each([
  'Title page',
  'title',
  'Section of a shop',
  'journey',
  'Journey’s end',
  'accTitle',
  'accDescr: {x}',
  'Call at 10:30',
  'Order #42; paid',
  '50 % off',
  '%% hidden',
  'a%%b',
  '%%{init: {}}%%',
  '#quot;',
  '<img src="x" onerror="alert(1)">',
  'C4Container',
  'style a:#b;c',
  'ﬂ°°58¶ß',
  '__proto__',
  '---',
  '```',
  '}',
])('a name that trips the grammar comes through: %s', async (name) => {
  const judged = await judge(written(named(name, `${name}\n${name}\n}`), { who: 'mean' }))
  expect(judged.title).toBe(name)
  expect(judged.sections).toEqual([name])
  expect(judged.tasks).toEqual([{ section: name, task: name, score: 3, people: [] }])
  expect(judged.description).toBe(`${name}\n${name}\n}`)
})

/** What the grammar, and the steps before and after it, look for, in any order. */
const hostile = fc
  .array(
    fc.constantFrom(
      ...['#', ':', ';', ',', '%', '%%{', '}%%', '{', '}', '<b', '>', '="', '\n', '\r', ' ', '  '],
      ...['title ', 'section ', 'journey', 'accDescr', 'accTitle:', 'style', 'classDef', '---'],
      ...['C4Container', 'C4Context', 'ﬂ°', '¶ß', '#35;', '&amp;', 'a', '7', '\u00a0', '\u2028'],
    ),
    { maxLength: 7 },
  )
  .map((parts) => parts.join(''))

test(
  'no mixture of the signs that Mermaid looks for is read as anything but a name',
  async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, async (name, person, scenario) => {
        const map = named(name, scenario)
        const { map: cast, library, id } = withPersona(map, person)
        const judged = await judge(written(cast, { who: id }, library))
        expect(judged.title).toBe(oneLine(name))
        expect(judged.sections).toEqual([oneLine(name) || 'Untitled stage'])
        expect(judged.tasks).toEqual([
          {
            section: oneLine(name) || 'Untitled stage',
            task: oneLine(name) || 'Untitled',
            score: 4,
            people: [oneLine(person) || 'Persona'],
          },
        ])
        const lines = scenario.split(/\r\n?|\n/).map(oneLine)
        expect(judged.description).toBe(lines.filter(Boolean).join('\n'))
      }),
      { numRuns: 200 },
    )
  },
  SLOW,
)

/** The same map with a persona of a name, who feels +1 about everything. */
function withPersona(map: MapDocument, name: string) {
  const persona = createPersona({ name })
  const cast = createCast({ personaId: persona.id, order: 'a0' })
  const cards = Object.values(map.card).map((card) => ({ ...card, scores: { [persona.id]: 1 } }))
  return {
    id: persona.id,
    map: { ...map, cast: tableOf([cast]), card: tableOf(cards) },
    library: { ...emptyLibrary(), persona: tableOf([persona]) },
  }
}

test('personas who feel differently have a line for each score, and those who agree share one', () => {
  const names = ['Ann', 'Ben, Jr', 'Ann']
  const personas = names.map((name) => createPersona({ name }))
  const [ann, ben, other] = personas.map(({ id }) => id) as [PersonaId, PersonaId, PersonaId]
  const plain = planned({ Buy: { steps: [{ touchpoint: 'Pay' }, { touchpoint: 'Wait' }] } })
  const scores = { [ann]: 2, [ben]: -1.5, [other]: 2 }
  const cards = Object.values(plain.card).map((card) =>
    card.title === 'Pay' ? { ...card, scores } : card,
  )
  const casts = ordered(personas, ({ id }, order) => createCast({ personaId: id, order }))
  const map = { ...plain, card: tableOf(cards), cast: tableOf(casts) }
  const library = { ...emptyLibrary(), persona: tableOf(personas) }
  const lines = (whose: Whose) => written(map, whose, library).trimEnd().split('\n').slice(2)
  expect(lines({ who: 'all' })).toEqual([
    '  section Buy',
    '    Pay: 5: Ann, Ann (2)',
    '    Pay: 1.5: Ben#44; Jr',
    '    Wait: 3',
  ])
  expect(lines({ who: 'mean' })).toEqual(['  section Buy', '    Pay: 3.83', '    Wait: 3'])
  expect(lines({ who: ben })).toEqual(['  section Buy', '    Pay: 1.5: Ben#44; Jr', '    Wait: 3'])
})

test('the notes name what a diagram does not hold, and how often', async () => {
  const { map, personas } = makeSample('en')
  const library = { ...emptyLibrary(), persona: tableOf(personas) }
  const { notes, extension, blob } = await writeMermaid({ who: 'mean' })(
    sourceOf(map, library),
    quiet,
  )
  expect(extension).toBe('mmd')
  expect(await blob.text()).toBe(written(map, { who: 'mean' }, library))
  const pains = Object.values(map.card).filter(({ type }) => type === 'pain').length
  expect(notes).toContain(`${pains} pain points are left out.`)
  const evidence = Object.keys(map.evidence).length
  expect(notes).toContain(`${evidence} pieces of evidence are left out.`)
  expect(notes[0]).toContain('−2…+2 is written as 1…5')
})
