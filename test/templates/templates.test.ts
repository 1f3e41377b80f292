import { describe, expect, test } from 'vitest'
import { createCaptions } from '@/drawing/captions'
import { loadMessages } from '@/i18n/messages'
import { checksOf } from '@/insights/checker'
import { definitionAt } from '@/kpi/kpi'
import { standingOf } from '@/kpi/standing'
import { valueOfMeasurement } from '@/kpi/value'
import type { Language } from '@/kpi/words'
import { createLayout } from '@/layout/board'
import { isKnownChannel } from '@/model/channels'
import { today } from '@/model/day'
import { emptyLibrary, journeyOf, type LibraryDocument, MAP_KINDS } from '@/model/document'
import { castsOf, lanesOf, stagesOf, stepsInOrder } from '@/model/outline'
import type { CardType } from '@/model/records/card'
import { DEFAULT_LANES } from '@/model/records/lane'
import { repairMap } from '@/model/repair'
import { seriesOf } from '@/model/series'
import { validateLibrary, validateMap } from '@/model/validate'
import { makeSample, TEMPLATES, type TemplateId } from '@/templates'
import type { Made } from '@/templates/build'
import { breakText } from '../helpers/board'

const LANGUAGES: readonly Language[] = ['en', 'fr']
/** What begins empty, for a team to fill. */
const FRAMES: readonly TemplateId[] = ['digital', 'blank']

type Case = { readonly id: string; readonly language: Language } & Made & {
    readonly again: () => Promise<Made>
  }

const makers = [...TEMPLATES, { id: 'sample', make: makeSample }]
const cases: readonly Case[] = await Promise.all(
  makers.flatMap(({ id, make }) =>
    LANGUAGES.map(async (language) => ({
      id,
      language,
      ...(await make(language)),
      again: () => make(language),
    })),
  ),
)
const examples = cases.filter(({ id }) => id !== 'sample' && !FRAMES.includes(id as TemplateId))
const made = (id: string, language: Language) =>
  cases.find((each) => each.id === id && each.language === language)!

const libraryOf = ({ personas }: Made): LibraryDocument => ({
  ...emptyLibrary(),
  persona: Object.fromEntries(personas.map((persona) => [persona.id, persona])),
})
const ofType = ({ map }: Made, type: CardType) =>
  Object.values(map.card).filter((card) => card.type === type)
const seriesIn = ({ map }: Made) => Object.values(map.card).flatMap(({ id }) => seriesOf(map, id))

describe.each(cases)('$id in $language', (each) => {
  const { map, personas, again } = each

  test('is sound and needs no repair', () => {
    expect(validateMap(map)).toEqual({ document: map, defects: [] })
    const library = libraryOf(each)
    expect(validateLibrary(library)).toEqual({ document: library, defects: [] })
    expect(repairMap(map)).toBe(map)
  })

  test('has a title, and the personas that it brings', () => {
    expect(journeyOf(map).title).not.toBe('')
    expect(castsOf(map).map(({ personaId }) => personaId)).toEqual(personas.map(({ id }) => id))
    const known = new Set<string>(personas.map(({ id }) => id))
    for (const card of Object.values(map.card))
      for (const id of [...Object.keys(card.scores), ...card.personaIds])
        expect(known).toContain(id)
  })

  test('names only known KPIs, and leaves no text out', () => {
    for (const { title, channels } of Object.values(map.card))
      expect([title, ...channels]).not.toContain('')
    for (const { definitionId } of Object.values(map.measurement))
      expect(definitionAt(definitionId, emptyLibrary())).toBeDefined()
    for (const persona of personas) expect(persona.role).not.toBe('')
  })

  test('is new each time', async () => {
    const ids = (some: Made) => MAP_KINDS.flatMap((kind) => Object.keys(some.map[kind]))
    const first = new Set(ids(each))
    expect(ids(await again()).filter((id) => first.has(id))).toEqual([])
  })
})

describe.each(examples)('$id in $language, an example to correct', (each) => {
  const { map, personas, language } = each

  test('is as full as a workshop needs it, and no fuller', () => {
    const between = (low: number, count: number, high: number) => {
      expect(count).toBeGreaterThanOrEqual(low)
      expect(count).toBeLessThanOrEqual(high)
    }
    between(4, stagesOf(map).length, 6)
    between(8, ofType(each, 'touchpoint').length, 14)
    between(2, personas.length, 4)
    between(2, ofType(each, 'thought').length, 8)
    between(3, ofType(each, 'pain').length, 6)
    between(2, ofType(each, 'opportunity').length, 4)
    between(3, seriesIn(each).length, 7)
  })

  test('gives every touchpoint a channel and a score, and every persona a portrait', () => {
    for (const { title, channels, scores } of ofType(each, 'touchpoint')) {
      expect(channels, title).not.toEqual([])
      expect(Object.keys(scores), title).not.toEqual([])
    }
    for (const { severity, title } of ofType(each, 'pain')) expect(severity, title).not.toBeNull()
    for (const { goals, frustrations, channels } of personas) {
      expect([goals, frustrations]).not.toContain('')
      expect(channels).not.toEqual([])
    }
  })

  test('has curves with highs and lows, which part between personas', () => {
    const scores = ofType(each, 'touchpoint').map((card) => Object.values(card.scores))
    expect(Math.min(...scores.flat())).toBeLessThanOrEqual(-1)
    expect(Math.max(...scores.flat())).toBeGreaterThanOrEqual(1.5)
    expect(scores.some((felt) => new Set(felt).size > 1)).toBe(true)
  })

  test('has KPIs that compute, some met, some near, some missed', () => {
    const standings = seriesIn(each).map(({ definitionId, latest }) => {
      const kpi = definitionAt(definitionId, emptyLibrary())!
      const value = valueOfMeasurement(latest, kpi)
      expect(value, definitionId).toBeDefined()
      return standingOf(value, latest.target, kpi.better, kpi.threshold)
    })
    expect(standings).not.toContain(undefined)
    expect(standings).toContain('missed')
    expect(standings).toContain('near')
    expect(standings).toContain('met')
  })

  test('gives the map checker nothing to find but that it rests on no evidence yet', () => {
    const findings = checksOf(map, libraryOf(each), today())
    expect(findings.filter(({ check }) => check !== 'noEvidence')).toEqual([])
  })

  test('shows every text whole on the board', async () => {
    const library = libraryOf(each)
    const captions = createCaptions(await loadMessages(language), library)
    const geometry = createLayout(breakText)(map, { library, captions, hiddenPersonas: new Set() })
    const shown = JSON.stringify([...geometry.cards.values(), geometry.stages, geometry.lanes])
    expect(shown).not.toContain('…')
    const plain = (text: string) => text.replace(/\s/g, '')
    for (const { id, title } of Object.values(map.card))
      expect(plain(geometry.cards.get(id)!.body.title.lines.join(''))).toContain(plain(title))
  })
})

test.each(makers)('$id has the same shape in both languages', ({ id }) => {
  const shape = ({ map, personas }: Made) => ({
    stages: stagesOf(map).map(({ colour }) => colour),
    lanes: lanesOf(map).map(({ type, title, collapsed }) => [type, title !== '', collapsed]),
    steps: stepsInOrder(map).length,
    cards: Object.values(map.card).map(({ type, channels, severity, votes, impact, effort }) => ({
      type,
      channels: channels.map((channel) => (isKnownChannel(channel) ? channel : 'own')),
      severity,
      votes,
      impact,
      effort,
    })),
    scores: Object.values(map.card).map(({ scores }) => Object.values(scores)),
    measurements: Object.values(map.measurement).map(({ definitionId, value, target }) => [
      definitionId,
      value,
      target,
    ]),
    links: Object.keys(map.link).length,
    notes: Object.values(map.note).map(({ x, y }) => [x, y]),
    personas: personas.map(({ colour, weight }) => [colour, weight]),
  })
  expect(shape(made(id, 'fr'))).toEqual(shape(made(id, 'en')))
})

test.each(cases)('$id in $language is set as the language wants it', (each) => {
  const texts: unknown[] = []
  JSON.stringify([each.map, each.personas], (_, value) => {
    if (typeof value === 'string') texts.push(value)
    return value
  })
  const straight = texts.filter((text) => /['"]/.test(text as string))
  expect(straight).toEqual([])
  const wrong = / [?!;:%€»]|« |\d \d{3}\b/
  const spaced = each.language === 'fr' ? texts.filter((text) => wrong.test(text as string)) : []
  expect(spaced).toEqual([])
})

test('the digital journey stands first, and is five empty stages', () => {
  expect(TEMPLATES[0]!.id).toBe('digital')
  const { map, personas } = made('digital', 'en')
  expect(stagesOf(map).map(({ title, colour }) => [title, colour])).toEqual([
    ['Discovery', 'indigo'],
    ['Consideration', 'blue'],
    ['Purchase', 'teal'],
    ['Purchase experience', 'amber'],
    ['Loyalty', 'rose'],
  ])
  expect([map.step, map.card, personas]).toEqual([{}, {}, []])
})

test('blank is one empty stage', () => {
  const { map } = made('blank', 'fr')
  expect(stagesOf(map)).toHaveLength(1)
  expect([map.step, map.card]).toEqual([{}, {}])
})

test('the service blueprint draws its line between what customers see and what they do not', () => {
  const lanes = lanesOf(made('blueprint', 'en').map).map(({ title }) => title)
  expect(lanes.filter((title) => title !== '')).toEqual([
    'Customer actions',
    'Frontstage',
    'Line of visibility',
    'Backstage',
    'Support processes',
  ])
})

test('all others have the usual lanes, and the sample two that are folded below them', () => {
  for (const { id, map } of cases) {
    const types = lanesOf(map).map(({ type }) => type)
    if (id === 'sample') expect(types).toEqual([...DEFAULT_LANES, 'image', 'action'])
    else if (id !== 'blueprint') expect(types).toEqual(DEFAULT_LANES)
  }
})
