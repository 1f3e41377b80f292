// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { emptyMap, journeyOf, type MapDocument } from '@/model/document'
import { createJourney } from '@/model/records/journey'
import { createNote } from '@/model/records/note'
import { DebriefPage } from '@/panels/debrief/DebriefPage'
import { type Desk, planned } from '../../helpers/board'
import { sketch } from '../../insights/sketch'
import { openMap, openSample, show } from '../insights/show'

vi.setSystemTime('2026-11-22T12:00:00')

afterEach(cleanup)

/** Opens the page, which comes as soon as there is time for it. */
async function open(desk?: Desk, language: 'en' | 'fr' = 'en'): Promise<Desk> {
  const shown = show(<DebriefPage />, desk, language)
  await screen.findByRole('article')
  return shown
}

const part = (name: string) => within(screen.getByRole('region', { name }))
const field = (name: string) =>
  screen.getByLabelText<HTMLInputElement>(name, { selector: 'input, textarea, select' })

/** A map with a pain point that an action answers, one that none does, and two open notes. */
function workshop(): MapDocument {
  const made = sketch({
    Buy: { steps: [{ touchpoint: 'Pay', pain: ['Slow', 'Dear'], opportunity: 'Faster' }] },
  })
  made.link('Slow', 'Faster').cards({ Slow: { votes: 3, severity: 4 }, Faster: { owner: 'Ana' } })
  const notes = [
    createNote({ x: 0, y: 0, title: 'Ask legal', parked: 'a0' }),
    createNote({ x: 0, y: 0, title: 'Too loud' }),
  ]
  return { ...made.map, note: Object.fromEntries(notes.map((each) => [each.id, each])) }
}

test('every part of the page is a region under its heading', async () => {
  await open()
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('First online order')
  const headings = screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)
  expect(headings).toEqual([
    'Summary',
    'What was captured',
    'Top pain points',
    'Moments of truth',
    'Actions',
    'Pain points without an action',
    'Open notes',
    'Next steps',
  ])
  expect(part('Top pain points').getAllByRole('listitem')[0]!.textContent).toMatch(
    /^1Card form reloads.*severity 5 of 57 votes$/,
  )
})

test('each moment of truth has the address of the card that it names', async () => {
  const desk = await open()
  const links = part('Moments of truth').getAllByRole('link')
  expect(links).toHaveLength(4)
  for (const link of links)
    expect(link.getAttribute('href')).toContain(`card=${desk.card(link.textContent).id}`)
})

test('the page speaks French', async () => {
  await open(openSample('fr'), 'fr')
  expect(part('Moments de vérité').getByText(/^Pire/)).toBeTruthy()
  expect(screen.getByRole('article').textContent).not.toMatch(/undefined|\[object|NaN/)
})

test('a map with nothing in it says in each part what to do', async () => {
  await open(openMap(emptyMap(createJourney())))
  const nothing = ['captured', 'pain', 'Moments', 'Actions', 'notes', 'steps']
  expect(screen.getAllByRole('region')).toHaveLength(nothing.length + 1)
  expect(part('Actions').getByText(/^Add a stage to the map first/)).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Add an action' })).toHaveProperty('disabled', true)
  expect(part('Next steps').getByText('Nothing is left open.')).toBeTruthy()
})

test('where nobody voted, the page says that it ranks by priority', async () => {
  await open(openMap(planned({ Buy: { steps: [{ touchpoint: 'Pay', pain: 'Slow' }] } })))
  expect(part('Top pain points').getByText('By priority: nobody has voted yet')).toBeTruthy()
})

test('what was learnt is typed on the page, and is one step of the history', async () => {
  const desk = await open()
  const summary = field('Summary')
  const before = summary.value
  fireEvent.change(summary, { target: { value: 'We' } })
  fireEvent.change(summary, { target: { value: 'We lose them at the form.' } })
  expect(journeyOf(desk.map).summary).toBe('We lose them at the form.')
  expect(desk.steps()).toEqual(['edit'])
  act(() => desk.editor.undo())
  expect(field('Summary').value).toBe(before)
})

test('the owner, the day and the state of an action are set where they are read', async () => {
  const desk = await open(openMap(workshop()))
  fireEvent.change(field('Owner of Faster'), { target: { value: 'Ben' } })
  fireEvent.blur(field('Owner of Faster'))
  fireEvent.change(field('Due of Faster'), { target: { value: '2026-11-20' } })
  fireEvent.blur(field('Due of Faster'))
  fireEvent.change(field('State of Faster'), { target: { value: 'started' } })
  expect(desk.card('Faster')).toMatchObject({ owner: 'Ben', due: '2026-11-20', state: 'started' })
  expect(part('Actions').getByText('overdue')).toBeTruthy()
  expect(desk.steps()).toHaveLength(3)
  expect(await part('Next steps').findByText('Ben: Faster')).toBeTruthy()
  act(() => desk.editor.undo())
  act(() => desk.editor.undo())
  act(() => desk.editor.undo())
  expect(desk.card('Faster')).toMatchObject({ owner: 'Ana', due: '', state: 'idea' })
})

test('a pain point without an action gets one, which waits for its title', async () => {
  const desk = await open(openMap(workshop()))
  fireEvent.click(screen.getByRole('button', { name: 'Add an action for Dear' }))
  const title = await screen.findByLabelText<HTMLTextAreaElement>('Action of Untitled')
  expect(document.activeElement).toBe(title)
  fireEvent.change(title, { target: { value: 'Cheaper' } })
  expect(desk.map.link).toEqual(
    expect.objectContaining({
      [Object.keys(desk.map.link).at(-1)!]: expect.objectContaining({
        fromId: desk.card('Dear').id,
        toId: desk.card('Cheaper').id,
      }),
    }),
  )
  expect(await screen.findByText('Answers: Dear')).toBeTruthy()
  expect(screen.queryByRole('region', { name: 'Pain points without an action' })).toBeNull()
})

test('an action that was just added and is left with Escape leaves no trace', async () => {
  const desk = await open(openMap(workshop()))
  fireEvent.click(screen.getByRole('button', { name: 'Add an action' }))
  fireEvent.keyDown(await screen.findByLabelText('Action of Untitled'), { key: 'Escape' })
  expect(desk.steps()).toEqual([])
  expect(screen.queryByLabelText('Action of Untitled')).toBeNull()
})

test('an open note is put right, turned into an action, or removed', async () => {
  const desk = await open(openMap(workshop()))
  fireEvent.change(field('Note 1, parking lot'), { target: { value: 'Ask the lawyers' } })
  fireEvent.blur(field('Note 1, parking lot'))
  fireEvent.click(screen.getByRole('button', { name: 'Turn into an action: Ask the lawyers' }))
  expect(desk.card('Ask the lawyers').type).toBe('opportunity')
  expect(await screen.findByLabelText('Owner of Ask the lawyers')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Remove: Too loud' }))
  expect(await part('Open notes').findByText(/^No open note/)).toBeTruthy()
  expect(desk.map.note).toEqual({})
})

test('of many, the first are shown, and all are asked for', async () => {
  const pains = Array.from({ length: 9 }, (_, at) => `Pain ${at}`)
  await open(openMap(planned({ Buy: { steps: [{ touchpoint: 'Pay', pain: pains }] } })))
  const shown = () => part('Top pain points').getAllByRole('listitem')
  expect(shown()).toHaveLength(5)
  fireEvent.click(part('Top pain points').getByRole('button', { name: 'Show all 9' }))
  expect(shown()).toHaveLength(9)
  expect(document.activeElement?.textContent).toBe('Pain 5')
})
