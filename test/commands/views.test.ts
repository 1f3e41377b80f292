import { expect, test } from 'vitest'
import { keepView, moveView, removeView, renameView, updateView } from '@/commands/editViews'
import { keysPressed } from '@/commands/keys'
import { command } from '@/commands/table'
import { boardViews, showView } from '@/commands/views'
import type { Area, ViewControls } from '@/editor/session'
import { createView } from '@/model/records/view'
import { type Desk, expectNothing, expectOneStep, openDesk, planned } from '../helpers/board'

const AREA = { x: 10, y: 20, width: 300, height: 200 }

/** A map whose board is looked at through a lens, without a lane, in part. */
function open(area: Area | null = AREA): Desk & { readonly brought: (Area | null)[] } {
  const desk = openDesk(planned({ Only: { steps: [{ touchpoint: 'A', pain: 'Slow' }] } }))
  const brought: (Area | null)[] = []
  const view: ViewControls = {
    zoomBy() {},
    zoomTo() {},
    fit() {},
    fitTo() {},
    bringLane() {},
    middle: () => ({ x: 0, y: 0 }),
    area: () => area,
    showArea: (to) => brought.push(to),
  }
  desk.session.setState({
    view,
    lens: 'kpi',
    researchFilter: 'assumption',
    hiddenLanes: new Set([desk.lane('pain').id]),
  })
  return Object.assign(desk, { brought })
}

const titles = (desk: Desk) => boardViews(desk).map(({ title }) => title)

test('a view keeps the look of the moment, as one step of the history', () => {
  const desk = open()
  expectOneStep(desk, () => keepView(desk, 'Assumptions'))
  expect(boardViews(desk)[0]).toMatchObject({
    title: 'Assumptions',
    part: 'board',
    isTold: false,
    lens: 'kpi',
    research: 'assumption',
    hiddenLaneIds: [desk.lane('pain').id],
    area: AREA,
  })
})

test('a view is looked at again, without a step of the history, and is told', () => {
  const desk = open()
  keepView(desk, 'Assumptions')
  desk.session.setState({
    lens: null,
    researchFilter: null,
    hiddenLanes: new Set(),
    hiddenPersonas: new Set(['persona_gone' as never]),
    tab: 'table',
  })
  expectNothing(desk, () => showView(desk, boardViews(desk)[0]!))
  expect(desk.session.getState()).toMatchObject({
    lens: 'kpi',
    researchFilter: 'assumption',
    hiddenLanes: new Set([desk.lane('pain').id]),
    hiddenPersonas: new Set(),
    tab: 'map',
    announcement: 'View: Assumptions',
  })
  expect(desk.brought).toEqual([AREA])
})

test('a lens and a lane that are not known here are passed over', () => {
  const desk = open()
  const view = createView({
    order: 'a0',
    lens: 'weather',
    hiddenLaneIds: ['lane_gone', desk.lane('kpi').id],
  })
  showView(desk, view)
  expect(desk.session.getState()).toMatchObject({
    lens: null,
    hiddenLanes: new Set([desk.lane('kpi').id]),
  })
  expect(desk.brought).toEqual([null])
})

test('a view that is chosen in the table waits for the board', () => {
  const desk = open()
  keepView(desk, 'A')
  const { view } = desk.session.getState()
  desk.session.setState({ view: null, tab: 'table' })
  showView(desk, boardViews(desk)[0]!)
  expect(desk.brought).toEqual([])
  desk.session.setState({ view })
  desk.session.setState({ view: null })
  desk.session.setState({ view })
  expect(desk.brought).toEqual([AREA])
})

test('views are named, set anew, put in order and removed, each as one step', () => {
  const desk = open()
  for (const title of ['A', 'B', 'C']) keepView(desk, title)
  const [a, b] = boardViews(desk)
  expectOneStep(desk, () => renameView(desk, a!.id, 'AA'))
  desk.session.setState({ lens: 'emotion' })
  expectOneStep(desk, () => updateView(desk, a!.id))
  expect(boardViews(desk)[0]).toMatchObject({ title: 'AA', lens: 'emotion' })
  expectOneStep(desk, () => moveView(desk, a!.id, 1))
  expect(titles(desk)).toEqual(['B', 'AA', 'C'])
  expect(desk.session.getState().announcement).toBe('AA moved to B')
  expectOneStep(desk, () => moveView(desk, a!.id, -1))
  expectNothing(desk, () => moveView(desk, a!.id, -1))
  expect(titles(desk)).toEqual(['AA', 'B', 'C'])
  expectOneStep(desk, () => removeView(desk, b!.id))
  expect(titles(desk)).toEqual(['AA', 'C'])
})

test('a view moves past another, not past a part of the story between them', () => {
  const desk = open()
  keepView(desk, 'A')
  desk.editor.transact({ verb: 'add' }, ({ map }) => {
    const pains = createView({ order: 'a1', part: 'pains' })
    map.view[pains.id] = pains
  })
  keepView(desk, 'B')
  moveView(desk, boardViews(desk)[1]!.id, -1)
  expect(titles(desk)).toEqual(['B', 'A'])
})

test('Alt and a digit show a view by its place; without a key the views are opened', () => {
  const desk = open()
  const apply = command('applyView')
  expect(apply.isEnabled?.(desk)).toBe(false)
  for (const title of ['A', 'B']) keepView(desk, title)
  expect(apply.isEnabled?.(desk)).toBe(true)
  const press = {
    key: '2',
    code: 'Digit2',
    altKey: true,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
  }
  expect(keysPressed(press, apply)).toBe('Alt+2')
  apply.run(desk, 'Alt+2')
  expect(desk.session.getState().announcement).toBe('View: B')
  apply.run(desk, 'Alt+9')
  expect(desk.session.getState().announcement).toBe('View: B')
  apply.run(desk)
  expect(desk.session.getState().dialog).toEqual({ name: 'views' })
})
