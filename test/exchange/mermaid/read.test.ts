// @vitest-environment happy-dom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mermaidText, type Whose } from '@/exchange/export/mermaid/mermaid'
import { oneLine } from '@/exchange/export/mermaid/name'
import type { ImportedMap } from '@/exchange/import/imported'
import { looksLikeMermaid, readMermaid } from '@/exchange/import/mermaid/mermaid'
import { ImportError } from '@/exchange/importError'
import { en as words } from '@/i18n/exchange/en'
import { journeyOf, type MapDocument } from '@/model/document'
import { felt, personaIdsOf, touchpointsOf } from '@/model/feelings'
import { stagesOf } from '@/model/outline'
import { createPersona } from '@/model/records/persona'
import { toScore } from '@/model/score'
import { arbitraryMap } from '../../helpers/arbitraryMap'
import { sourceOf } from '../source'
import { judge } from './judge'

/** Milliseconds: Mermaid takes its time, and machines are busy. */
const SLOW = 30_000

const read = (text: string) => readMermaid(text, words, {})

/** What was read, in short: the touchpoints of each stage with the score of each person. */
function told({ map, personas }: ImportedMap) {
  const nameOf = (id: string) => personas.find((persona) => persona.id === id)?.name ?? 'all'
  return stagesOf(map).map((stage) => [
    stage.title,
    ...touchpointsOf(map, stage).map(({ title, scores }) => {
      const feelings = Object.entries(scores).map(([who, score]) => `${nameOf(who)} ${score}`)
      return [title, ...feelings].join(' / ')
    }),
  ])
}

/** What the report says of lines, as "line: text". */
const reported = ({ report }: ImportedMap) =>
  report.flatMap(({ place, text }) => (place ? [`${place}: ${text}`] : []))

function refusal(text: string) {
  try {
    read(text)
    return undefined
  } catch (error) {
    if (!(error instanceof ImportError) || error.problem.code !== 'refused') throw error
    return error.problem
  }
}

test('sections become stages, tasks touchpoints, scores emotion, and each person named scores', () => {
  const result = read(`journey
    title My working day
    section Go to work
      Make tea: 5: Me
      Go upstairs: 3: Me, Cat
    section Go home
      Sit down: 2.5: Cat
      Sleep: 1`)
  expect(journeyOf(result.map).title).toBe('My working day')
  expect(told(result)).toEqual([
    ['Go to work', 'Make tea / Me 2', 'Go upstairs / Me 0 / Cat 0'],
    ['Go home', 'Sit down / Cat -0.5', 'Sleep / all -2'],
  ])
  expect(result.report).toEqual([
    {
      what: 'made',
      text: '2 stages, 4 touchpoints and 2 personas were read from a Mermaid journey.',
    },
  ])
})

test('front matter, directives, comments, accessibility lines and entities are read', () => {
  const result = read(`---
title: "From the top"
config:
  theme: forest
---
%%{init: {
  'theme': 'dark' }}%%
%% a comment
journey %% not me
  accTitle: For screen readers
  accDescr {
    First line
    second #quot;line#quot;
  }
  # another comment
  % and another
  Early: 4: Me
  section Caf#eacute; #35;1
    Pay #58; wait: 2: A#44; B, C%`)
  expect(journeyOf(result.map)).toMatchObject({
    title: 'From the top',
    scenario: 'First line\nsecond "line"',
  })
  expect(told(result)).toEqual([
    ['', 'Early / Me 1'],
    ['Café #1', 'Pay : wait / A, B -1 / C% -1'],
  ])
  expect(reported(result)).toEqual([
    `line 3: ${words.mermaid.read.config}`,
    `line 6: ${words.mermaid.read.config}`,
    `line 10: ${words.mermaid.read.accTitle('For screen readers')}`,
    `line 11: ${words.mermaid.read.scenario}`,
    `line 17: ${words.mermaid.read.untitledStage}`,
  ])
})

test.each([
  ['Call at 10:30: 3: Me', 'Call at 10:30 / Me 0', 'colon'],
  ['Call at 9:05: 4', 'Call at 9:05 / all 1', 'colon'],
  ['Note: important: 5: Me, You', 'Note: important / Me 2 / You 2', 'colon'],
  ['Ratio 3:2: 5: Me', 'Ratio 3:2 / Me 2', 'colon'],
  ['Pay: 3: Me: again', 'Pay / Me 0', 'dropped'],
  ['Title page: 3: Me', 'Title page / Me 0', 'titleTask'],
  ['Pay: 3: Anna #2', 'Pay / Anna #2 0', 'hash'],
  ['Pay: 3: Anna #2, Agent', 'Pay / Anna #2 0 / Agent 0', 'hash'],
  ['Pay: 3: Anna # later', 'Pay / Anna 0', 'afterHash'],
  ['Pay: good: Me', 'Pay', 'noScore'],
  ['Pay: : Me', 'Pay', 'noScore'],
  ['Pay: 3,5: Me', 'Pay / Me 0.5', 'comma'],
  ['Pay: 4/5: Me', 'Pay / Me 1', 'outOf'],
  ['Pay: 4/10: Me', 'Pay / Me -0.5', 'outOf'],
  ['Pay: 4 #2', 'Pay / all 1', 'afterHash'],
  ['Pay: 3: Me #12 see ticket', 'Pay / Me 0', 'afterHash'],
  ['Pay: 3.3: Me', 'Pay / Me 0.5', 'rounded'],
  ['Pay: 0x3: Me', 'Pay / Me 0', undefined],
  ['Pay: Infinity: Me', 'Pay', 'noScore'],
  ['Pay: 3: , Me,,Me', 'Pay / Me 0', undefined],
  ['P#nosuch;y: 3: Me', 'P#nosuch;y / Me 0', 'entity'],
  ['Pay: 3: __proto__, constructor', 'Pay / __proto__ 0 / constructor 0', undefined],
] as const)('what was meant is read, and told: %s', async (line, expected, said) => {
  const text = `journey\nsection S\nOther: 1\nOther: 2\nOther: 3\nOther: 5\n${line}\n`
  await judge(text)
  const result = read(text)
  expect(told(result)[0]!.slice(5)).toEqual([expected])
  const lines = reported(result)
  expect(lines).toHaveLength(said ? 1 : 0)
  if (!said) return
  const words7 = words.mermaid.read[said] as (...values: string[]) => string
  const [before] = words7('\u0000', '\u0000').split('\u0000')
  expect(lines[0]).toMatch(/^line 7: /)
  expect(lines[0]).toContain(before)
})

test('a number sign in a list of people is told with the person it belongs to', () => {
  const result = read('journey\nsection S\nPay: 3: Ben, Anna #2\n')
  expect(reported(result)).toEqual([`line 3: ${words.mermaid.read.hash('Anna #2')}`])
})

test('a scale below zero is told with a true minus', () => {
  const { report } = read('journey\nsection S\nPay: -2\n')
  expect(report[1]!.text).toContain('between −2 and 2')
})

test('a section or a title keeps its number sign', () => {
  const result = read('journey\ntitle Plan #3\nsection Learn C# basics; more\nRead: 3\n')
  expect(journeyOf(result.map).title).toBe('Plan #3')
  expect(told(result)).toEqual([['Learn C# basics; more', 'Read / all 0']])
  expect(reported(result)).toHaveLength(2)
})

test('what follows a number sign in a title or a section is part of it', () => {
  const result = read('journey\ntitle Sprint #3 review\nsection Round #2 of 3\nPay: 3\n')
  expect(journeyOf(result.map).title).toBe('Sprint #3 review')
  expect(told(result)[0]![0]).toBe('Round #2 of 3')
})

test('marks that name their best are told by that, and refused beyond it', () => {
  const result = read('journey\nsection S\nA: 0/10\nB: 1/10\nC: 12/10\nD: 4\n')
  expect(told(result)[0]!.slice(1)).toEqual(['A / all -2', 'B / all -1.5', 'C', 'D / all -0.5'])
  expect(reported(result)).toContain(`line 5: ${words.mermaid.read.outside('C', '12/10', 0, 10)}`)
})

test('however many spaces stand behind a keyword, it is read', () => {
  const text = `journey\ntitle\n${' '.repeat(400_000)}#\nsection${' '.repeat(400_000)}#\n`
  expect(refusal(text)).toBeUndefined()
})

test('directives within one another are taken away as Mermaid does it', async () => {
  const nested = 'journey%%{%%{init: {}}%%\naccDescr {'
  await judge(nested)
  expect(refusal(nested)).toBeUndefined()
  // What is behind one of several lines belongs to the line before it.
  const glued = 'journey%%{Pay\n7\ntitle x'
  await expect(judge(glued)).rejects.toThrow()
  expect(refusal(glued)).toBeDefined()
  expect(refusal('journey\n%%{init: {\n}}%%\nsection A\nPay\n')?.line).toBe(5)
})

test('a title that may be one stays a title, the later one counts', () => {
  const result = read('journey\ntitle Version: 2\nsection S\ntitle Other\nPay: 3\n')
  expect(journeyOf(result.map).title).toBe('Other')
  expect(reported(result)).toEqual([`line 2: ${words.mermaid.read.otherTitle('Version: 2')}`])
})

test.each([
  ['title: "Checkout: v2" # draft', 'Checkout: v2'],
  ['title: My journey # draft', 'My journey'],
  ['title: >\n  Two\n  lines', 'Two lines'],
  ['title: "Caf\\u00e9"', 'Café'],
  ['"title": Hello', 'Hello'],
  ['title: 2026', '2026'],
  ['title: ~', ''],
  ['# nothing but a comment', ''],
])('the title of the front matter is read as YAML: %s', async (front, title) => {
  const text = `---\n${front}\n---\njourney\nPay: 3\n`
  if (!front.startsWith('#')) await judge(text)
  expect(journeyOf(read(text).map).title).toBe(title)
})

test('a keyword that says nothing leaves the next line what it is, which is told', async () => {
  for (const keyword of ['title', 'accTitle:', 'accDescr:']) {
    const text = `journey\n${keyword}\nsection Discover\nPay: 3\n`
    await judge(text)
    const result = read(text)
    expect(told(result)).toEqual(
      [['Discover', 'Pay / all 0']].map((each) => expect.arrayContaining(each)),
    )
    const [name] = keyword.split(':')
    expect(reported(result)).toEqual([`line 2: ${words.mermaid.read.emptyKeyword(name!)}`])
  }
  const below = read('journey\ntitle\nMy checkout\nsection Discover\nPay: 3\n')
  expect(journeyOf(below.map).title).toBe('My checkout')
  for (const title of ['Achat 2024: 3 étapes', 'Buying at 10:30 online', 'Journey 2024: 3 steps']) {
    const text = `journey\ntitle\n ${title}\nsection S\nPay: 3\n`
    await judge(text)
    expect(journeyOf(read(text).map).title).toBe(title)
  }
})

test('people whose names differ in capitals or accents alone are one, which is told', () => {
  const result = read('journey\nsection S\nPay: 3: Me\nWait: 1: me\n')
  expect(result.personas.map(({ name }) => name)).toEqual(['Me'])
  expect(result.report.map(({ text }) => text)).toContain(words.mermaid.read.alike('me', 'Me'))
})

test('the scale is told from the whole file', () => {
  const marks = (...scores: (number | string)[]) => {
    const lines = scores.map((score, at) => `T${at}: ${score}: Me`)
    const result = read(`journey\nsection S\n${lines.join('\n')}\n`)
    const { card } = result.map
    return Object.values(card).map(({ scores }) => Object.values(scores)[0])
  }
  expect(marks(1, 3, 5)).toEqual([-2, 0, 2])
  expect(marks(1, 10, 5.5, 8)).toEqual([-2, 2, 0, 1])
  expect(marks(0, 10, 5)).toEqual([-2, 2, 0])
  expect(marks(-2, 1.5, 0)).toEqual([-2, 1.5, 0])
  expect(marks(1, 2, 3, 4, 7)).toEqual([-2, -1, 0, 1, undefined])
  expect(marks(0, 5)).toEqual([undefined, 2])
  expect(marks(40, 80)).toEqual([undefined, undefined])
})

test('tasks of one name with different people are one touchpoint', () => {
  const result = read(
    'journey\nsection S\nPay: 5: Ann\nPay: 2: Ben\nPay: 1: Ann\nWait: 3\nWait: 3\n',
  )
  expect(told(result)).toEqual([
    ['S', 'Pay / Ann 2 / Ben -1', 'Pay / Ann -2', 'Wait / all 0', 'Wait / all 0'],
  ])
  expect(reported(result)).toEqual([`line 4: ${words.mermaid.read.merged('Pay')}`])
})

test('a persona of the library is found again by name', () => {
  const known = createPersona({ name: 'Camille' })
  const result = readMermaid('journey\nPay: 4: camille, Ben', words, { [known.id]: known })
  expect(result.personas.map(({ name }) => name)).toEqual(['Ben'])
  expect(Object.values(result.map.card)[0]!.scores[known.id]).toBe(1)
})

test.each([
  ['journey\n\nPay\n', 3, words.mermaid.refused.noScore('Pay')],
  ['journey\nsection A\n  Pay; wait: 3: Me\n', 3, words.mermaid.refused.noScore('Pay')],
  ['journey\nPay: 3; wait\n', 2, words.mermaid.refused.sign(';')],
  ['journey\nIssue #42: 3: Me\n', 2, words.mermaid.refused.hash('Issue')],
  ['journey\nLearn C#: 4: Me\n', 2, words.mermaid.refused.hash('Learn C')],
  ['JOURNEY\n  section A\n  Pay: 3: Me\n', 1, words.mermaid.refused.capitals('JOURNEY')],
  ['%% a\nJourney\n', 2, words.mermaid.refused.capitals('Journey')],
  ['\n---\ntitle: x\njourney\n', 2, words.mermaid.refused.frontMatter],
  ['journey\nsection A: b\n', 2, words.mermaid.refused.noName],
  ['journey\nJourney planner: 3: Me\n', 2, words.mermaid.refused.journeyAgain],
  ['journey\naccDescr { never\nPay: 3\n', 2, words.mermaid.refused.braces],
  ['---\ntitle: x\njourney\n', 1, words.mermaid.refused.frontMatter],
  ['---\ntitle: Step: one\n---\njourney\nPay: 3\n', 2, words.mermaid.refused.yaml],
  ['---\nconfig:\n\ttheme: dark\n---\njourney\nPay: 3\n', 3, words.mermaid.refused.yaml],
  ['%%{init: {"x": 1}\njourney\nPay: 3\n', 1, words.mermaid.refused.notJourney],
  ['%% a\n\nflowchart LR\n', 3, words.mermaid.refused.notJourney],
])('what Mermaid rejects is refused with its line and reason: %j', async (text, line, reason) => {
  await expect(judge(text)).rejects.toThrow()
  expect(refusal(text)).toEqual({ code: 'refused', line, reason })
})

const grammar = fc
  .array(
    fc.constantFrom(
      ...['\n', '\n', '\n', ' ', '  ', ':', ': 3', ': 5: Me', ': 2: A, B', 'Pay', 'a', '7', ';'],
      ...['#', '#35;', '#x;', '%', '%%', '%%{init: {}}%%', '%%{wrap}%%', '{', '}'],
      ...['title x', 'section S', 'Section', 'journey', 'accTitle: t', 'accDescr: d', '\r\n'],
      ...['accDescr {', '\t', ',', '\u00a0', 'title', 'Title page', '---'],
    ),
    { maxLength: 12 },
  )
  .map((parts) => `journey${parts.join('')}`)

test(
  'what Mermaid accepts is read, what it rejects is refused',
  async () => {
    await fc.assert(
      fc.asyncProperty(grammar, async (text) => {
        const judged = await judge(text).catch(() => undefined)
        expect(refusal(text) === undefined).toBe(judged !== undefined)
        if (!judged) return
        const tasks = Object.values(read(text).map.card).length
        expect(tasks).toBeLessThanOrEqual(
          judged.tasks.length + (text.match(/title/gi)?.length ?? 0),
        )
        expect(tasks > 0).toBe(judged.tasks.length > 0 || tasks > 0)
      }),
      { numRuns: 400 },
    )
  },
  SLOW,
)

test(
  'a map that goes out and comes back loses nothing that the notes do not name',
  () => {
    fc.assert(
      fc.property(arbitraryMap, ({ map, library }) => {
        for (const who of ['all', ...personaIdsOf(map)] as Whose['who'][]) {
          const whose = { who } as Whose
          const back = readMermaid(
            mermaidText(sourceOf(map, library), whose),
            words,
            library.persona,
          ).map
          expect(journeyOf(back).title).toBe(oneLine(journeyOf(map).title))
          expect(stagesOf(back).map(({ title }) => title)).toEqual(
            stagesOf(map).map(({ title }) => oneLine(title) || 'Untitled stage'),
          )
          const isRepeated = stagesOf(map).some((stage) => {
            const titles = touchpointsOf(map, stage).map(({ title }) => oneLine(title))
            return titles.some((title, at) => at > 0 && title === titles[at - 1])
          })
          if (!isRepeated) expect(feelings(back)).toEqual(feelings(map, who))
        }
      }),
      { numRuns: 60 },
    )
  },
  SLOW,
)

/** Each touchpoint with the scores of the people of a map, or one of them; neutral where none. */
function feelings(map: MapDocument, who: Whose['who'] = 'all') {
  const people = personaIdsOf(map).filter((id) => who === 'all' || id === who)
  return stagesOf(map).flatMap((stage) =>
    touchpointsOf(map, stage).map(({ title, scores }) => {
      const mean = felt(map, scores, null)
      const all = people.length > 0 ? people.map((id) => felt(map, scores, id)) : [mean]
      const given = all.flatMap((score) => (score === undefined ? [] : toScore(score)))
      return [oneLine(title) || 'Untitled', new Set(given.length > 0 ? given : [0])]
    }),
  )
}

test('a diagram is told from other texts', () => {
  for (const text of [
    'journey\n  title x',
    '---\ntitle: x\n---\n%%{init: {}}%%\n%% c\njourney',
    '```mermaid\njourney\nsection A\nB: 3\n```\n',
    'journey section A\n',
    '\ufeffjourney\r\n',
    '---\ntitle: x\njourney\n  section A\n',
    'JOURNEY\n  title x\n',
    'Journey\n  Pay: 3: Me\n',
  ])
    expect([text, looksLikeMermaid(text)]).toEqual([text, true])
  for (const text of [
    '',
    'Journey\n  Pay',
    'Journey\n  Call at 10:30\n  Title page',
    'journey to Paris\n  Pay',
    '---\nNotes\nThe journey\n',
    'flowchart LR',
    '{"a":1}',
  ])
    expect([text, looksLikeMermaid(text)]).toEqual([text, false])
})

test(
  'hostile texts are refused or read at once',
  () => {
    const start = performance.now()
    const many = (text: string) => text.repeat(Math.floor(900_000 / text.length))
    for (const text of [
      `journey\n${many('%%{init:')}`,
      `journey\n${many(' ')}x`,
      `journey\n${many('accDescr {')}`,
      `journey\n${many('accTitle')}`,
      `journey\nA: 3: ${many('a,')}`,
      `journey\nA${many(':3')}`,
      `journey\n${many('#35;')}: 3`,
      `---\n${many('---')}`,
      many('---\n').slice(0, 70_000),
      many('`'),
      `journey\nsection S\n${'A: 3: B\nA: 4: C\n'.repeat(4_000)}`,
    ])
      expect(['read', 'refused']).toContain(refusal(text) ? 'refused' : 'read')
    expect(() => read('x'.repeat(50_000_000))).toThrow(ImportError)
    expect(() => read(`journey\n${'\n'.repeat(30_000)}`)).toThrow(ImportError)
    expect(performance.now() - start).toBeLessThan(15_000)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  },
  SLOW,
)
