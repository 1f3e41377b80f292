// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { editCards } from '@/commands/editFields'
import { addLink } from '@/commands/links'
import { createPersonaFor, editPersona } from '@/commands/personas'
import { removeRecords } from '@/commands/remove'
import { select } from '@/editor/session'
import type { Card } from '@/model/records/card'
import { type Desk, openDesk, planned } from '../../helpers/board'
import { showDetails } from './showDetails'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

function open(...titles: readonly string[]): Desk {
  const desk = openDesk(
    planned({
      Only: {
        steps: [{ touchpoint: 'Pay', pain: ['Slow', 'Dear'], opportunity: ['Faster', 'New'] }],
      },
    }),
  )
  select(
    desk.session,
    titles.map((title) => desk.card(title).id),
  )
  showDetails(desk)
  return desk
}

const edit = (desk: Desk, title: string, fields: Partial<Card>) =>
  act(() => editCards(desk, [desk.card(title).id], fields))
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const group = (name: string) => screen.queryByRole('group', { name })

test('a fresh touchpoint has chips in place of empty groups, and what is asked for gets the keyboard', () => {
  const desk = open('Pay')
  expect(group('Pillars')).toBeNull()
  expect(group('Evidence')).toBeNull()
  fireEvent.click(button('Rate the pillars'))
  expect(screen.queryByRole('button', { name: 'Rate the pillars' })).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('slider', { name: 'Integrity' }))
  fireEvent.change(document.activeElement!, { target: { value: '4' } })
  expect(desk.card('Pay').pillars).toEqual({ integrity: 4 })
})

test('a pillar that is not rated any more keeps its row while the panel stays', () => {
  const desk = open()
  edit(desk, 'Pay', { pillars: { empathy: 1 } })
  act(() => select(desk.session, [desk.card('Pay').id]))
  expect(screen.getAllByRole('slider', { name: /^(Empathy|Integrity)$/ })).toHaveLength(1)
  fireEvent.change(screen.getByRole('slider', { name: 'Empathy' }), { target: { value: '0' } })
  expect(desk.card('Pay').pillars).toEqual({})
  expect(screen.getByRole('slider', { name: 'Empathy' })).toBeTruthy()
})

test('the priority shows all its parts, and says which are not known', () => {
  const desk = open('Slow')
  expect(group('Priority')).toBeNull()
  edit(desk, 'Slow', { share: 35 })
  expect(group('Priority')!.textContent).toContain('No priority while the severity is not rated.')
  edit(desk, 'Slow', { severity: 4, share: null })
  expect(group('Priority')!.textContent).toContain(
    'Severity 4 × share not known (taken as 1) × no vote yet (taken as 1) × no persona (taken as 1) = 4',
  )
  act(() => {
    editPersona(desk, createPersonaFor(desk, 'Camille'), { weight: 2 })
    editPersona(desk, createPersonaFor(desk, 'Marc'), { weight: 3 })
  })
  edit(desk, 'Slow', { share: 35, votes: 5 })
  expect(group('Priority')!.textContent).toContain(
    'Severity 4 × share 35% × votes 5 × persona weight 2.5 = 17.5',
  )
})

test('a share beyond the whole is refused, and an undo shows at once', () => {
  const desk = open('Slow')
  const share = screen.getByRole('textbox', { name: 'Share' })
  fireEvent.change(share, { target: { value: '12,5' } })
  expect(desk.card('Slow').share).toBe(12.5)
  fireEvent.change(share, { target: { value: '101' } })
  expect(screen.getByRole('alert').textContent).toMatch(/between 0 and 100/)
  expect(desk.card('Slow').share).toBe(12.5)
  fireEvent.change(share, { target: { value: '12,5' } })
  expect(screen.queryByRole('alert')).toBeNull()
  act(desk.editor.undo)
  expect(share).toHaveProperty('value', '')
})

test('work that is late is said to be, until it is done', () => {
  const desk = open('Faster')
  edit(desk, 'Faster', { due: '2020-01-01' })
  const due = screen.getByLabelText('Due')
  const said = () => document.getElementById(due.getAttribute('aria-describedby')!)!.textContent
  expect(said()).toBe('Overdue')
  fireEvent.change(screen.getByRole('combobox', { name: 'State' }), { target: { value: 'done' } })
  expect(said()).toBe('')
})

test('owner and state are set for several opportunities, broken pillars for several pain points', async () => {
  // Nothing is laid out here, so Mantine finds nothing that it could focus, and says so at length.
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  const desk = open('Faster', 'New')
  edit(desk, 'New', { owner: 'Ana' })
  const owner = screen.getByRole('combobox', { name: 'Owner' })
  expect(owner).toHaveProperty('placeholder', 'Several values')
  fireEvent.change(owner, { target: { value: 'Léa' } })
  fireEvent.change(screen.getByRole('combobox', { name: 'State' }), {
    target: { value: 'started' },
  })
  for (const title of ['Faster', 'New'])
    expect(desk.card(title)).toMatchObject({ owner: 'Léa', state: 'started' })

  act(() => select(desk.session, [desk.card('Slow').id, desk.card('Dear').id]))
  fireEvent.click(button('Empathy'))
  expect(desk.card('Dear').brokenPillars).toEqual(['empathy'])
  fireEvent.click(button('Research standing: Assumption'))
  fireEvent.click(await screen.findByRole('menuitemradio', { name: 'Researched', hidden: true }))
  expect(desk.card('Slow').research).toBe('researched')
})

test('where a control goes with what it removes, the next one has the keyboard', async () => {
  const desk = open('Slow')
  act(() => addLink(desk, desk.card('Slow').id, desk.card('Faster').id))
  act(() => addLink(desk, desk.card('Slow').id, desk.card('New').id))
  button('Remove the link to Faster').focus()
  fireEvent.click(button('Remove the link to Faster'))
  await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^New/))
  button('Remove the link to New').focus()
  fireEvent.click(button('Remove the link to New'))
  await waitFor(() => expect(document.activeElement).toBe(button('Add an opportunity')))
})

test('when the card itself is removed, the place on the board has the keyboard', async () => {
  const desk = open('Slow')
  const place = document.createElement('button')
  place.dataset.focusKey = desk.card('Dear').id
  document.body.append(place)
  button('Delete').focus()
  act(() => removeRecords(desk, [desk.card('Slow').id]))
  desk.session.setState({ focus: desk.card('Dear').id })
  await waitFor(() => expect(document.activeElement).toBe(place))
  place.remove()
})

test('the keyboard stays where it was sent by hand, whatever goes in the panel', async () => {
  const desk = open('Slow')
  act(() => addLink(desk, desk.card('Slow').id, desk.card('Faster').id))
  button('Remove the link to Faster').focus()
  fireEvent.pointerDown(document.body)
  button('Remove the link to Faster').blur()
  // It is told of the change after the panel is, which began to listen before.
  const changed = new Promise<unknown>((resolve) =>
    new MutationObserver(resolve).observe(document.body, { childList: true, subtree: true }),
  )
  act(desk.editor.undo)
  await changed
  expect(screen.queryByRole('button', { name: 'Remove the link to Faster' })).toBeNull()
  expect(document.activeElement).toBe(document.body)
})
