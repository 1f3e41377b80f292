import { describe, expect, test } from 'vitest'
import { definitionAt } from '@/kpi/kpi'
import type { Language } from '@/kpi/words'
import { isKnownChannel } from '@/model/channels'
import { emptyLibrary, journeyOf, MAP_KINDS } from '@/model/document'
import { castsOf, lanesOf, stagesOf, stepsInOrder } from '@/model/outline'
import { DEFAULT_LANES } from '@/model/records/lane'
import { repairMap } from '@/model/repair'
import { validateLibrary, validateMap } from '@/model/validate'
import { makeSample, TEMPLATES } from '@/templates'
import type { Made } from '@/templates/build'

const LANGUAGES: readonly Language[] = ['en', 'fr']
const makers = [...TEMPLATES, { id: 'sample', make: makeSample }]
const cases = makers.flatMap(({ id, make }) =>
  LANGUAGES.map((language) => ({ id, language, make: () => make(language) })),
)

describe.each(cases)('$id in $language', ({ make }) => {
  test('is sound and needs no repair', () => {
    const { map, personas } = make()
    expect(validateMap(map)).toEqual({ document: map, defects: [] })
    const library = {
      ...emptyLibrary(),
      persona: Object.fromEntries(personas.map((persona) => [persona.id, persona])),
    }
    expect(validateLibrary(library)).toEqual({ document: library, defects: [] })
    expect(repairMap(map)).toBe(map)
  })

  test('has a title, the usual lanes, and the personas that it brings', () => {
    const { map, personas } = make()
    expect(journeyOf(map).title).not.toBe('')
    expect(lanesOf(map).map(({ type }) => type)).toEqual(DEFAULT_LANES)
    expect(castsOf(map).map(({ personaId }) => personaId)).toEqual(personas.map(({ id }) => id))
    const known = new Set<string>(personas.map(({ id }) => id))
    for (const card of Object.values(map.card))
      for (const id of [...Object.keys(card.scores), ...card.personaIds])
        expect(known).toContain(id)
  })

  test('names only known channels and KPIs, and leaves no text out', () => {
    const { map, personas } = make()
    for (const card of Object.values(map.card)) {
      expect(card.title).not.toBe('')
      expect(card.channels.filter((channel) => !isKnownChannel(channel))).toEqual([])
    }
    for (const { definitionId } of Object.values(map.measurement))
      expect(definitionAt(definitionId, emptyLibrary())).toBeDefined()
    for (const persona of personas) expect(persona.role).not.toBe('')
  })

  test('is new each time', () => {
    const ids = (made: Made) => MAP_KINDS.flatMap((kind) => Object.keys(made.map[kind]))
    const first = new Set(ids(make()))
    expect(ids(make()).filter((id) => first.has(id))).toEqual([])
  })
})

test.each(makers)('$id has the same shape in both languages', ({ make }) => {
  const shape = ({ map, personas }: Made) => ({
    stages: stagesOf(map).map(({ colour }) => colour),
    steps: stepsInOrder(map).length,
    cards: Object.values(map.card).map(({ type, channels, severity, votes, impact, effort }) => ({
      type,
      channels,
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
  expect(shape(make('fr'))).toEqual(shape(make('en')))
})

test('the digital journey is five empty stages', () => {
  const { map, personas } = TEMPLATES.find(({ id }) => id === 'digital')!.make('en')
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
  const { map } = TEMPLATES.find(({ id }) => id === 'blank')!.make('fr')
  expect(stagesOf(map)).toHaveLength(1)
  expect([map.step, map.card]).toEqual([{}, {}])
})
