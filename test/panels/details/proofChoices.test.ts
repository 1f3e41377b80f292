import { expect, test } from 'vitest'
import { addLink } from '@/commands/links'
import { titleOf } from '@/commands/places'
import { addProof } from '@/commands/proofs'
import { createMeasurement } from '@/model/records/measurement'
import { proofPlaces, unmeasuredTouchpoint } from '@/panels/details/proofChoices'
import { type Desk, openDesk, planned } from '../../helpers/board'

function open(): Desk {
  return openDesk(
    planned({
      First: { steps: [{ touchpoint: 'Ad' }] },
      Second: {
        steps: [
          { touchpoint: 'Pay', pain: 'Slow' },
          { touchpoint: 'Track', opportunity: 'Faster' },
        ],
      },
    }),
  )
}

function measure(desk: Desk, title: string, ...definitionIds: string[]): void {
  const subject = Object.values({ ...desk.map.card, ...desk.map.stage }).find(
    (record) => record.title === title,
  )!
  desk.editor.transact({ verb: 'attach' }, ({ map }) => {
    for (const [at, definitionId] of definitionIds.entries()) {
      const order = `a${at}`
      const measurement = createMeasurement({ subjectId: subject.id, definitionId, order })
      map.measurement[measurement.id] = measurement
    }
  })
}

const choices = (desk: Desk) =>
  proofPlaces(desk.map, desk.card('Faster')).map(({ id, series }) => [
    titleOf(desk.map, id, desk.messages),
    ...series.map(({ definitionId }) => definitionId),
  ])

test('KPIs at the pain points that are answered come first, then those beside the opportunity', () => {
  const desk = open()
  for (const title of ['First', 'Ad', 'Pay', 'Track']) measure(desk, title, 'nps')
  expect(choices(desk).map(([place]) => place)).toEqual(['Track', 'First', 'Ad', 'Pay'])
  addLink(desk, desk.card('Slow').id, desk.card('Faster').id)
  expect(choices(desk).map(([place]) => place)).toEqual(['Pay', 'Track', 'First', 'Ad'])
})

test('a KPI is offered once, however often it was measured, and not again once it is chosen', () => {
  const desk = open()
  measure(desk, 'Pay', 'nps', 'nps', 'csat')
  expect(choices(desk)).toEqual([['Pay', 'nps', 'csat']])
  const target = { subjectId: desk.card('Pay').id, definitionId: 'nps' }
  addProof(desk, desk.card('Faster').id, target, 'NPS', '')
  expect(choices(desk)).toEqual([['Pay', 'csat']])
})

test('a KPI of two populations is offered once', () => {
  const desk = open()
  measure(desk, 'Pay', 'nps', 'nps')
  desk.editor.transact({ verb: 'edit' }, ({ map }) => {
    Object.values(map.measurement)[0]!.channel = 'shop'
  })
  expect(choices(desk)).toEqual([['Pay', 'nps']])
})

test('the touchpoint to measure is the one of the pain point, while nothing near is measured', () => {
  const desk = open()
  const unmeasured = () => unmeasuredTouchpoint(desk.map, desk.card('Faster'))?.title
  expect(unmeasured()).toBe('Track')
  addLink(desk, desk.card('Slow').id, desk.card('Faster').id)
  expect(unmeasured()).toBe('Pay')
  measure(desk, 'Ad', 'nps')
  expect(unmeasured()).toBe('Pay')
  measure(desk, 'Track', 'nps')
  expect(unmeasured()).toBeUndefined()
})
