import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { KpiCaption } from '@/layout/captions'
import { layoutHeaderKpis } from '@/layout/headerKpis'
import type { MapDocument } from '@/model/document'
import { createMeasurement, type Measurement, type SubjectId } from '@/model/records/measurement'
import { breakText, laidOut, openDesk, planned } from '../helpers/board'

function withKpis(
  map: MapDocument,
  ...fields: (Partial<Measurement> & { readonly subjectId: SubjectId })[]
): MapDocument {
  const made = fields.map((each, at) =>
    createMeasurement({ definitionId: 'nps', order: `a${at}`, value: 32, inHeader: true, ...each }),
  )
  return { ...map, measurement: Object.fromEntries(made.map((each) => [each.id, each])) }
}

const desk = openDesk(
  planned({
    First: { steps: [{ touchpoint: 'A', pain: 'Slow' }, { touchpoint: 'B' }] },
    Second: { wide: { pain: 'Dear' } },
  }),
)
const at = { x: 18, y: 24 }

function headersOf(map: MapDocument) {
  const { stages } = laidOut(map)
  return stages.map(({ kpis, more }) => [
    ...kpis.map(({ nameBlock, valueBlock }) => [...nameBlock.lines, ...valueBlock.lines].join(' ')),
    ...(more?.lines ?? []),
  ])
}

test('a header shows the KPIs of its stage and of its cards that are meant for it', () => {
  const { id: first } = desk.stage('First')
  const map = withKpis(
    desk.map,
    { subjectId: desk.card('Slow').id, value: 5 },
    { subjectId: first, value: 12, shown: false },
    { subjectId: desk.card('A').id, value: 7, inHeader: false },
    { subjectId: desk.card('Dear').id, value: -3 },
  )
  expect(headersOf(map)).toEqual([['NPS +12', 'NPS +5'], ['NPS −3']])
})

test('of a series the latest value stands there, and decides whether any does', () => {
  const { id: subjectId } = desk.stage('Second')
  const before = { subjectId, value: 1, date: '2026-01-01' }
  const now = { subjectId, value: 2, date: '2026-02-01' }
  expect(headersOf(withKpis(desk.map, now, { ...before, inHeader: false }))[1]).toEqual(['NPS +2'])
  expect(headersOf(withKpis(desk.map, { ...now, inHeader: false }, before))[1]).toEqual([])
})

test('one header with KPIs makes all of them higher, and the lanes begin below', () => {
  const plain = laidOut(desk.map)
  const { stages, lanesY } = laidOut(withKpis(desk.map, { subjectId: desk.stage('First').id }))
  expect(new Set(stages.map(({ height }) => height))).toEqual(
    new Set([plain.stages[0]!.height + 15]),
  )
  expect(lanesY).toBe(plain.lanesY + 15)
})

test('a header widens its stage for the first of its KPIs, as it does for a title', () => {
  const plain = laidOut(desk.map).stages[1]!.width
  const standing = { subjectId: desk.stage('Second').id, target: 10, value: 32.5 }
  const { stages } = laidOut(
    withKpis(desk.map, { ...standing, definitionId: 'averageResolutionTime' }),
  )
  expect(stages[1]!.width).toBeGreaterThan(plain)
})

const caption = fc.record({
  name: fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 30 }),
  value: fc.stringMatching(/^[0-9]{1,7}$/),
  standing: fc.constantFrom<KpiCaption['standing']>('met', 'missed', undefined),
  trend: fc.constant([]),
})

test('KPIs stand beside one another within the header, and none is lost from the count', () => {
  const room = fc.integer({ min: 110, max: 500 })
  fc.assert(
    fc.property(fc.array(caption, { minLength: 1, maxLength: 6 }), room, (captions, width) => {
      const { kpis, more } = layoutHeaderKpis(captions, { ...at, width }, breakText)
      const hidden = captions.length - kpis.length
      expect(more?.lines).toEqual(hidden > 0 ? [`+${hidden}`] : undefined)
      let reach = at.x
      for (const { nameBlock, valueBlock, valueWidth } of kpis) {
        expect(nameBlock.x).toBeGreaterThanOrEqual(reach)
        expect(valueBlock.x).toBeGreaterThanOrEqual(nameBlock.x)
        reach = valueBlock.x + valueWidth
      }
      if (more) expect(more.x).toBeGreaterThan(reach)
      expect(more ? more.x + 2 * 11 * 0.55 : reach).toBeLessThanOrEqual(at.x + width + 0.01)
    }),
  )
})

test('a name that does not fit is shortened, never its value', () => {
  const long = { value: '+32', standing: undefined, trend: [] } as const
  const shown = (name: string, width: number) => {
    const [kpi] = layoutHeaderKpis([{ ...long, name }], { ...at, width }, breakText).kpis
    return [kpi!.nameBlock.lines[0], kpi!.valueBlock.lines[0]]
  }
  expect(shown('Net Promoter Score', 300)).toEqual(['Net Promoter Score', '+32'])
  expect(shown('Net Promoter Score', 80)).toEqual([expect.stringMatching(/^Net .*…$/), '+32'])
  expect(shown('Net Promoter Score', 24)).toEqual(['', '+32'])
})
