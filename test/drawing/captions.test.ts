import { expect, test } from 'vitest'
import { createCaptions } from '@/drawing/captions'
import { en } from '@/i18n/en'
import { fr } from '@/i18n/fr'
import { createCard } from '@/model/records/card'
import { createLane } from '@/model/records/lane'
import { createMeasurement } from '@/model/records/measurement'
import { createPersona } from '@/model/records/persona'

const camille = createPersona({ name: 'Camille' })
const library = { persona: { [camille.id]: camille }, definition: {}, agenda: {} }
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

/** A series of values, each of a day where one is told. */
function seriesOf(definitionId: string, values: readonly (readonly [number | null, string])[]) {
  const measurements = values.map(([value, date]) =>
    createMeasurement({ subjectId: 'card_a', definitionId, order: 'a0', value, date, target: 40 }),
  )
  return { subjectId: 'card_a', definitionId, measurements, latest: measurements.at(-1)! } as const
}

const NO_DAY = ''

test('a KPI shows its latest value and how it stands, and one that nobody knows shows its id', () => {
  const measure = (definitionId: string, value: number | null) =>
    captions.kpi(seriesOf(definitionId, [[value, NO_DAY]]))
  expect(measure('nps', 45)).toMatchObject({ value: '+45', standing: 'met' })
  expect(measure('nps', null)).toMatchObject({ value: '–', standing: undefined })
  expect(measure('definition_gone', 5)).toMatchObject({ name: 'definition_gone', value: '5' })
  const two = seriesOf('nps', [
    [10, '2026-01-01'],
    [50, '2026-02-01'],
  ])
  expect(captions.kpi(two)).toMatchObject({ value: '+50', standing: 'met' })
})

test('a value is computed from what it was made of, never read alone', () => {
  const { latest, ...rest } = seriesOf('csat', [[5, NO_DAY]])
  const counted = { ...latest, inputs: { satisfied: 37, asked: 50 } }
  expect(captions.kpi({ ...rest, measurements: [counted], latest: counted }).value).toBe('74%')
})

test('a KPI says on which scale it was asked, in both languages, where that is not the usual one', () => {
  const asked = (definitionId: string, variant: string, value: number) => {
    const { latest, ...rest } = seriesOf(definitionId, [[value, NO_DAY]])
    const measured = { ...latest, variant }
    return { ...rest, measurements: [measured], latest: measured }
  }
  const said = (words: typeof captions, ...kpi: Parameters<typeof asked>) => {
    const { name, value } = words.kpi(asked(...kpi))
    return `${name}: ${value}`.replaceAll('\u00a0', ' ')
  }
  expect(said(captions, 'csat', '1-7', 43)).toBe('CSAT 1–7: 43%')
  expect(said(captions, 'ces', '1-7', 5.4)).toBe('CES 1–7: 5.4 / 7')
  expect(said(french, 'ces', '1-7', 5.4)).toBe('CES 1–7: 5,4 / 7')
  expect(said(captions, 'ces', '', 8.6)).toBe('CES: 8.6')
  expect(said(captions, 'csat', '1-5', 43)).toBe('CSAT: 43%')
})

test('a value below 0 has a true minus, in both languages', () => {
  const below = seriesOf('nps', [[-12, NO_DAY]])
  expect([captions.kpi(below).value, french.kpi(below).value]).toEqual(['−12', '−12'])
  expect([captions.gap(-1.25), french.gap(0.5)]).toEqual(['−1.3', '+0,5'])
})

test('a trend goes from the first day to the last, and from the lowest value to the highest', () => {
  const trend = (...values: (readonly [number | null, string])[]) =>
    captions.kpi(seriesOf('nps', values)).trend
  expect(trend([10, '2026-01-01'], [30, '2026-01-02'], [20, '2026-01-05'])).toEqual([
    { x: 0, y: 0 },
    { x: 0.25, y: 1 },
    { x: 1, y: 0.5 },
  ])
  expect(trend([10, '2026-01-01'], [10, '2026-01-03']).map(({ y }) => y)).toEqual([0.5, 0.5])
  expect(trend([10, '2026-01-01'], [20, '2026-01-01']).map(({ x }) => x)).toEqual([0, 1])
  // What has no day, or no value, has no place in time.
  expect(trend([10, '2026-01-01'], [20, NO_DAY])).toEqual([])
  expect(trend([10, '2026-01-01'], [null, '2026-02-01'])).toEqual([])
  expect(trend([10, '2026-01-01'], [20, 'last week'])).toEqual([])
})
