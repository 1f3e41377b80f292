import { afterEach, expect, test, vi } from 'vitest'
import type { Command } from '@/commands/command'
import { typeTitle } from '@/commands/editTitle'
import { addNote } from '@/commands/notes'
import { COMMANDS, command, isEnabled, labelOf } from '@/commands/table'
import { select, type ViewControls } from '@/editor/session'
import { en } from '@/i18n/en'
import {
  columnsIn,
  type Desk,
  expectNothing,
  expectOneStep,
  openDesk,
  planned,
} from '../helpers/board'

afterEach(() => vi.unstubAllGlobals())

function open(): Desk {
  const desk = openDesk(
    planned({
      First: {
        steps: [
          { touchpoint: 'A', pain: 'Slow' },
          { touchpoint: 'B', pain: 'Dear' },
        ],
      },
      Second: { steps: [{ touchpoint: 'C' }] },
    }),
  )
  select(desk.session, [desk.card('Slow').id])
  return desk
}

const enabled = (desk: Desk) =>
  new Set(COMMANDS.filter((each) => isEnabled(each, desk)).map(({ id }) => id))

/** What each command that changes the map makes of the pain point Slow of the first step. */
const CHANGES: Partial<Record<Command['id'], Record<string, string[]>>> = {
  duplicate: { First: ['A, Slow, Slow', 'B, Dear'], Second: ['C'] },
  remove: { First: ['A', 'B, Dear'], Second: ['C'] },
  addTouchpoint: { First: ['A, Slow', '', 'B, Dear'], Second: ['C'] },
  addThought: { First: ['A, , Slow', 'B, Dear'], Second: ['C'] },
  addPain: { First: ['A, Slow, ', 'B, Dear'], Second: ['C'] },
  addOpportunity: { First: ['A, Slow, ', 'B, Dear'], Second: ['C'] },
  addAction: { First: ['A, Slow, ', 'B, Dear'], Second: ['C'] },
  addLike: { First: ['A, Slow, ', 'B, Dear'], Second: ['C'] },
  addStage: { First: ['A, Slow', 'B, Dear'], Second: ['C'], '': [] },
  addNote: { First: ['A, Slow', 'B, Dear'], Second: ['C'] },
  moveRight: { First: ['A', 'B, Dear, Slow'], Second: ['C'] },
  moveUp: { First: ['A, Slow', 'B, Dear'], Second: ['C'] },
  moveDown: { First: ['A, Slow', 'B, Dear'], Second: ['C'] },
  park: { First: ['A', 'B, Dear'], Second: ['C'] },
}

test.each(Object.keys(CHANGES) as Command['id'][])('%s is one step of the history', (id) => {
  const desk = open()
  expectOneStep(desk, () => command(id).run(desk))
  expect(columnsIn(desk.map)).toEqual(CHANGES[id])
})

const LOOKS: readonly Command['id'][] = [
  'quickEntry',
  'parkingLot',
  'moveTo',
  'selectAll',
  'edit',
  'cancel',
  'link',
  'attachKpi',
  'import',
  'focusDetails',
  'focusEmotion',
  'extendLeft',
  'extendRight',
  'extendUp',
  'extendDown',
  'focusLeft',
  'focusRight',
  'focusUp',
  'focusDown',
  'nextStep',
  'previousStep',
  'selectTool',
  'handTool',
  'zoomIn',
  'zoomOut',
  'zoomActual',
  'fit',
  'zoomSelection',
  'nextLens',
  'assumptions',
  'showLanes',
  'agenda',
  'newRound',
  'hideAhead',
  'history',
  'palette',
  'debrief',
  'shortcuts',
  'help',
  'saveView',
  'applyView',
  'present',
  'presentElsewhere',
  'story',
  'print',
  'moveLeft',
]

test.each(LOOKS)('%s changes neither the map nor the history', (id) => {
  const desk = open()
  expectNothing(desk, () => command(id).run(desk))
})

/** Tried where the workshop is. */
const WORKSHOP: readonly Command['id'][] = [
  'startAgenda',
  'nextActivity',
  'previousActivity',
  'addMinute',
  'closeRound',
  'giveDot',
  'takeDot',
  'nextPerson',
]

test('every command is tried here', () => {
  const others = ['undo', 'redo', 'cut', 'copy', 'paste', ...WORKSHOP]
  const tried = [...Object.keys(CHANGES), ...LOOKS, ...others]
  expect(tried.sort()).toEqual(COMMANDS.map(({ id }) => id).sort())
})

test('every command has a name, and none stands in the table twice', () => {
  const ids = COMMANDS.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const each of COMMANDS) {
    expect(command(each.id)).toBe(each)
    expect(labelOf(each, open())).not.toBe('')
    expect(en.commandGroups[each.group]).not.toBe('')
  }
})

test('undo and redo do their work, and say what they would do', () => {
  const desk = open()
  const [back, again] = [command('undo'), command('redo')]
  expect([labelOf(back, desk), labelOf(again, desk)]).toEqual(['Undo', 'Redo'])
  expect([isEnabled(back, desk), isEnabled(again, desk)]).toEqual([false, false])
  typeTitle(desk, desk.card('A').id, 'Pay')
  expect(labelOf(back, desk)).toBe('Undo edit of Pay')
  back.run(desk)
  expect(desk.card('A').title).toBe('A')
  expect(labelOf(again, desk)).toBe('Redo edit of Pay')
  again.run(desk)
  expect(desk.card('Pay').title).toBe('Pay')
})

test('without a selection what needs one is off', () => {
  const desk = open()
  const needs = ['cut', 'copy', 'duplicate', 'remove', 'link', 'attachKpi', 'zoomSelection']
  const moves = ['moveLeft', 'moveRight', 'moveUp', 'moveDown']
  const before = enabled(desk)
  for (const id of [...needs, ...moves]) expect(before).toContain(id)
  desk.session.setState({ selection: new Set(), focus: null })
  const after = enabled(desk)
  for (const id of [...needs, ...moves]) expect(after).not.toContain(id)
})

test('a note has no KPI and no arrow, a lane is not copied', () => {
  const desk = open()
  select(desk.session, [addNote(desk)])
  expect(enabled(desk)).toContain('copy')
  for (const id of ['link', 'attachKpi']) expect(enabled(desk)).not.toContain(id)
  select(desk.session, [desk.lane('pain').id])
  for (const id of ['copy', 'cut', 'duplicate']) expect(enabled(desk)).not.toContain(id)
  select(desk.session, [desk.card('A').id, desk.card('B').id])
  expect(enabled(desk)).not.toContain('attachKpi')
})

test('on a map without stages cards cannot be added, stages and notes can', () => {
  const on = enabled(openDesk(planned({})))
  for (const id of ['addTouchpoint', 'addThought', 'addPain', 'addOpportunity', 'addAction'])
    expect(on).not.toContain(id)
  for (const id of ['addStage', 'addNote', 'paste']) expect(on).toContain(id)
})

test('dialogs open for what is selected', () => {
  const desk = open()
  command('attachKpi').run(desk)
  const subjectId = desk.card('Slow').id
  expect(desk.session.getState().dialog).toEqual({ name: 'attachKpi', subjectId })
  command('shortcuts').run(desk)
  expect(desk.session.getState().dialog).toEqual({ name: 'shortcuts' })
})

test('the tools are the hand and the arrow', () => {
  const desk = open()
  command('handTool').run(desk)
  expect(desk.session.getState().tool).toBe('hand')
  command('selectTool').run(desk)
  expect(desk.session.getState().tool).toBe('select')
})

test('the view is moved by what the canvas offers', () => {
  const desk = open()
  const asked: unknown[] = []
  const view: ViewControls = {
    zoomBy: (factor) => asked.push(factor),
    zoomTo: (zoom) => asked.push(`to ${zoom}`),
    fit: () => asked.push('fit'),
    fitTo: (ids) => asked.push(ids),
    bringLane: (id) => asked.push(id),
    middle: () => ({ x: 0, y: 0 }),
    area: () => null,
    showArea: (area) => asked.push(area),
  }
  desk.session.setState({ view })
  for (const id of ['zoomIn', 'zoomOut', 'zoomActual', 'fit', 'zoomSelection'] as const)
    command(id).run(desk)
  expect(asked).toEqual([1.25, 0.8, 'to 1', 'fit', [desk.card('Slow').id]])
})

test('cut, copy and paste ask the browser, which alone may write to the clipboard', () => {
  const asked: string[] = []
  vi.stubGlobal('document', { execCommand: (action: string) => asked.push(action) })
  const desk = open()
  for (const id of ['cut', 'copy', 'paste'] as const)
    expectNothing(desk, () => command(id).run(desk))
  expect(asked).toEqual(['cut', 'copy', 'paste'])
})
