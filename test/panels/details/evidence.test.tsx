// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { editJourney } from '@/commands/editFields'
import { addEvidence } from '@/commands/evidence'
import { select } from '@/editor/session'
import { today } from '@/model/day'
import { evidenceOf } from '@/model/outline'
import { researchOf } from '@/model/research'
import { type Desk, openDesk, planned } from '../../helpers/board'
import { showDetails } from './showDetails'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

function open(prepare: (desk: Desk) => void = () => {}): Desk {
  const desk = openDesk(planned({ Only: { steps: [{ touchpoint: 'Pay' }] } }))
  prepare(desk)
  select(desk.session, [desk.card('Pay').id])
  showDetails(desk)
  return desk
}

const known = (desk: Desk) => evidenceOf(desk.map, desk.card('Pay').id)
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const type = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } })
const group = () => screen.getByRole('group', { name: 'Evidence' })

test('evidence is added in one step, and its link opens beside the map without telling who came', () => {
  const desk = open()
  press('Add evidence')
  type('What it says', 'Half leave here.')
  fireEvent.change(screen.getByRole('combobox', { name: 'Source' }), { target: { value: 'sales' } })
  type('Link', 'https://example.com/report')
  press('Add')
  expect(known(desk)).toMatchObject([
    {
      source: 'sales',
      date: today(),
      sentence: 'Half leave here.',
      link: 'https://example.com/report',
    },
  ])
  expect(desk.steps()).toEqual(['prove'])
  const link = within(group()).getByRole('link', { name: /^example\.com\/report/ })
  expect(link.getAttribute('href')).toBe('https://example.com/report')
  expect(link.getAttribute('target')).toBe('_blank')
  expect(link.getAttribute('rel')).toBe('noopener noreferrer')
})

test.each(['javascript:alert(1)', 'data:text/html,x', 'www.example.com', 'file:///etc'])(
  'the link "%s" is refused beside its field, and nothing is added until it is mended',
  (link) => {
    const desk = open()
    press('Add evidence')
    type('What it says', 'Half leave here.')
    type('Link', link)
    press('Add')
    expect(screen.getByRole('alert').textContent).toMatch(/http:\/\/, https:\/\/ or mailto:/)
    expect(screen.getByRole('textbox', { name: 'Link' }).getAttribute('aria-invalid')).toBe('true')
    expect(known(desk)).toEqual([])
    type('Link', 'mailto:care@example.com')
    expect(screen.queryByRole('alert')).toBeNull()
    press('Add')
    expect(known(desk)[0]!.link).toBe('mailto:care@example.com')
  },
)

test('evidence must say something', () => {
  const desk = open()
  press('Add evidence')
  type('What it says', '   ')
  press('Add')
  expect(screen.getByRole('alert').textContent).toBe('Say in a sentence what is known.')
  expect(known(desk)).toEqual([])
})

test('typing in evidence that is there is kept at once; a refused link leaves the one from before', () => {
  const desk = open((desk) => {
    addEvidence(desk, desk.card('Pay').id, { sentence: 'Old.', link: 'https://example.com/' })
  })
  press('Edit the evidence Old.')
  type('What it says', 'New.')
  expect(known(desk)[0]!.sentence).toBe('New.')
  type('Link', 'javascript:alert(1)')
  press('Done')
  expect(screen.getByRole('alert')).toBeTruthy()
  expect(known(desk)[0]!.link).toBe('https://example.com/')
  act(desk.editor.undo)
  expect(screen.getByRole('textbox', { name: 'What it says' })).toHaveProperty('value', 'Old.')
})

test('a link that came with a file and is not safe is plain words', () => {
  open((desk) => {
    addEvidence(desk, desk.card('Pay').id, { sentence: 'Seen.', link: 'javascript:alert(1)' })
  })
  expect(within(group()).queryByRole('link')).toBeNull()
  expect(group().textContent).toContain('javascript:alert(1)')
  expect(group().textContent).toContain('Not a link that is safe to follow')
})

test('evidence older than the map allows is marked, and not before', () => {
  const desk = open((desk) => {
    addEvidence(desk, desk.card('Pay').id, { sentence: 'Old.', date: '2020-01-01' })
    addEvidence(desk, desk.card('Pay').id, { sentence: 'New.', date: today() })
  })
  expect(group().textContent!.match(/older than/g)).toHaveLength(1)
  expect(group().textContent).toContain('older than 12 months')
  act(() => editJourney(desk, { staleAfter: 1200 }))
  expect(group().textContent).not.toContain('older than')
})

test('the standing in view is the one that applies, by hand or from the evidence', async () => {
  // Nothing is laid out here, so Mantine finds nothing that it could focus, and says so at length.
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  const desk = open()
  const standing = () => screen.getByRole('button', { name: /^Research standing: / })
  const said = () => standing().getAttribute('aria-label')
  expect(said()).toBe('Research standing: Assumption')
  act(() => void addEvidence(desk, desk.card('Pay').id, { source: 'sales', sentence: 'x' }))
  expect(said()).toBe('Research standing: Partly researched')
  fireEvent.click(standing())
  // Nothing has a place here, so Mantine hides the menu as one whose button is out of view.
  const choice = (name: string) => screen.findByRole('menuitemradio', { name, hidden: true })
  const followed = await choice('From its evidence: partly researched')
  expect(followed.getAttribute('aria-checked')).toBe('true')
  fireEvent.click(await choice('Researched'))
  expect(researchOf(desk.map, desk.card('Pay'))).toBe('researched')
  expect(said()).toBe('Research standing: Researched')
  expect(group().textContent).toContain('Set by hand. Its evidence says: partly researched.')
  act(desk.editor.undo)
  expect(said()).toBe('Research standing: Partly researched')
})
