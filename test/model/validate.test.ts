import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createMeasurement } from '@/model/records/measurement'
import { createNote } from '@/model/records/note'
import { validateLibrary, validateMap } from '@/model/validate'
import { arbitraryMap } from '../helpers/arbitraryMap'
import { openDesk, planned } from '../helpers/board'

const map = planned({ Only: { steps: [{ touchpoint: 'A', pain: 'Slow' }] } })
const { card, stage } = openDesk(map)
const slow = card('Slow')

/** The map with a field of one card replaced by what somebody else wrote there. */
function withField(field: string, value: unknown) {
  const { defects, document } = validateMap({
    ...map,
    card: { ...map.card, [slow.id]: { ...slow, [field]: value } },
  })
  return { paths: defects.map(({ path }) => path), document }
}

test('a document that was written and read again is the same, without defects', () => {
  fc.assert(
    fc.property(arbitraryMap, ({ map, library }) => {
      const written = JSON.parse(JSON.stringify(map))
      expect(validateMap(written)).toEqual({ document: map, defects: [] })
      const shared = JSON.parse(JSON.stringify(library))
      expect(validateLibrary(shared)).toEqual({ document: library, defects: [] })
    }),
    { numRuns: 100 },
  )
})

test('a broken record is listed by its place and does not cost the others', () => {
  const { paths, document } = withField('severity', 9)
  expect(paths).toEqual([`card.${slow.id}.severity`])
  expect(document).toEqual({ ...map, card: { [card('A').id]: card('A') } })
})

test.each([
  ['votes', Number.NaN],
  ['votes', Infinity],
  ['votes', '5'],
  ['votes', -1],
  ['votes', 1.5],
  ['severity', 0],
  ['severity', 6],
  ['severity', 2.5],
  ['severity', '3'],
  ['impact', Number.NaN],
  ['scores', { everyone: 2.5 }],
  ['scores', { everyone: -3 }],
  ['scores', { everyone: 0.3 }],
  ['scores', { everyone: Number.NaN }],
  ['scores', { everyone: Infinity }],
  ['scores', { everyone: '1' }],
  ['scores', []],
  ['scores', null],
  ['title', 5],
  ['title', undefined],
  ['order', ''],
  ['type', 'emotion'],
  ['laneId', 'stage_x'],
  ['homeId', 'lane_x'],
  ['channels', 'web'],
  ['personaIds', ['card_x']],
  ['kind', 'note'],
])('%s is refused where it is %s', (field, value) => {
  const { paths, document } = withField(field, value)
  expect(paths[0]).toContain(`card.${slow.id}.${field}`)
  expect(document.card[slow.id]).toBeUndefined()
  expect(document.card[card('A').id]).toEqual(card('A'))
})

test('−0 is refused, or kept as 0', () => {
  const { document } = withField('scores', { everyone: -0 })
  expect(document.card[slow.id]?.scores.everyone ?? 0).toBe(0)
})

test('numbers anywhere are finite: notes, KPI values and the time of making', () => {
  const note = { ...createNote({ x: 0, y: Infinity }), id: 'note_x' }
  const measured = createMeasurement({ subjectId: slow.id, definitionId: 'nps', order: 'a0' })
  const value = { ...measured, id: 'measurement_x', value: Number.NaN }
  const [journey] = Object.values(map.journey)
  const { defects } = validateMap({
    ...map,
    note: { note_x: note },
    measurement: { measurement_x: value },
    journey: { [journey!.id]: { ...journey, createdAt: Number.NaN } },
  })
  expect(defects.map(({ path }) => path).sort()).toEqual([
    `journey.${journey!.id}.createdAt`,
    'measurement.measurement_x.value',
    'note.note_x.y',
  ])
})

test('a record under another id than its own is a defect', () => {
  const { defects, document } = validateMap({ ...map, card: { card_other: slow } })
  expect(defects).toEqual([{ path: 'card.card_other', reason: `calls itself ${slow.id}` }])
  expect(document.card).toEqual({})
})

test('what is no table at all is a defect of that table alone', () => {
  for (const nonsense of [[], 5, 'text', null]) {
    const { defects, document } = validateMap({ ...map, link: nonsense })
    expect(defects.map(({ path }) => path)).toEqual(['link'])
    expect(document).toEqual(map)
  }
})

test('anything at all gives a document with every table', () => {
  fc.assert(
    fc.property(fc.anything(), (raw) => {
      const { document } = validateMap(raw)
      expect(Object.keys(document)).toEqual(Object.keys(map))
      expect(Object.values(document).every((table) => Object.keys(table).length === 0)).toBe(true)
    }),
  )
})

test('fields that no record has are left out', () => {
  const { document } = withField('secret', 'x')
  expect(document).toEqual(map)
})

test('keys that name the prototype are harmless', () => {
  const text = JSON.stringify({ ...map, stage: { [stage('Only').id]: stage('Only') } })
    .replace('"card":{', '"__proto__":{"polluted":1},"card":{"__proto__":{"polluted":1},')
    .replace('"scores":{}', '"scores":{"__proto__":1,"constructor":1}')
  const { document } = validateMap(JSON.parse(text))
  expect(({} as { polluted?: number }).polluted).toBeUndefined()
  expect(Object.keys(document)).toEqual(Object.keys(map))
  for (const table of Object.values(document)) {
    expect(Object.getPrototypeOf(table)).toBe(Object.prototype)
    expect((table as { polluted?: number }).polluted).toBeUndefined()
  }
  expect(Object.keys(document.card).sort()).toEqual(Object.keys(map.card).sort())
})
