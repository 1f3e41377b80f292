import { expect, test } from 'vitest'
import { endEditing, typeTitle } from '@/commands/editTitle'
import { fixFinding } from '@/commands/fixFinding'
import { journeyOf } from '@/model/document'
import { linkedTo } from '@/model/outline'
import { createMeasurement } from '@/model/records/measurement'
import {
  columnsIn,
  type Desk,
  expectNothing,
  expectOneStep,
  openDesk,
  planned,
} from '../helpers/board'

function open(): Desk {
  const plan = {
    Buy: { steps: [{ touchpoint: 'Pay', pain: 'Slow' }], wide: { touchpoint: 'Shop' } },
    Later: {},
  }
  return openDesk(planned(plan), undefined, { tab: 'insights', detailsWanted: {} })
}

/** What is typed into the title that is open. */
function type(desk: Desk, title: string) {
  typeTitle(desk, desk.session.getState().editing!, title)
  endEditing(desk)
}

test('an empty stage gets a touchpoint: on the board, with its title open, in one step', () => {
  const desk = open()
  const stageId = desk.stage('Later').id
  fixFinding(desk, { kind: 'addTouchpoint', stageId })
  const { tab, editing, selection, detailsWanted } = desk.session.getState()
  expect(tab).toBe('map')
  expect([...selection]).toEqual([editing])
  expect(detailsWanted).toBeNull()
  type(desk, 'Newsletter')
  expect(columnsIn(desk.map).Later).toEqual(['Newsletter'])
  expect(desk.steps()).toEqual(['add'])
  desk.editor.undo()
  expect(columnsIn(desk.map).Later).toEqual([])
})

test('a new card that gets no word goes away again and leaves no step', () => {
  const desk = open()
  fixFinding(desk, { kind: 'addTouchpoint', stageId: desk.stage('Later').id })
  endEditing(desk)
  expect(columnsIn(desk.map).Later).toEqual([])
  expect(desk.steps()).toEqual([])
})

test('a valley gets its pain point in the same step, or as wide as the stage', () => {
  const desk = open()
  fixFinding(desk, { kind: 'addPain', touchpointId: desk.card('Pay').id })
  type(desk, 'Dear')
  fixFinding(desk, { kind: 'addPain', touchpointId: desk.card('Shop').id })
  type(desk, 'Closed')
  expect(columnsIn(desk.map).Buy).toEqual(['[Shop, Closed]', 'Pay, Slow, Dear'])
  expect(desk.steps()).toEqual(['add', 'add'])
})

test('a pain point gets an opportunity that is linked to it', () => {
  const desk = open()
  const painId = desk.card('Slow').id
  expectOneStep(desk, () => fixFinding(desk, { kind: 'addOpportunity', painId }))
  expect(desk.session.getState().tab).toBe('map')
  type(desk, 'Faster')
  expect(linkedTo(desk.map, painId).map(({ title }) => title)).toEqual(['Faster'])
})

test('what needs figures or a name opens its dialog and changes nothing', () => {
  const desk = open()
  const subjectId = desk.card('Pay').id
  const measurement = createMeasurement({ subjectId, definitionId: 'nps', order: 'a0' })
  desk.editor.transact({ verb: 'attach' }, ({ map }) => {
    map.measurement[measurement.id] = measurement
  })
  const dialog = () => desk.session.getState().dialog
  expectNothing(desk, () => fixFinding(desk, { kind: 'addPersona' }))
  expect(dialog()).toEqual({ name: 'addPersona' })
  expectNothing(desk, () => fixFinding(desk, { kind: 'attachKpi', subjectId }))
  expect(dialog()).toEqual({ name: 'attachKpi', subjectId })
  expectNothing(desk, () => fixFinding(desk, { kind: 'editKpi', measurementId: measurement.id }))
  expect(dialog()).toEqual({
    ...{ name: 'attachKpi', subjectId, measurementId: measurement.id },
    field: 'target',
  })
  expect(desk.session.getState().tab).toBe('insights')
})

test('a field that is missing is reached by way of the details of its record', () => {
  const desk = open()
  const subjectId = desk.card('Slow').id
  expectNothing(desk, () => fixFinding(desk, { kind: 'editField', subjectId, field: 'evidence' }))
  const { tab, selection, detailsShown, detailsWanted } = desk.session.getState()
  expect({ tab, selection: [...selection], detailsShown }).toEqual({
    tab: 'map',
    selection: [subjectId],
    detailsShown: true,
  })
  expect(detailsWanted).toEqual({ field: 'evidence' })
})

test('the scenario is reached by way of the details of the map, with nothing selected', () => {
  const desk = open()
  desk.session.setState({ selection: new Set([desk.card('Slow').id]) })
  const { id: subjectId } = journeyOf(desk.map)
  expectNothing(desk, () => fixFinding(desk, { kind: 'editField', subjectId, field: 'scenario' }))
  expect(desk.session.getState()).toMatchObject({
    tab: 'map',
    detailsWanted: { field: 'scenario' },
  })
  expect(desk.session.getState().selection.size).toBe(0)
})

test('what has gone meanwhile is left alone', () => {
  const desk = open()
  for (const fix of [
    { kind: 'addTouchpoint', stageId: 'stage_gone' },
    { kind: 'addPain', touchpointId: 'card_gone' },
    { kind: 'addOpportunity', painId: 'card_gone' },
    { kind: 'editKpi', measurementId: 'measurement_gone' },
    { kind: 'removeDuplicate', keepId: desk.card('Pay').id, cardId: 'card_gone' },
  ] as const)
    expectNothing(desk, () => fixFinding(desk, fix))
  expect(desk.session.getState()).toMatchObject({ tab: 'insights', dialog: null, editing: null })
})
