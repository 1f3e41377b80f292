// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { addCard } from '@/commands/addCard'
import { en } from '@/i18n/en'
import { en as words } from '@/i18n/panels/en/index'
import { stagesOf } from '@/model/outline'
import { PanelTheme } from '@/panels/PanelTheme'
import { kpiRowsOf } from '@/panels/table/lists/kpiRows'
import { TablePage } from '@/panels/table/TablePage'
import { arrangeList, type TableView, tableStoreOf } from '@/panels/table/tableStore'
import { planned } from '../../helpers/board'
import { sketch } from '../../insights/sketch'
import { openMap, openSample, show } from '../insights/show'

afterEach(cleanup)

function openList(view: TableView, desk = openMap(planned({ Only: {} }))) {
  tableStoreOf(desk.session).setState({ view })
  return show(
    <PanelTheme theme="light">
      <TablePage />
    </PanelTheme>,
    desk,
  )
}

test.for([
  ['pains', 'No pain point yet'],
  ['opportunities', 'No opportunity yet'],
  ['kpis', 'Nothing is measured yet'],
] as const)('a list without %s says what it is for, and leads to the grid', ([view, heading]) => {
  openList(view)
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(heading)
  fireEvent.click(screen.getByRole('button', { name: 'Go to stages × lanes' }))
  expect(screen.getByRole('grid', { name: 'Stages × lanes' })).toBeTruthy()
})

test('the first of its kind makes a list of what was empty, and its going empties it again', () => {
  const desk = openList('pains')
  const lane = Object.values(desk.map.lane).find(({ type }) => type === 'pain')!
  act(() => {
    addCard(desk, 'pain', { lane, homeId: stagesOf(desk.map)[0]!.id })
    desk.session.setState({ editing: null })
  })
  act(() => tableStoreOf(desk.session).setState({ view: 'pains' }))
  expect(screen.getAllByRole('rowheader')).toHaveLength(1)
  act(() => desk.editor.undo())
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('No pain point yet')
})

test('the tab has the map’s title for its heading, as the report has', () => {
  openList('grid', openSample())
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('First online order')
})

test('pain points begin with the most pressing, until somebody sorts them otherwise', () => {
  openList('pains', openSample())
  const priority = screen.getByRole('columnheader', { name: /^Priority/ })
  expect(priority.getAttribute('aria-sort')).toBe('descending')
  expect(screen.getAllByRole('rowheader')[0]!.textContent).toMatch(/^Card form reloads/)
})

test('the ring stays on the row where the keyboard was, and is there while the details tell of it', () => {
  const desk = openList('opportunities', openSample())
  const ring = () => document.querySelector<HTMLElement>('tbody [data-current]')!
  const isTold = () => ring().dataset.told === 'true'
  const titles = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent)
  const rowOf = (cell: HTMLElement) => cell.closest('tr')!.querySelector('th')!.textContent
  // Nothing is selected: the first row is where one begins, and the details tell of the map.
  expect([rowOf(ring()), isTold()]).toEqual(['Guest checkout', false])
  act(() => ring().focus())
  expect([rowOf(ring()), isTold()]).toEqual(['Guest checkout', true])
  act(() => (document.activeElement as HTMLElement).blur())
  act(() => {
    const sorting = [{ id: 'effort', desc: true }]
    arrangeList(tableStoreOf(desk.session), 'opportunities', { sorting })
  })
  expect(titles()[0]).not.toBe('Guest checkout')
  const other = Object.values(desk.map.card).find(({ title }) => title === 'Pay online')!.id
  act(() => desk.session.setState({ focus: other, selection: new Set([other]) }))
  expect([rowOf(ring()), isTold()]).toEqual(['Guest checkout', false])
})

test('a KPI’s gap to its target has the sign of its change, whichever side is better', () => {
  const made = sketch({ Buy: { steps: [{ touchpoint: 'Pay' }] } })
    .measure('Pay', 'churnRate', { value: 10, target: 6, date: '2026-01-31' })
    .measure('Pay', 'churnRate', { value: 8, target: 6, date: '2026-02-28' })
    .measure('Pay', 'csat', { value: 70, target: 80 })
  const rows = kpiRowsOf(made.map, made.library, en, words)
  expect(rows.map(({ gap, change }) => [gap, change])).toEqual([
    [2, -2],
    [-10, undefined],
  ])
})
