// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import type { Draft } from 'immer'
import { afterEach, expect, test, vi } from 'vitest'
import { typeTitle } from '@/commands/editTitle'
import type { Workspace } from '@/editor/editor'
import { emptyMap } from '@/model/document'
import { createJourney } from '@/model/records/journey'
import { createMeasurement } from '@/model/records/measurement'
import { InsightsPage } from '@/panels/insights/InsightsPage'
import { type Desk, openDesk, planned } from '../../helpers/board'
import { sketch } from '../../insights/sketch'
import { openMap, openSample, show } from './show'

vi.setSystemTime('2026-11-22T12:00:00')

afterEach(cleanup)

/** Opens the report, which comes as soon as there is time for it. */
async function open(desk?: Desk, language: 'en' | 'fr' = 'en'): Promise<Desk> {
  const shown = show(<InsightsPage />, desk, language)
  await screen.findByRole('article')
  return shown
}

const section = (name: string) => within(screen.getByRole('region', { name }))

test('every part of the report is a region under its heading', async () => {
  await open()
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('First online order')
  const headings = screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)
  expect(headings).toEqual([
    'Key figures',
    'The curve',
    'Stages',
    'Channels',
    'Severity and reach',
    'Impact and effort',
    'Emotion by channel',
    'Pillars',
    'Priorities',
    'Map checker',
  ])
  for (const name of headings) expect(section(name!)).toBeTruthy()
})

test('the report speaks French', async () => {
  await open(openSample('fr'), 'fr')
  expect(section('Chiffres clés').getByText('Émotion moyenne')).toBeTruthy()
  expect(screen.getByRole('article').textContent).not.toMatch(/undefined|\[object|NaN/)
})

test('a figure that nobody can know is a dash, not a zero', async () => {
  await open(openMap(planned({ Only: { steps: [{ touchpoint: 'Pay' }] } })))
  const figures = section('Key figures')
  expect(figures.getByText('no touchpoint has a score yet').previousSibling!.textContent).toBe('–')
  expect(figures.getByText('no KPI is attached yet').previousSibling!.textContent).toBe('–')
  expect(screen.getByRole('article').textContent).not.toMatch(/NaN|undefined|Infinity/)
})

test('a map without a card is told what to do first, and does it', async () => {
  const desk = openMap(emptyMap(createJourney()))
  show(<InsightsPage />, desk)
  fireEvent.click(await screen.findByRole('button', { name: 'Go to the map' }))
  expect(desk.session.getState().tab).toBe('map')
  cleanup()
  const staged = openMap(planned({ First: {} }))
  show(<InsightsPage />, staged)
  fireEvent.click(await screen.findByRole('button', { name: 'Add the first touchpoint' }))
  expect(staged.session.getState()).toMatchObject({ tab: 'map', fresh: true })
  expect(staged.card('').type).toBe('touchpoint')
})

test('the report follows the map', async () => {
  const desk = await open()
  act(() => typeTitle(desk, desk.card('Customer reviews').id, 'What others say'))
  expect(await section('The curve').findByText(/^Best: What others say/)).toBeTruthy()
})

test('the curve is told for the persona that is chosen', async () => {
  await open()
  const curve = section('The curve')
  const camille = curve.getByRole('button', { name: 'Camille' })
  fireEvent.click(camille)
  expect(camille.getAttribute('aria-pressed')).toBe('true')
  expect(curve.getByRole('link', { name: 'Worst: Pay online, −2' })).toBeTruthy()
})

test('a priority is said with its parts, with the answer, its owner and what it did', async () => {
  await open()
  const [, first] = section('Priorities').getAllByRole('rowgroup')
  const text = first!.textContent
  expect(text).toContain('Card form reloads and empties the basket')
  const [, value, parts] = text.match(/([\d.]+)Severity (.+?) = \1/) ?? []
  const factors = parts!.split(' × ').map((part) => {
    const number = Number.parseFloat(part.match(/[\d.]+/)![0])
    return part.includes('%') ? number / 100 : number
  })
  expect(factors).toHaveLength(4)
  const product = factors.reduce((product, factor) => product * factor, 1)
  expect(Math.abs(product - Number(value))).toBeLessThanOrEqual(0.051)
  expect(text).toContain('Keep the basket on error')
  expect(text).toMatch(/72%\s→\s68%\s*better/)
  // It went down, which is good of what should be low.
  expect(first!.querySelector('[data-direction]')!.getAttribute('data-direction')).toBe('down')
})

test('a pain point with several answers has a row for each', async () => {
  const desk = openMap(
    planned({ Only: { steps: [{ pain: 'Slow', opportunity: ['Faster', 'Simpler'] }] } }),
  )
  desk.editor.transact({ verb: 'link' }, ({ map }) => {
    const ids = ['Slow', 'Faster', 'Simpler'].map(
      (title) => Object.values(map.card).find((card) => card.title === title)!.id,
    )
    for (const [index, toId] of ids.slice(1).entries())
      map.link[`link_${index}`] = { kind: 'link', id: `link_${index}`, fromId: ids[0]!, toId }
  })
  await open(desk)
  const [, first] = section('Priorities').getAllByRole('rowgroup')
  expect(within(first!).getAllByRole('row')).toHaveLength(2)
  expect(first!.textContent).toContain('not rated')
})

const dismissOwner = 'Dismiss: Nobody sees to “Show the order to the agent”.'

test('nothing is dismissed without a reason', async () => {
  const desk = await open()
  const checker = section('Map checker')
  fireEvent.click(checker.getByRole('button', { name: dismissOwner }))
  const form = within(checker.getByRole('form', { name: dismissOwner }))
  const reason = form.getByRole('textbox', { name: 'Reason' })
  expect(document.activeElement).toBe(reason)
  fireEvent.change(reason, { target: { value: '   ' } })
  fireEvent.submit(reason)
  expect(form.getByRole('alert').textContent).toContain('Say why')
  expect(reason.getAttribute('aria-invalid')).toBe('true')
  expect(desk.steps()).toEqual([])
  fireEvent.keyDown(reason, { key: 'Escape' })
  expect(checker.queryByRole('form')).toBeNull()
  expect(document.activeElement).toBe(checker.getByRole('button', { name: dismissOwner }))
})

test('a finding that is dismissed is listed with its reason and said, and can come back', async () => {
  const desk = await open()
  const checker = section('Map checker')
  fireEvent.click(checker.getByRole('button', { name: dismissOwner }))
  const reason = checker.getByRole('textbox', { name: 'Reason' })
  fireEvent.change(reason, { target: { value: 'Decided in spring' } })
  fireEvent.submit(reason)
  await waitFor(() => expect(checker.queryByRole('button', { name: dismissOwner })).toBeNull())
  expect(desk.steps()).toEqual(['dismiss'])
  expect(desk.session.getState().announcement).toContain('Dismissed: Nobody sees to')
  expect(checker.getByText('1 dismissed finding')).toBeTruthy()
  expect(checker.getByText('Because: Decided in spring')).toBeTruthy()
  fireEvent.click(checker.getByText('Bring back'))
  await waitFor(() => expect(checker.getByRole('button', { name: dismissOwner })).toBeTruthy())
  expect(desk.session.getState().announcement).toContain('Back on the list: Nobody')
})

test('a finding has the button that takes it away', async () => {
  const desk = await open()
  const checker = section('Map checker')
  const name = 'Add an opportunity: No opportunity answers “Chatbot answers off topic”.'
  fireEvent.click(checker.getByRole('button', { name }))
  expect(desk.session.getState().tab).toBe('map')
  expect(desk.card('').type).toBe('opportunity')
})

test('of many findings of one check the first are shown, and all when asked', async () => {
  await open()
  const group = section('Steps without evidence 8 Improve')
  expect(group.getAllByRole('listitem')).toHaveLength(5)
  expect(group.getByText('and 3 others')).toBeTruthy()
  fireEvent.click(group.getByRole('button', { name: 'Show all 8' }))
  const items = group.getAllByRole('listitem')
  expect(items).toHaveLength(8)
  expect(items[5]!.contains(document.activeElement)).toBe(true)
  expect(group.queryByText('and 3 others')).toBeNull()
})

test('the keyboard stays with the checker when the row that it was in is gone', async () => {
  const desk = await open()
  const checker = section('Map checker')
  const name = 'Set a target: CES of Pay online has no target.'
  const button = checker.getByRole('button', { name })
  act(() => button.focus())
  fireEvent.click(button)
  expect(desk.session.getState().dialog).toMatchObject({ name: 'attachKpi' })
  // The dialog takes the keyboard, the finding goes away behind it, and the dialog closes.
  const dialog = document.body.appendChild(document.createElement('div'))
  dialog.setAttribute('role', 'dialog')
  dialog.tabIndex = -1
  act(() => dialog.focus())
  const { measurementId } = desk.session.getState().dialog as { measurementId: string }
  act(() =>
    desk.editor.transact({ verb: 'edit' }, ({ map }) => {
      map.measurement[measurementId]!.target = 9
    }),
  )
  await waitFor(() => expect(checker.queryByRole('button', { name })).toBeNull())
  act(() => {
    dialog.remove()
    desk.session.setState({ dialog: null })
  })
  const region = screen.getByRole('region', { name: 'Map checker' })
  expect(document.activeElement).not.toBe(document.body)
  expect(region.contains(document.activeElement)).toBe(true)
})

test('a map without a card has a checker, and what is measured of its stages', async () => {
  const desk = openMap(planned({ First: {}, Second: {} }))
  const subjectId = desk.stage('First').id
  const kpi = createMeasurement({ subjectId, definitionId: 'nps', order: 'a0', target: 40 })
  desk.editor.transact({ verb: 'attach' }, ({ map }) => {
    map.measurement[kpi.id] = { ...kpi, value: 34 }
  })
  await open(desk)
  expect(section('Map checker').getByText('First has no touchpoint.')).toBeTruthy()
  fireEvent.click(section('Stages').getByRole('link', { name: 'NPS +34' }))
  expect([...desk.session.getState().selection]).toEqual([subjectId])
})

test('every stage lists its KPIs against their targets, and leads to them', async () => {
  await open()
  const stages = section('Stages')
  const told = stages.getAllByRole('listitem').map((item) => item.textContent)
  expect(told).toContainEqual(expect.stringMatching(/^On target CTR 2\.4%target 2%$/))
  expect(told).toContainEqual(expect.stringMatching(/CES .*No target$/))
  expect(stages.getByRole('link', { name: 'CTR 2.4%' })).toBeTruthy()
})

test('the rows of a chart’s table lead to their cards', async () => {
  const desk = await open()
  const channels = section('Channels')
  fireEvent.click(channels.getByRole('button', { name: 'Show as table' }))
  fireEvent.click(channels.getByRole('link', { name: 'Web and mobile' }))
  const [shown] = desk.session.getState().selection
  expect(desk.map.card[shown!]!.type).toBe('touchpoint')
})

/** A small map with something for every part of the report. */
function openSmall(): Desk {
  const steps = [{ touchpoint: ['Ad', 'Pay online'], pain: 'Slow', opportunity: 'Faster' }]
  const made = sketch({ Only: { steps } })
    .personas({ Ada: 3, Marc: 5 })
    .scores({ Ad: [1, -1], 'Pay online': [-2, 0] })
    .cards({ Slow: { severity: 4, votes: 2 }, Faster: { impact: 5, effort: 2 } })
    .cards({ Ad: { channels: ['website'], pillars: { empathy: 4 } } })
    .link('Slow', 'Faster')
    .measure('Pay online', 'nps', { value: 30, target: 40 })
    .prove('Faster', 'Pay online', 'nps')
    .evidence('Ad')
  return openDesk(made.map, made.library, { tab: 'insights' })
}

test('what is drawn after changes is what would be drawn anew', async () => {
  const desk = await open(openSmall())
  const card = desk.card('Pay online')
  const persona = Object.values(desk.editor.store.getState().library.persona)[0]!
  const measurement = createMeasurement({ subjectId: card.id, definitionId: 'csat', order: 'a9' })
  const changes: ((draft: Draft<Workspace>) => void)[] = [
    ({ map }) => {
      Object.values(map.journey)[0]!.title = 'Another'
    },
    ({ map }) => {
      map.measurement[measurement.id] = { ...measurement, value: 12 }
    },
    ({ map }) => {
      map.card[card.id]!.title = 'Pay now'
    },
    ({ map }) => {
      Object.values(map.stage)[0]!.title = 'Awareness'
    },
    ({ map }) => {
      map.cast = {}
    },
    ({ map }) => {
      map.evidence = {}
    },
    ({ map }) => {
      map.proof = {}
    },
    ({ library }) => {
      library.persona[persona.id]!.name = 'Zoé'
    },
  ]
  for (const change of changes) {
    act(() => desk.editor.transact({ verb: 'edit' }, change))
    await settled()
    const drawn = screen.getByRole('article').textContent
    cleanup()
    await open(desk)
    expect(drawn).toBe(screen.getByRole('article').textContent)
  }
})

/** Waits until the report has caught up with the map. */
const settled = () => act(async () => {})
