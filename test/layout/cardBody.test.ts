import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editCards } from '@/commands/editFields'
import { attachKpi, editKpi } from '@/commands/kpis'
import { createCaptions } from '@/drawing/captions'
import { fr } from '@/i18n/fr'
import { createLayout } from '@/layout/board'
import type { CardBody } from '@/layout/cardBody'
import { createDefinition } from '@/model/records/definition'
import { createMeasurement, type Measurement } from '@/model/records/measurement'
import { arbitraryMap } from '../helpers/arbitraryMap'
import { breakText, laidOut, openDesk, optionsFor, planned } from '../helpers/board'

const runs = { numRuns: 100 }

/** A text without what a line break may take. */
const solid = (text: string) => text.replace(/[ \t\r\n]/g, '')

/** Checks that the lines of a card follow one another from its top to its foot. */
function expectLineBelowLine(body: CardBody): void {
  const kpis = body.kpis.flatMap(({ nameBlock, valueBlock }) => [nameBlock, valueBlock])
  const blocks = [body.title, ...(body.meta ? [body.meta] : []), ...kpis]
  const reach = body.picture ? body.picture.y + body.picture.height : 0
  let bottom = reach + body.title.font.size / 2
  for (const { y, lines, lineHeight } of blocks) {
    expect(y).toBeGreaterThanOrEqual(bottom)
    bottom = Math.max(bottom, y + (lines.length - 1) * lineHeight)
  }
  expect(bottom).toBeLessThan(body.height)
  if (body.foot) expect(body.foot.y).toBeGreaterThan(bottom)
}

test('what a card says lies within it, line below line', () => {
  fc.assert(
    fc.property(arbitraryMap, ({ map, library }) => {
      const definitions = Object.values(library.definition).map((each) => ({
        ...each,
        name: each.name.replace(/[\r\n]/g, ' '),
        unit: each.unit.replace(/[\r\n]/g, ' '),
      }))
      const definition = Object.fromEntries(definitions.map((each) => [each.id, each]))
      for (const { body } of laidOut(map, { ...library, definition }).cards.values())
        expectLineBelowLine(body)
    }),
    runs,
  )
})

test('a KPI whose name has two lines does not run into what follows', () => {
  const map = planned({ Only: { steps: [{ touchpoint: 'A' }] } })
  const { id: subjectId } = Object.values(map.card)[0]!
  const own = createDefinition({ name: 'a\nb' })
  const measurements = ['a0', 'a1'].map((order) =>
    createMeasurement({ subjectId, definitionId: own.id, order, value: 5 }),
  )
  const measurement = Object.fromEntries(measurements.map((each) => [each.id, each]))
  const library = { persona: {}, definition: { [own.id]: own }, agenda: {} }
  const { cards } = laidOut({ ...map, measurement }, library)
  expectLineBelowLine(cards.get(subjectId)!.body)
})

test('the whole text of every card is in its lines', () => {
  fc.assert(
    fc.property(arbitraryMap, ({ map, library }) => {
      for (const { id, body } of laidOut(map, library).cards.values()) {
        const said = solid(body.title.lines.join(''))
        const title = solid(map.card[id]!.title)
        if (map.card[id]!.type === 'thought') expect(said).toContain(title)
        else expect(said).toBe(title)
      }
    }),
    runs,
  )
})

test('a KPI that changes, or another language, is laid out anew', () => {
  const desk = openDesk(planned({ Only: { steps: [{ touchpoint: 'A' }] } }))
  const { id } = desk.card('A')
  const kpi = { definition: 'nps', value: 5, target: null, date: '' }
  attachKpi(desk, id, 'NPS', kpi)
  const layout = createLayout(breakText)
  const options = optionsFor(desk.library)
  const valueIn = (given = options) =>
    layout(desk.map, given).cards.get(id)!.body.kpis[0]!.valueBlock.lines
  expect(valueIn()).toEqual(['+5'])
  editKpi(desk, Object.values(desk.map.measurement)[0]!.id, 'NPS', { ...kpi, value: 7.5 })
  expect(valueIn()).toEqual(['+8'])
  const channels = ['phone']
  editCards(desk, [id], { channels })
  const metaIn = (given: typeof options) => layout(desk.map, given).cards.get(id)!.body.meta?.lines
  expect(metaIn(options)).toEqual(['Phone'])
  expect(metaIn({ ...options, captions: createCaptions(fr, desk.library) })).toEqual(['Téléphone'])
})

test('a title with a word that is wider than the card is set smaller, as far as can be read', () => {
  const sizeOf = (title: string) => {
    const desk = openDesk(planned({ Only: { steps: [{ touchpoint: title }] } }))
    return laidOut(desk.map).cards.get(desk.card(title).id)!.body.title.font.size
  }
  const normal = sizeOf('Pay online')
  const smaller = sizeOf('Authentication')
  expect(smaller).toBeLessThan(normal)
  expect(smaller).toBeGreaterThanOrEqual(normal * 0.75)
  expect(sizeOf('x'.repeat(60))).toBe(normal)
})

test('a KPI stands on its card and in the KPI lane where it is meant to, with its course', () => {
  const desk = openDesk(planned({ Only: { steps: [{ touchpoint: 'A' }] } }))
  const { id: subjectId } = desk.card('A')
  const kpisOf = (...fields: Partial<Measurement>[]) => {
    const made = fields.map((each) =>
      createMeasurement({ subjectId, definitionId: 'nps', order: 'a0', value: 5, ...each }),
    )
    const measurement = Object.fromEntries(made.map((each) => [each.id, each]))
    const { cards, kpis } = laidOut({ ...desk.map, measurement })
    const lane = kpis.flatMap((box) => box.kpis)
    return [cards.get(subjectId)!.body.kpis, lane] as const
  }
  const before = { value: 3, date: '2026-01-01' }
  const now = { value: 9, date: '2026-02-01' }
  for (const lines of kpisOf(now, before)) {
    expect(lines.map(({ valueBlock }) => valueBlock.lines)).toEqual([['+9']])
    expect(lines[0]!.spark).toBeDefined()
  }
  for (const [line] of kpisOf(now)) expect(line!.spark).toBeUndefined()
  // The latest decides for the whole series.
  expect(kpisOf({ ...now, shown: false }, before)).toEqual([[], []])
  expect(kpisOf(now, { ...before, shown: false }).map(({ length }) => length)).toEqual([1, 1])
})
