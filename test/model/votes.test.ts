import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { MapDocument } from '@/model/document'
import type { Id } from '@/model/ids'
import { createRound, type Round } from '@/model/records/round'
import { createVote, type Vote } from '@/model/records/vote'
import {
  ballotIn,
  candidatesOf,
  canGive,
  dotsIn,
  dotsLeft,
  openRoundOf,
  rankingOf,
  roundsWith,
  sumOf,
  votedOnBoard,
  votesOf,
} from '@/model/votes'
import { openDesk, planned } from '../helpers/board'

const plain = planned({
  First: { steps: [{ touchpoint: 'A', pain: ['Slow', 'Dear'] }] },
  Second: { steps: [{ touchpoint: 'B', pain: 'Dull' }], wide: { pain: 'Broad' } },
})
const { card } = openDesk(plain)
const PAINS = ['Slow', 'Dear', 'Broad', 'Dull']

function round(fields: Partial<Round> = {}): Round {
  return createRound({ id: 'round_a', order: 'a0', dots: 3, most: 2, ...fields })
}

function vote(title: string, fields: Partial<Vote> = {}): Vote {
  return createVote({ roundId: 'round_a', subjectId: card(title).id, count: 1, ...fields })
}

function mapWith(rounds: readonly Round[], votes: readonly Vote[]): MapDocument {
  const table = <R extends { id: string }>(records: readonly R[]) =>
    Object.fromEntries(records.map((record) => [record.id, record]))
  return { ...plain, round: table(rounds), vote: table(votes) }
}

const anyVotes = fc.array(
  fc.record({
    id: fc.nat({ max: 9999 }).map((id): Id<'vote'> => `vote_${id}`),
    title: fc.constantFrom(...PAINS),
    count: fc.integer({ min: 1, max: 5 }),
    ballot: fc.integer({ min: 0, max: 3 }),
  }),
  { maxLength: 20 },
)

test('whatever two windows wrote, nobody has given more dots than there are, nor a card too many', () => {
  fc.assert(
    fc.property(anyVotes, (made) => {
      const votes = made.map(({ title, ...fields }) => vote(title, fields))
      const map = mapWith([round()], votes)
      for (const ballot of [1, 2, 3]) {
        const given = ballotIn(map, round(), ballot)
        expect(sumOf(given)).toBeLessThanOrEqual(3)
        for (const dots of given.values()) expect(dots).toBeLessThanOrEqual(2)
      }
      expect(dotsLeft(map, round())).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('the dots of a round are those of its people and those counted together, in whatever order they lie', () => {
  fc.assert(
    fc.property(anyVotes, (made) => {
      const votes = made.map(({ title, ...fields }) => vote(title, fields))
      const map = mapWith([round()], votes)
      const people = [0, 1, 2, 3].map((ballot) => sumOf(ballotIn(map, round(), ballot)))
      expect(sumOf(dotsIn(map, 'round_a'))).toBe(people.reduce((sum, dots) => sum + dots, 0))
      // Of two under one id the later one is the record.
      const kept = [...new Map(votes.map((each) => [each.id, each])).values()]
      const turned = mapWith([round()], kept.reverse())
      expect(new Map(dotsIn(turned, 'round_a'))).toEqual(new Map(dotsIn(map, 'round_a')))
    }),
  )
})

test('only closed rounds count, beside what was typed by hand', () => {
  const [slow, votes] = [{ ...card('Slow'), votes: 4 }, [vote('Slow'), vote('Slow', { ballot: 1 })]]
  expect(votesOf(mapWith([round()], votes), slow)).toBe(4)
  const closed = mapWith([round({ isClosed: true })], votes)
  expect(votesOf(closed, slow)).toBe(6)
  expect(roundsWith(closed, slow.id).map(({ dots }) => dots)).toEqual([2])
  expect(roundsWith(mapWith([round()], votes), slow.id)).toEqual([])
})

test('a card takes dots of its type, up to the most of one person, as long as there are any', () => {
  const given = (...titles: string[]) =>
    mapWith(
      [round()],
      titles.map((title) => vote(title, { ballot: 1 })),
    )
  expect(canGive(given(), round(), card('Slow'))).toBe(true)
  expect(canGive(given(), round(), card('A'))).toBe(false)
  expect(canGive(given(), round({ types: [] }), card('A'))).toBe(true)
  expect(canGive(given('Slow', 'Slow'), round(), card('Slow'))).toBe(false)
  expect(canGive(given('Slow', 'Slow'), round(), card('Dear'))).toBe(true)
  expect(canGive(given('Slow', 'Slow', 'Dear'), round(), card('Dull'))).toBe(false)
  expect(canGive(given('Slow', 'Slow', 'Dear'), round({ ballots: 1 }), card('Dull'))).toBe(true)
})

test('cards to vote on come as one reads the map', () => {
  expect(candidatesOf(plain, round()).map(({ title }) => title)).toEqual(PAINS)
  expect(candidatesOf(plain, round({ types: ['touchpoint'] })).map(({ title }) => title)).toEqual([
    'A',
    'B',
  ])
})

test('a result ranks; cards with as many dots share a rank, and stand as one reads the map', () => {
  const map = mapWith(
    [round()],
    [
      vote('Dull', { count: 2 }),
      vote('Slow', { count: 2 }),
      vote('Dear', { count: 5 }),
      vote('Broad'),
    ],
  )
  const ranks = rankingOf(map, round()).map(({ card: { title }, dots, rank }) => [
    title,
    dots,
    rank,
  ])
  expect(ranks).toEqual([
    ['Dear', 5, 1],
    ['Slow', 2, 2],
    ['Dull', 2, 2],
    ['Broad', 1, 4],
  ])
})

test('of several open rounds the last is the one that is voted in', () => {
  const later = createRound({ id: 'round_b', order: 'a1' })
  expect(openRoundOf(mapWith([round(), later], []))?.id).toBe('round_b')
  expect(openRoundOf(mapWith([round(), { ...later, isClosed: true }], []))?.id).toBe('round_a')
  expect(openRoundOf(plain)).toBeUndefined()
})

test('a map that is opened goes on with its open round on the board, never with a secret one', () => {
  expect(votedOnBoard(mapWith([round()], []))).toBe('round_a')
  expect(votedOnBoard(mapWith([{ ...round(), isSecret: true }], []))).toBeNull()
  expect(votedOnBoard(mapWith([{ ...round(), isClosed: true }], []))).toBeNull()
})
