// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { ChartSection } from '@/panels/insights/charts/ChartSection'
import { CurveChart, type CurveMark } from '@/panels/insights/charts/CurveChart'
import { DivergingBars } from '@/panels/insights/charts/DivergingBars'
import { Drawing, type Mark } from '@/panels/insights/charts/Drawing'
import { Matrix, type MatrixPoint } from '@/panels/insights/charts/Matrix'
import { Radar } from '@/panels/insights/charts/Radar'
import { ShareBar } from '@/panels/insights/charts/ShareBar'
import { show } from './show'

afterEach(cleanup)

const names = () => screen.getAllByRole('link').map((link) => link.getAttribute('aria-label'))

/** Where a link's mark is drawn, px. */
function placeOf(name: string): { x: number; y: number } {
  const group = screen.getByRole('link', { name }).parentElement!
  const [x, y] = group
    .getAttribute('transform')!
    .match(/-?[\d.]+/g)!
    .map(Number)
  return { x: x!, y: y! }
}

const marks: readonly Mark[] = ['A', 'B', 'C'].map((label, index) => ({
  id: label,
  label,
  x: index * 20,
  y: 10,
  ids: [],
  shape: <circle r={5} />,
}))

function showDrawing(ids: readonly string[] = []) {
  return show(
    <Drawing
      width={100}
      height={50}
      label="Three points"
      marks={marks.map((mark) => ({ ...mark, ids }))}
    >
      <line />
    </Drawing>,
  )
}

test('a chart says what it shows, and is one stop of the Tab key', () => {
  showDrawing()
  expect(screen.getByRole('group', { name: 'Three points' })).toBeTruthy()
  expect(screen.getAllByRole('link').map((link) => link.tabIndex)).toEqual([0, -1, -1])
})

test('arrow keys, Home and End go from mark to mark, and stay at the ends', () => {
  showDrawing()
  const link = (name: string) => screen.getByRole('link', { name })
  act(() => link('A').focus())
  for (const [key, name] of [
    ['ArrowLeft', 'A'],
    ['ArrowRight', 'B'],
    ['ArrowDown', 'C'],
    ['ArrowRight', 'C'],
    ['ArrowUp', 'B'],
    ['Home', 'A'],
    ['End', 'C'],
  ] as const) {
    fireEvent.keyDown(document.activeElement!, { key })
    expect(document.activeElement).toBe(link(name))
    expect(link(name).tabIndex).toBe(0)
  }
})

test('what a mark says shows where it is pointed at or focused, and goes with Escape', () => {
  showDrawing()
  const said = () => document.querySelector('[data-control]')?.textContent
  const link = screen.getByRole('link', { name: 'B' })
  expect(said()).toBeUndefined()
  fireEvent.pointerEnter(link)
  expect(said()).toBe('B')
  fireEvent.pointerLeave(link)
  expect(said()).toBeUndefined()
  act(() => link.focus())
  expect(said()).toBe('B')
  fireEvent.keyDown(link, { key: 'Escape' })
  expect(said()).toBeUndefined()
})

test('a mark leads to its cards on the board; with a modifier the browser follows its address', () => {
  const desk = show(null)
  const { id } = desk.card('Pay online')
  cleanup()
  show(
    <Drawing width={9} height={9} label="One" marks={[{ ...marks[0]!, ids: [id] }]}>
      <line />
    </Drawing>,
    desk,
  )
  const link = screen.getByRole('link')
  expect(link.getAttribute('href')).toBe(`#/map/${Object.keys(desk.map.journey)[0]}?card=${id}`)
  fireEvent.click(link, { ctrlKey: true })
  expect(desk.session.getState().tab).toBe('insights')
  fireEvent.click(link)
  expect(desk.session.getState().tab).toBe('map')
  expect([...desk.session.getState().selection]).toEqual([id])
})

const axis = (name: string) => ({ name, from: 0, to: 100, ticks: [{ at: 50, text: '50' }] })

function showMatrix(points: readonly Partial<MatrixPoint>[]) {
  show(
    <Matrix
      label="Points"
      width={500}
      tone="pain"
      points={points.map((point, index) => ({
        id: String(index),
        number: index + 1,
        x: 50,
        y: 50,
        weight: 1,
        label: `${index + 1}`,
        ids: [],
        ...point,
      }))}
      x={{ ...axis('Across'), unknown: 'not known' }}
      y={axis('Up')}
    />,
  )
}

test('a matrix has more to the right and more at the top, and names its axes', () => {
  showMatrix([
    { x: 0, y: 0 },
    { x: 100, y: 100 },
  ])
  expect(placeOf('2').x).toBeGreaterThan(placeOf('1').x)
  expect(placeOf('2').y).toBeLessThan(placeOf('1').y)
  expect(document.querySelector('svg')!.textContent).toContain('Across')
  expect(document.querySelector('svg')!.textContent).not.toContain('not known')
})

test('what nobody knows stands in a strip of its own, beyond all that is known', () => {
  showMatrix([{ x: 100 }, { x: null }])
  expect(placeOf('2').x).toBeGreaterThan(placeOf('1').x + 20)
  expect(document.querySelector('svg')!.textContent).toContain('not known')
})

test('dots at one place fan out, each with a line to where it belongs', () => {
  showMatrix([{}, {}, {}])
  const places = ['1', '2', '3'].map(placeOf)
  expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(3)
  const before = document.querySelectorAll('line').length
  cleanup()
  showMatrix([{ x: 0 }, { x: 50 }, { x: 100 }])
  expect(before - document.querySelectorAll('line').length).toBe(3)
})

test('a dot of twice the weight has more area, not more than it can carry', () => {
  showMatrix([{ weight: 0 }, { x: 0, weight: 1 }, { x: 100, weight: 9 }])
  const radii = [...document.querySelectorAll('circle')].map((dot) => Number(dot.getAttribute('r')))
  expect(radii[0]!).toBeLessThan(radii[1]!)
  expect(radii[2]).toBe(radii[1])
})

test('a radar goes from rating to rating; an axis without one is no zero', () => {
  const spoke = (id: string, value: number | undefined) => ({
    id,
    name: id,
    detail: '',
    value,
    flagged: false,
    label: id,
    ids: [],
  })
  const spokes = [spoke('A', 5), spoke('B', undefined), spoke('C', 1), spoke('D', 3)]
  show(<Radar label="Four" width={400} spokes={spokes} />)
  const polygons = document.querySelectorAll('polygon')
  const corners = polygons[polygons.length - 1]!.getAttribute('points')!.split(' ')
  expect(corners).toHaveLength(3)
  expect(names()).toEqual(['A', 'B', 'C', 'D'])
})

test('the parts of a bar make the whole, and each is named with its share', () => {
  show(
    <ShareBar
      shares={[
        { id: 'a', name: 'Web', part: 0.75, detail: '75%', ids: [] },
        { id: 'b', name: 'Phone', part: 0.25, detail: '25%', ids: [] },
        { id: 'c', name: 'Shop', part: 0, detail: '0%', ids: [] },
      ]}
    />,
  )
  const bar = document.querySelector('svg')!
  const parts = [...bar.querySelectorAll(':scope > rect')]
  expect(parts.map((part) => [part.getAttribute('x'), part.getAttribute('width')])).toEqual([
    ['0%', '75%'],
    ['75%', '25%'],
  ])
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Web75%',
    'Phone25%',
  ])
  const patterns = parts.map((part) => part.getAttribute('fill'))
  expect(new Set(patterns).size).toBe(2)
})

test('a bad score goes to the left of the middle, a good one to the right', () => {
  const bar = (id: string, value: number) => ({ id, name: id, value, text: id, label: id, ids: [] })
  show(
    <DivergingBars
      label="Scores"
      width={500}
      bars={[bar('bad', -1), bar('none', 0), bar('good', 1)]}
      ends={['Frustrated', 'Delighted']}
    />,
  )
  const [bad, none, good] = ['bad', 'none', 'good'].map((name) => placeOf(name).x)
  expect(none! - bad!).toBeCloseTo(good! - none!)
  expect(bad!).toBeLessThan(none!)
})

function showCurve(count: number) {
  const marks = Array.from(
    { length: count },
    (_, place): CurveMark => ({
      id: `${place}`,
      place,
      score: place % 2 ? 1 : -1,
      flag: place === 3 ? 'Best' : '',
      ringed: true,
      stays: place === 3,
      label: `at ${place}`,
      ids: [],
    }),
  )
  show(
    <CurveChart
      label="Curve"
      width={600}
      stages={[{ id: 's', title: 'Only', places: count }]}
      lines={[{ id: 'all', colour: 'red', points: marks }]}
      marks={marks}
      scale={['Delighted', 'Neutral', 'Frustrated']}
    />,
  )
}

test('every point of a curve is marked while there is room, then only those that stay', () => {
  showCurve(10)
  expect(names()).toHaveLength(10)
  cleanup()
  showCurve(200)
  expect(names()).toEqual(['at 3'])
})

test('a chart gives way to its figures as a table, and comes back', () => {
  show(
    <ChartSection
      title="Chart"
      chart={() => <p>drawn</p>}
      table={{
        columns: [{ name: 'What' }, { name: 'How many', figures: true }],
        rows: [{ id: 'a', cells: ['Web', '6'] }],
      }}
    />,
  )
  const chart = within(screen.getByRole('region', { name: 'Chart' }))
  const toggle = chart.getByRole('button', { name: 'Show as table' })
  expect(chart.queryByRole('table')).toBeNull()
  fireEvent.click(toggle)
  expect(toggle.getAttribute('aria-pressed')).toBe('true')
  expect(chart.queryByText('drawn')).toBeNull()
  const table = within(chart.getByRole('table', { name: 'Chart' }))
  expect(table.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([
    'What',
    'How many',
  ])
  expect(table.getByRole('rowheader').textContent).toBe('Web')
  expect(table.getByRole('cell').textContent).toBe('6')
  fireEvent.click(toggle)
  expect(chart.getByText('drawn')).toBeTruthy()
})
