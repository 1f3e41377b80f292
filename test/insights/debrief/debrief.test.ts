import fc from 'fast-check'
import { expect, test } from 'vitest'
import { debriefOf } from '@/insights/debrief/debrief'
import { type MapDocument, recordAt } from '@/model/document'
import { createNote } from '@/model/records/note'
import { createRound } from '@/model/records/round'
import { createVote } from '@/model/records/vote'
import { arbitraryMap } from '../../helpers/arbitraryMap'
import { row, type Sketch, sketch, TODAY } from '../sketch'

const told = ({ map, library }: Sketch) => debriefOf(map, library, TODAY)

/** The map with a round in which cards were given dots, by their titles. */
function withRound(made: Sketch, isClosed: boolean, dots: Readonly<Record<string, number>>) {
  const round = createRound({ order: 'a0', isClosed })
  const votes = Object.entries(dots).map(([title, count]) =>
    createVote({ roundId: round.id, subjectId: made.id(title), count }),
  )
  const vote = Object.fromEntries(votes.map((each) => [each.id, each]))
  return { ...made.map, round: { [round.id]: round }, vote } as MapDocument
}

const pains = () =>
  sketch({
    Buy: {
      steps: [
        { touchpoint: 'Pay', pain: ['Slow', 'Dear'] },
        { touchpoint: 'Wait', pain: ['Lost', 'Late'] },
      ],
    },
  })

test('pain points stand by their votes, and those that are level share a rank', () => {
  const made = pains().cards({
    Slow: { votes: 2, severity: 1 },
    Dear: { votes: 5, severity: 2 },
    Lost: { votes: 2, severity: 5 },
  })
  const debrief = told(made)
  expect(debrief.rankedBy).toBe('votes')
  expect(made.titles(debrief.pains.map(({ cardId }) => cardId))).toEqual(['Dear', 'Lost', 'Slow'])
  expect(debrief.pains.map(({ rank, votes }) => [rank, votes])).toEqual([
    [1, 5],
    [2, 2],
    [2, 2],
  ])
  expect(debrief.painsWithoutVotes).toBe(1)
})

test('the dots of a round count once it is closed, beside what was noted on the cards', () => {
  const made = pains().cards({ Dear: { votes: 2 }, Slow: { severity: 5 } })
  const votesIn = (map: MapDocument) =>
    debriefOf(map, made.library, TODAY).pains.map(({ cardId, votes }) => [
      ...made.titles([cardId]),
      votes,
    ])
  expect(votesIn(withRound(made, false, { Late: 9 }))).toEqual([['Dear', 2]])
  const closed = withRound(made, true, { Late: 9, Dear: 1 })
  expect(votesIn(closed)).toEqual([
    ['Late', 9],
    ['Dear', 3],
  ])
  expect(debriefOf(closed, made.library, TODAY).captured.vote).toBe(12)
})

test('where nobody voted, all pain points stand by priority', () => {
  const made = pains().cards({ Late: { severity: 5 }, Dear: { severity: 3 } })
  const debrief = told(made)
  expect(debrief.rankedBy).toBe('priority')
  expect(made.titles(debrief.pains.map(({ cardId }) => cardId))).toEqual([
    'Late',
    'Dear',
    'Slow',
    'Lost',
  ])
  expect(debrief.pains.map(({ rank }) => rank)).toEqual([1, 2, 3, 3])
  expect(debrief.painsWithoutVotes).toBe(0)
})

test('a pain point is answered by an opportunity that was not dropped', () => {
  const made = sketch({
    Buy: {
      steps: [{ touchpoint: 'Pay', pain: ['Slow', 'Dear', 'Lost'], opportunity: ['Fast', 'No'] }],
    },
  })
  made
    .cards({ No: { state: 'dropped' } })
    .link('Slow', 'Fast')
    .link('No', 'Dear')
  expect(made.titles(told(made).unanswered)).toEqual(['Dear', 'Lost'])
})

test('the curve of all tells what one remembers', () => {
  const made = sketch(row('Find', 'Pay', 'Wait', 'Wear')).scores({ Find: 1, Pay: -2, Wait: 2 })
  const landmarks = told(made).landmarks.map((each) => [
    each.kind,
    ...made.titles(each.kind === 'fall' ? [each.from.cardId, each.cardId] : [each.cardId]),
    each.score,
  ])
  expect(landmarks).toEqual([
    ['best', 'Wait', 2],
    ['worst', 'Pay', -2],
    ['fall', 'Find', 'Pay', -2],
    ['end', 'Wait', 2],
  ])
})

test('the next steps are the soonest days of open actions, and what is still to be settled', () => {
  const made = sketch({
    Buy: { steps: [{ touchpoint: 'Pay', pain: 'Slow', opportunity: ['A', 'B', 'C', 'D', 'E'] }] },
  })
  made.cards({
    A: { due: '2027-01-01', owner: 'Ana' },
    B: { due: '2026-11-01', owner: 'Ben' },
    C: { due: '2026-12-01' },
    D: { due: '2026-10-01', owner: 'Dan', state: 'done' },
    E: { due: 'soon', owner: ' ' },
  })
  const note = createNote({ x: 0, y: 0, title: 'Ask legal', parked: 'a0' })
  const map = { ...made.map, note: { [note.id]: note } } as MapDocument
  const { nextSteps, notes } = debriefOf(map, made.library, TODAY)
  expect(
    nextSteps.map((step) =>
      step.kind === 'due' ? [...made.titles([step.cardId]), step.isOverdue] : step,
    ),
  ).toEqual([
    ['B', true],
    ['C', false],
    ['A', false],
    { kind: 'noOwner', count: 2 },
    { kind: 'noDue', count: 1 },
    { kind: 'unanswered', count: 1 },
    { kind: 'notes', count: 1 },
  ])
  expect(notes).toEqual([{ noteId: note.id, isParked: true }])
})

test('an empty map has nothing to tell', () => {
  const { pains, landmarks, actions, unanswered, notes, nextSteps, captured } = told(sketch({}))
  expect([pains, landmarks, actions, unanswered, notes, nextSteps].flat()).toEqual([])
  expect(Object.values(captured).every((count) => count === 0)).toBe(true)
})

/** Every value in a tree of data, with the name that it has in its object. */
function* leavesOf(value: unknown, key = ''): Generator<[key: string, value: unknown]> {
  if (typeof value !== 'object' || value === null) yield [key, value]
  else
    for (const [name, child] of Object.entries(value))
      yield* leavesOf(child, Array.isArray(value) ? key : name)
}

test('whatever a map holds, every number is one, and every id leads to a record', () => {
  fc.assert(
    fc.property(arbitraryMap, ({ map, library }) => {
      const debrief = debriefOf(map, library, TODAY)
      for (const [key, value] of leavesOf(debrief)) {
        if (typeof value === 'number') expect([key, value]).not.toEqual([key, Number.NaN])
        if (!/(Id|Ids)$/.test(key)) continue
        const id = value as string
        expect([key, recordAt(map, id) ?? recordAt(library, id)]).toEqual([key, expect.anything()])
      }
      const { pains, painsWithoutVotes, captured, notes } = debrief
      expect(pains.length + painsWithoutVotes).toBe(captured.pain)
      expect(pains.map(({ rank }) => rank)).toEqual(
        pains.map(({ rank }) => rank).sort((a, b) => a - b),
      )
      expect(notes).toHaveLength(captured.note)
    }),
  )
})
