import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasSealedDots, withoutBallots } from '@/model/ballots'
import { createRound } from '@/model/records/round'
import { createVote } from '@/model/records/vote'
import { repairMap } from '@/model/repair'
import { dotsIn, votesOf } from '@/model/votes'
import { arbitraryMap } from '../helpers/arbitraryMap'
import { openDesk, planned } from '../helpers/board'

const plain = planned({ Buy: { steps: [{ touchpoint: 'Pay', pain: ['Slow', 'Dear'] }] } })
const { card } = openDesk(plain)
const mapWith = (fields: Parameters<typeof createRound>[0], counts: readonly number[]) => {
  const round = createRound({ ballots: counts.length, ...fields })
  const votes = counts.map((count, at) =>
    createVote({ roundId: round.id, subjectId: card('Slow').id, count, ballot: at + 1 }),
  )
  const vote = Object.fromEntries(votes.map((each) => [each.id, each]))
  return { round, map: { ...plain, round: { [round.id]: round }, vote } }
}

test('a secret round that is open goes out as if nobody had voted yet', () => {
  const { map, round } = mapWith({ order: 'a0', isSecret: true }, [1, 2])
  const given = withoutBallots(map)
  expect(hasSealedDots(map)).toBe(true)
  expect(given.vote).toEqual({})
  expect(given.round).toEqual({ [round.id]: { ...round, ballots: 0 } })
  expect(given.card).toBe(map.card)
})

test('a round that everybody sees goes out as it is', () => {
  const { map } = mapWith({ order: 'a0', isSecret: false }, [1, 2])
  expect(withoutBallots(map)).toBe(map)
  expect(hasSealedDots(map)).toBe(false)
})

test('of a closed round the sums go out, also where a window left whose a dot was', () => {
  const { map, round } = mapWith({ order: 'a0', isSecret: true, isClosed: true }, [1, 2])
  const given = withoutBallots(map)
  expect(Object.values(given.vote)).toMatchObject([{ count: 3, ballot: 0 }])
  expect(given.round[round.id]).toEqual(round)
  expect(hasSealedDots(map)).toBe(false)
})

test('nothing that is given away tells who gave what, and no result is another one', () => {
  fc.assert(
    fc.property(arbitraryMap, ({ map }) => {
      const given = withoutBallots(map)
      for (const { roundId, ballot } of Object.values(given.vote)) {
        const { isSecret, isClosed } = given.round[roundId]!
        expect(isClosed ? ballot === 0 : !isSecret).toBe(true)
      }
      for (const each of Object.values(map.card))
        expect(votesOf(given, each)).toBe(votesOf(map, each))
      for (const { id, isSecret, isClosed } of Object.values(map.round))
        if (isClosed || !isSecret) expect(dotsIn(given, id)).toEqual(dotsIn(map, id))
      expect(repairMap(given)).toBe(given)
      expect(withoutBallots(given)).toBe(given)
    }),
  )
})
