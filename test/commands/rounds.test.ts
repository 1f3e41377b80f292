import { expect, test } from 'vitest'
import { closeRound } from '@/commands/closeRound'
import { countDots, giveDot, nextPerson, takeDot } from '@/commands/dots'
import { mergeCards } from '@/commands/mergeCards'
import { deleteRound, openRound, reopenRound } from '@/commands/rounds'
import { command, isEnabled } from '@/commands/table'
import { cancel } from '@/commands/walk'
import { select } from '@/editor/session'
import { dotsIn, dotsLeft, openRoundOf, votesOf } from '@/model/votes'
import { type Desk, expectNothing, expectOneStep, openDesk, planned } from '../helpers/board'

function open(fields: Partial<Parameters<typeof openRound>[1]> = {}): Desk {
  const desk = openDesk(
    planned({ Buy: { steps: [{ touchpoint: 'Pay', pain: ['Slow', 'Dear'], thought: 'Hm' }] } }),
  )
  openRound(desk, {
    ...{ title: 'What hurts?', types: ['pain'], dots: 3, most: 2, isSecret: false },
    ...fields,
  })
  return desk
}
const round = (desk: Desk) => openRoundOf(desk.map)!
const said = (desk: Desk) => desk.session.getState().announcement
const dots = (desk: Desk, title: string) =>
  dotsIn(desk.map, Object.values(desk.map.round)[0]!.id).get(desk.card(title).id) ?? 0

test('a round is opened, closed, opened again and removed, each as one step', () => {
  const desk = open()
  expect(said(desk)).toBe('Voting is open: 3 dots a person')
  giveDot(desk, desk.card('Slow').id)
  const { id } = round(desk)
  expectOneStep(desk, () => closeRound(desk))
  expectOneStep(desk, () => reopenRound(desk, id))
  expect(said(desk)).toBe('Voting is open: 3 dots a person')
  expectOneStep(desk, () => deleteRound(desk, id))
  expect(desk.map.vote).toEqual({})
})

test('one round is open at a time', () => {
  const desk = open()
  expectNothing(desk, () =>
    openRound(desk, { title: '', types: [], dots: 1, most: 1, isSecret: false }),
  )
  const { id } = round(desk)
  closeRound(desk)
  openRound(desk, { title: '', types: [], dots: 1, most: 1, isSecret: false })
  expectNothing(desk, () => reopenRound(desk, id))
})

test('each dot is one step; what cannot be given is said and changes nothing', () => {
  const desk = open()
  const [slow, dear, hm] = [desk.card('Slow').id, desk.card('Dear').id, desk.card('Hm').id]
  expectOneStep(desk, () => giveDot(desk, slow))
  expect(said(desk)).toBe('Slow: 1 dot, 2 of 3 left')
  giveDot(desk, slow)
  expectNothing(desk, () => giveDot(desk, slow))
  expect(said(desk)).toBe('This card takes no more dots of one person')
  expectNothing(desk, () => giveDot(desk, hm))
  expect(said(desk)).toBe('This round is not about this card')
  giveDot(desk, dear)
  expectNothing(desk, () => giveDot(desk, dear))
  expect(said(desk)).toBe('No dots left')
  expectOneStep(desk, () => takeDot(desk, slow))
  expect([dots(desk, 'Slow'), dots(desk, 'Dear')]).toEqual([1, 1])
  expect(dotsLeft(desk.map, round(desk))).toBe(1)
})

test('the next person has all dots again, and takes none of the last one’s back', () => {
  const desk = open()
  const slow = desk.card('Slow').id
  giveDot(desk, slow)
  expectOneStep(desk, () => nextPerson(desk))
  expect(said(desk)).toBe('Person 2: 3 dots')
  expect(dotsLeft(desk.map, round(desk))).toBe(3)
  expectNothing(desk, () => takeDot(desk, slow))
  giveDot(desk, slow)
  expect(dots(desk, 'Slow')).toBe(2)
})

test('undo takes one dot back, and the person has it again', () => {
  const desk = open()
  giveDot(desk, desk.card('Slow').id)
  giveDot(desk, desk.card('Dear').id)
  expect(desk.editor.undo()).toEqual({ verb: 'vote', name: 'Dear' })
  expect([dots(desk, 'Slow'), dots(desk, 'Dear')]).toEqual([1, 0])
  expect(dotsLeft(desk.map, round(desk))).toBe(2)
})

test('dots count once the round is closed, and nobody’s are told apart any more', () => {
  const desk = open()
  const slow = desk.card('Slow').id
  giveDot(desk, slow)
  giveDot(desk, slow)
  nextPerson(desk)
  giveDot(desk, slow)
  expect(votesOf(desk.map, desk.card('Slow'))).toBe(0)
  closeRound(desk)
  expect(votesOf(desk.map, desk.card('Slow'))).toBe(3)
  expect(Object.values(desk.map.vote)).toMatchObject([{ subjectId: slow, count: 3, ballot: 0 }])
  expect(Object.values(desk.map.round)[0]).toMatchObject({ isClosed: true, ballots: 2 })
  expect(said(desk)).toBe('Voting is closed. First: Slow, 3 dots')
})

test('the history of a secret round names no card', () => {
  const desk = open({ isSecret: true })
  giveDot(desk, desk.card('Slow').id)
  expect(desk.editor.undo()).toEqual({ verb: 'vote' })
})

test('what was counted in the room is typed as it is, and typing is one step', () => {
  const desk = open()
  const slow = desk.card('Slow').id
  expectOneStep(desk, () => {
    countDots(desk, round(desk), slow, 1)
    countDots(desk, round(desk), slow, 12)
  })
  expect(dots(desk, 'Slow')).toBe(12)
  desk.editor.seal()
  expectOneStep(desk, () => countDots(desk, round(desk), slow, 0))
  expect(desk.map.vote).toEqual({})
})

test('two windows that close one round come to the same records', () => {
  const desk = open()
  giveDot(desk, desk.card('Slow').id)
  nextPerson(desk)
  giveDot(desk, desk.card('Slow').id)
  const other = openDesk(desk.map)
  closeRound(desk)
  closeRound(other)
  expect(other.map.vote).toEqual(desk.map.vote)
})

test('the dots of a card that is merged into another are that one’s', () => {
  const desk = open()
  giveDot(desk, desk.card('Slow').id)
  giveDot(desk, desk.card('Dear').id)
  closeRound(desk)
  mergeCards(desk, desk.card('Dear').id, desk.card('Slow').id)
  expect(votesOf(desk.map, desk.card('Dear'))).toBe(2)
})

test('by keys: plus and minus on the card, while a round is open', () => {
  const desk = open()
  expect(isEnabled(command('giveDot'), desk)).toBe(false)
  select(desk.session, [desk.card('Slow').id])
  for (const id of ['giveDot', 'giveDot', 'takeDot', 'nextPerson'] as const) command(id).run(desk)
  expect(dots(desk, 'Slow')).toBe(1)
  command('closeRound').run(desk)
  expect(isEnabled(command('giveDot'), desk)).toBe(false)
})

test('Escape ends voting by clicks, and the round stays open', () => {
  const desk = open()
  desk.session.setState({ voting: round(desk).id })
  cancel(desk)
  expect(desk.session.getState().voting).toBeNull()
  expect(round(desk).isClosed).toBe(false)
})
