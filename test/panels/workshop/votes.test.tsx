// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { closeRound } from '@/commands/closeRound'
import { giveDot, nextPerson } from '@/commands/dots'
import { openRound } from '@/commands/rounds'
import { command } from '@/commands/table'
import { dotsIn, votesOf } from '@/model/votes'
import { Ballots } from '@/panels/workshop/ballot/Ballots'
import { VotingBar } from '@/panels/workshop/VotingBar'
import { type Desk, openDesk, planned } from '../../helpers/board'
import { showInRoom, showWorkshop } from './showWorkshop'

afterEach(cleanup)

function open(): Desk {
  return openDesk(
    planned({ Buy: { steps: [{ touchpoint: 'Pay', pain: ['Slow', 'Dear', 'Dull'] }] } }),
  )
}
const ask = (desk: Desk, isSecret = false) =>
  openRound(desk, { title: 'What hurts?', types: ['pain'], dots: 3, most: 3, isSecret })!
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const dots = (desk: Desk, title: string) => {
  const [round] = Object.values(desk.map.round)
  return round && (dotsIn(desk.map, round.id).get(desk.card(title).id) ?? 0)
}

test('a round is asked, and clicks on the board then give dots in it', () => {
  const desk = open()
  showWorkshop(desk)
  press('New round')
  fireEvent.change(screen.getByRole('textbox', { name: 'Question' }), {
    target: { value: 'What hurts?' },
  })
  press('One dot more')
  press('Start voting')
  const [round] = Object.values(desk.map.round)
  expect(round).toMatchObject({ title: 'What hurts?', types: ['pain'], dots: 4, most: 4 })
  const { voting, selection } = desk.session.getState()
  expect(voting).toBe(round!.id)
  expect([...selection]).toEqual([desk.card('Slow').id])
  expect(document.activeElement).toBe(document.body)
})

test('a round about cards that are not there cannot begin', () => {
  const desk = open()
  showWorkshop(desk)
  press('New round')
  press('Pain point')
  press('Opportunity')
  expect(screen.getByText('No card of this kind is on the map yet.')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Start voting' })).toHaveProperty('disabled', true)
})

test('a tally is typed card by card', () => {
  const desk = open()
  ask(desk)
  showWorkshop(desk)
  press('Count in a list')
  fireEvent.change(screen.getByRole('spinbutton', { name: 'Dots of Dear' }), {
    target: { value: '7' },
  })
  press('One dot more for Slow')
  expect([dots(desk, 'Slow'), dots(desk, 'Dear')]).toEqual([1, 7])
})

test('a closed round ranks its cards, which share a rank where they got as much', () => {
  const desk = open()
  ask(desk)
  for (const title of ['Dear', 'Slow', 'Dull']) giveDot(desk, desk.card(title).id)
  nextPerson(desk)
  giveDot(desk, desk.card('Dull').id)
  showWorkshop(desk)
  press('Close the round')
  const results = screen.getByRole('list', { name: 'Results' })
  const lines = within(results).getAllByRole('button')
  expect(lines.map((line) => line.getAttribute('aria-label'))).toEqual([
    '1. Dull: 2 dots',
    '2. Slow: 1 dot',
    '2. Dear: 1 dot',
  ])
  expect(screen.getByText(/2 people · 4 dots$/)).toBeTruthy()
  press('Reopen')
  expect(screen.getByRole('button', { name: 'Close the round' })).toBeTruthy()
})

test('the bar of a vote shows who votes and what they have left', () => {
  const desk = open()
  const voting = ask(desk)
  desk.session.setState({ voting })
  showInRoom(desk, <VotingBar />)
  act(() => void giveDot(desk, desk.card('Slow').id))
  expect(screen.getByText('2 of 3 dots left')).toBeTruthy()
  press('Next person')
  expect(screen.getByText('Person 2')).toBeTruthy()
  expect(screen.getByText('3 of 3 dots left')).toBeTruthy()
  press('Stop giving dots')
  expect(screen.queryByText('Person 2')).toBeNull()
})

test('passed from hand to hand, nobody sees what another gave until the round is closed', () => {
  const desk = open()
  ask(desk, true)
  desk.session.setState({ dialog: { name: 'ballots' } })
  showInRoom(desk, <Ballots />)
  press('Begin')
  press('Slow: 0 dots. Give one')
  press('Slow: 1 dot. Give one')
  press('Done, hand on to the next')
  const handOn = screen.getByRole('heading', { name: 'Hand the device to person 2' })
  expect(document.activeElement).toBe(handOn)
  expect(screen.queryByText('Slow')).toBeNull()
  press('Begin')
  press('Slow: 0 dots. Give one')
  press('Take a dot back from Slow')
  press('Dear: 0 dots. Give one')
  press('Done, hand on to the next')
  expect(votesOf(desk.map, desk.card('Slow'))).toBe(0)
  press('Close the round')
  expect(desk.session.getState().dialog).toBeNull()
  expect(votesOf(desk.map, desk.card('Slow'))).toBe(2)
  expect(votesOf(desk.map, desk.card('Dear'))).toBe(1)
})

test('while a secret round is open the panel tells no count', () => {
  const desk = open()
  ask(desk, true)
  giveDot(desk, desk.card('Slow').id)
  nextPerson(desk)
  showWorkshop(desk)
  expect(screen.getByText('Counts are hidden until the round is closed.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Count in a list' })).toBeNull()
  expect(screen.queryByText('Slow')).toBeNull()
})

test('a new round that was wanted is asked for once, and not whenever the panel opens again', () => {
  const desk = open()
  command('newRound').run(desk)
  showWorkshop(desk)
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Question' }))
  cleanup()
  showWorkshop(desk)
  expect(screen.queryByRole('textbox', { name: 'Question' })).toBeNull()
})

test('a wish for a round while one is open shows that one, with the keyboard on its first way', () => {
  const desk = open()
  ask(desk)
  const { label, run } = command('newRound')
  expect(label?.(desk)).toBe('Show the open round of votes')
  run(desk)
  showWorkshop(desk)
  const onBoard = screen.getByRole('button', { name: 'Vote on the board' })
  expect(document.activeElement).toBe(onBoard)
  screen.getByRole('textbox', { name: 'Question' }).focus()
  act(() => run(desk))
  expect(document.activeElement).toBe(onBoard)
  press('Close the round')
  expect(screen.queryByRole('button', { name: 'Start voting' })).toBeNull()
})

test('one way to vote at a time: the list ends voting on the board, and the other way round', () => {
  const desk = open()
  const voting = ask(desk)
  desk.session.setState({ voting })
  showWorkshop(desk)
  const [board, list] = ['Vote on the board', 'Count in a list'].map((name) =>
    screen.getByRole('button', { name }),
  )
  fireEvent.click(list!)
  expect(desk.session.getState().voting).toBeNull()
  expect(screen.getByRole('spinbutton', { name: 'Dots of Dear' })).toBeTruthy()
  fireEvent.click(board!)
  expect(desk.session.getState().voting).toBe(voting)
  expect(list!.getAttribute('aria-expanded')).toBe('false')
  expect(screen.queryByRole('spinbutton', { name: 'Dots of Dear' })).toBeNull()
})

test('the keyboard goes on in the panel when a round opens in secret, is closed and opened again', () => {
  const desk = open()
  showWorkshop(desk)
  const pressByKey = (name: string) => {
    screen.getByRole('button', { name }).focus()
    press(name)
  }
  const focused = () => document.activeElement?.textContent
  pressByKey('New round')
  fireEvent.click(screen.getByRole('radio', { name: 'Secret' }))
  pressByKey('Start voting')
  expect(desk.session.getState().dialog).toEqual({ name: 'ballots' })
  expect(focused()).toBe('Vote on the board')
  pressByKey('Close the round')
  expect(focused()).toContain('Round 1')
  pressByKey('Reopen')
  expect(focused()).toBe('Vote on the board')
  pressByKey('Remove')
  expect(focused()).toBe('New round')
})

test('ballots go away with a round that is closed in another window, whoever holds one', () => {
  const desk = open()
  ask(desk, true)
  desk.session.setState({ dialog: { name: 'ballots' } })
  showInRoom(desk, <Ballots />)
  press('Begin')
  act(() => closeRound(desk))
  expect(desk.session.getState().dialog).toBeNull()
})
