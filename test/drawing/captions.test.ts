import { expect, test } from 'vitest'
import { createCaptions } from '@/drawing/captions'
import { en } from '@/i18n/en'
import { fr } from '@/i18n/fr'
import { createCard } from '@/model/records/card'
import { createLane } from '@/model/records/lane'
import { createMeasurement } from '@/model/records/measurement'
import { createPersona } from '@/model/records/persona'

const camille = createPersona({ name: 'Camille' })
const library = { persona: { [camille.id]: camille }, definition: {} }
const captions = createCaptions(en, library)
const french = createCaptions(fr, library)
const place = { type: 'touchpoint', laneId: 'lane_a', homeId: 'step_a', order: 'a0' } as const

test('a lane is called by its title, else by its type in the language of who looks', () => {
  const lane = createLane({ type: 'pain', order: 'a0' })
  expect([captions.lane(lane), french.lane(lane)]).toEqual(['Pain points', 'Irritants'])
  expect(french.lane({ ...lane, title: 'What hurts' })).toBe('What hurts')
})

test("known channels have a name in each language, a team's own is as it was typed", () => {
  const personaIds = [camille.id, 'persona_gone' as const]
  const card = createCard({ ...place, channels: ['phone', 'Pigeon'], personaIds })
  expect(captions.channels(card)).toBe('Phone · Pigeon · Camille')
  expect(french.channels(card)).toBe('Téléphone · Pigeon · Camille')
})

test('a thought is quoted once', () => {
  expect(captions.quote('Too long')).toBe('“Too long”')
  for (const title of ['“Too long”', '"Too long"', '« Trop long »'])
    expect(captions.quote(title)).toBe(title)
})

test('a rating says what was rated', () => {
  const rated = (impact: number | null, effort: number | null) =>
    captions.rating(createCard({ ...place, impact, effort }))
  expect(rated(null, null)).toBe('')
  expect(rated(5, null)).toBe('Impact 5')
  expect(rated(5, 2)).toBe('Impact 5\nEffort 2')
})

test('a KPI shows its value and how it stands, and one that nobody knows shows its id', () => {
  const measure = (definitionId: string, value: number | null) =>
    captions.kpi(
      createMeasurement({ subjectId: 'card_a', definitionId, order: 'a0', value, target: 40 }),
    )
  expect(measure('nps', 45)).toMatchObject({ value: '+45', standing: 'met', better: 'up' })
  expect(measure('nps', null)).toMatchObject({ value: '–', standing: undefined })
  expect(measure('definition_gone', 5)).toMatchObject({ name: 'definition_gone', value: '5' })
})
