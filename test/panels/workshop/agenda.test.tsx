// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { en } from '@/i18n/panels/en/index'
import { fr } from '@/i18n/panels/fr/index'
import { totalMinutes } from '@/model/clock'
import { activitiesOf } from '@/model/outline'
import { PRESET_NAMES, planOf } from '@/panels/workshop/agenda/presets'
import { openDesk, planned } from '../../helpers/board'
import { showWorkshop } from './showWorkshop'

afterEach(cleanup)

function open() {
  const desk = openDesk(planned({ Buy: { steps: [{ touchpoint: 'Pay', pain: 'Slow' }] } }))
  showWorkshop(desk)
  return desk
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const titles = (desk: ReturnType<typeof open>) => activitiesOf(desk.map).map(({ title }) => title)

test('the minutes of each agenda add up to what it is called, in both languages', () => {
  const minutes = { twoHours: 120, halfDay: 210, day: 420 }
  for (const words of [en, fr])
    for (const preset of PRESET_NAMES)
      expect(totalMinutes(planOf(preset, words))).toBe(minutes[preset])
})

test('an agenda is chosen, started, and tells where it is', () => {
  const desk = open()
  press(/^Two hours/)
  expect(titles(desk)).toHaveLength(9)
  press('Start')
  const current = screen.getByRole('button', { current: 'step' })
  expect(current.textContent).toContain('Welcome and aim')
  press('Next')
  expect(screen.getByRole('button', { current: 'step' }).textContent).toContain('The persona')
  expect(screen.getByText(/^2 h · ends at \d+:\d\d$/)).toBeTruthy()
})

test('a chosen agenda puts the keyboard on its start', () => {
  open()
  press(/^Two hours/)
  const start = screen.getByRole('button', { name: 'Start' })
  expect(document.activeElement).toBe(start)
  fireEvent.click(screen.getByText('Take another agenda'))
  press(/^A day/)
  expect(document.activeElement).toBe(start)
})

test('an activity is edited in its place; what is no number of minutes is not kept', () => {
  const desk = open()
  press(/^Two hours/)
  press(/^Emotions/)
  const fields = screen.getByRole('textbox', { name: 'Title' })
  fireEvent.change(fields, { target: { value: 'How it feels' } })
  const minutes = screen.getByRole('spinbutton', { name: 'Minutes' })
  fireEvent.change(minutes, { target: { value: '0' } })
  expect(minutes.getAttribute('aria-invalid')).toBe('true')
  fireEvent.change(minutes, { target: { value: '25' } })
  fireEvent.click(screen.getByRole('button', { name: 'Thought', pressed: false }))
  expect(activitiesOf(desk.map)[3]).toMatchObject({
    ...{ title: 'How it feels', minutes: 25, votesOn: ['thought'] },
    laneId: desk.lane('emotion').id,
  })
})

test('Alt and an arrow move an activity, and say where it is', () => {
  const desk = open()
  press(/^Two hours/)
  fireEvent.keyDown(screen.getByRole('button', { name: 'Move The persona' }), {
    ...{ key: 'ArrowUp', altKey: true },
  })
  expect(titles(desk).slice(0, 2)).toEqual(['The persona', 'Welcome and aim'])
  expect(desk.session.getState().announcement).toBe('The persona: 1 of 9')
})

test('an agenda of one’s own is kept under a name, renamed, taken on and removed', () => {
  const desk = open()
  press(/^A day/)
  press('Keep in the library')
  const name = screen.getByRole('textbox', { name: 'Name of the agenda' })
  fireEvent.change(name, { target: { value: 'Ours' } })
  press('Keep')
  act(() => void desk.editor.undo())
  act(() => void desk.editor.redo())
  fireEvent.click(screen.getByText('Take another agenda'))
  press('Rename: Ours')
  const renamed = screen.getByRole('textbox', { name: 'Name of the agenda' })
  fireEvent.change(renamed, { target: { value: 'Ours, longer' } })
  press('Keep')
  press(/^Two hours/)
  fireEvent.click(screen.getByText('Take another agenda'))
  press(/^Ours, longer/)
  expect(titles(desk)).toHaveLength(14)
  fireEvent.click(screen.getByText('Take another agenda'))
  press('Remove from the library: Ours, longer')
  expect(desk.library.agenda).toEqual({})
})

test('Escape closes the workshop', () => {
  const desk = open()
  desk.session.setState({ workshopShown: true })
  const panel = screen.getByRole('region', { name: 'Workshop' })
  fireEvent.keyDown(within(panel).getByRole('button', { name: 'New round' }), { key: 'Escape' })
  expect(desk.session.getState().workshopShown).toBe(false)
})
