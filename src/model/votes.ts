import type { MapDocument } from './document'
import { cardsOf, roundsOf, stagesOf, stepsOf } from './outline'
import type { Card, CardId } from './records/card'
import type { Round, RoundId } from './records/round'
import type { Vote } from './records/vote'

/** How many dots each card got; cards without any are not there. */
export type Dots = ReadonlyMap<CardId, number>

/**
 * What a card's votes come to, everywhere they are shown or counted: those typed by hand, and the
 * dots of closed rounds. An open round counts nowhere, so a secret one is seen nowhere.
 */
export function votesOf(map: MapDocument, card: Card): number {
  return card.votes + (tallyOf(map).closed.get(card.id) ?? 0)
}

/** The dots of a round, open or closed. */
export function dotsIn(map: MapDocument, roundId: RoundId): Dots {
  return tallyOf(map).rounds.get(roundId) ?? NO_DOTS
}

/** The closed rounds in which a card got dots, in the order in which they were held. */
export function roundsWith(
  map: MapDocument,
  cardId: CardId,
): { readonly round: Round; readonly dots: number }[] {
  return roundsOf(map).flatMap((round) => {
    const dots = round.isClosed ? (dotsIn(map, round.id).get(cardId) ?? 0) : 0
    return dots > 0 ? { round, dots } : []
  })
}

/** The round in which dots are being given; of several that two windows opened, the last. */
export function openRoundOf(map: MapDocument): Round | undefined {
  return roundsOf(map).findLast(({ isClosed }) => !isClosed)
}

/**
 * The round that goes on when a map is opened: clicks on the board give dots in it again. A secret
 * one waits for its ballots.
 */
export function votedOnBoard(map: MapDocument): RoundId | null {
  const round = openRoundOf(map)
  return round && !round.isSecret ? round.id : null
}

/** The number of whoever gives dots now, from 1. */
export function presentBallot(round: Round): number {
  return round.ballots + 1
}

/** The dots that one person has given so far. */
export function ballotIn(map: MapDocument, round: Round, ballot: number): Dots {
  return tallyOf(map).ballots.get(`${round.id} ${ballot}`) ?? NO_DOTS
}

/** How many dots whoever gives now still has: 0 to all of them. */
export function dotsLeft(map: MapDocument, round: Round): number {
  return round.dots - sumOf(ballotIn(map, round, presentBallot(round)))
}

/** Whether a card can take one dot more of whoever gives now. */
export function canGive(map: MapDocument, round: Round, card: Card): boolean {
  const given = ballotIn(map, round, presentBallot(round)).get(card.id) ?? 0
  return isAskedFor(round, card) && given < round.most && dotsLeft(map, round) > 0
}

/** Whether a round is about cards of this one's type. */
export function isAskedFor({ types }: Pick<Round, 'types'>, { type }: Card): boolean {
  return types.length === 0 || types.includes(type)
}

/** The cards that dots can be given to, as one reads the map. */
export function candidatesOf(map: MapDocument, round: Pick<Round, 'types'>): Card[] {
  return stagesOf(map).flatMap((stage) =>
    [stage.id, ...stepsOf(map, stage.id).map(({ id }) => id)].flatMap((homeId) =>
      cardsOf(map, homeId).filter((card) => isAskedFor(round, card)),
    ),
  )
}

export type Ranked = {
  readonly card: Card
  readonly dots: number
  /** From 1; cards with as many dots share it, and the next one counts them all. */
  readonly rank: number
}

/** The cards that got dots in a round, those with most first; alike ones as one reads the map. */
export function rankingOf(map: MapDocument, round: Round): Ranked[] {
  const dots = dotsIn(map, round.id)
  const reading = new Map(candidatesOf(map, { types: [] }).map(({ id }, at) => [id, at]))
  const place = (id: CardId) => reading.get(id) ?? reading.size
  const cards = [...dots.keys()].flatMap((id) => map.card[id] ?? [])
  const of = (card: Card) => dots.get(card.id) ?? 0
  const sorted = cards.sort((a, b) => of(b) - of(a) || place(a.id) - place(b.id))
  return sorted.map((card) => ({
    card,
    dots: of(card),
    rank: 1 + sorted.findIndex((other) => of(other) === of(card)),
  }))
}

/** All dots together. */
export function sumOf(dots: Dots): number {
  let sum = 0
  for (const count of dots.values()) sum += count
  return sum
}

type Tally = {
  readonly rounds: ReadonlyMap<RoundId, Dots>
  readonly ballots: ReadonlyMap<string, Dots>
  readonly closed: Dots
}

const NO_DOTS: Dots = new Map()
const tallies = new WeakMap<MapDocument['vote'], readonly [MapDocument['round'], Tally]>()

/** Counted once for each state of the two tables. */
function tallyOf({ vote, round }: MapDocument): Tally {
  const known = tallies.get(vote)
  if (known && known[0] === round) return known[1]
  const tally = count(vote, round)
  tallies.set(vote, [round, tally])
  return tally
}

/**
 * Two windows may both have given somebody's last dot. What goes beyond a person's dots, or beyond
 * what a card can take of one person, does not count; which dots these are follows from their ids,
 * so every window counts alike.
 */
function count(votes: MapDocument['vote'], rounds: MapDocument['round']): Tally {
  const [of, ballots] = [
    new Map<RoundId, Map<CardId, number>>(),
    new Map<string, Map<CardId, number>>(),
  ]
  const closed = new Map<CardId, number>()
  const spent = new Map<string, number>()
  for (const vote of Object.values(votes).sort(byId)) {
    const round = rounds[vote.roundId]
    if (!round) continue
    const person = `${round.id} ${vote.ballot}`
    const ballot = ballots.get(person) ?? new Map<CardId, number>()
    const counted = vote.ballot === 0 ? vote.count : allowed(vote, round, ballot, spent.get(person))
    if (counted <= 0) continue
    ballots.set(person, ballot)
    spent.set(person, (spent.get(person) ?? 0) + counted)
    addTo(ballot, vote.subjectId, counted)
    const dots = of.get(round.id) ?? new Map<CardId, number>()
    of.set(round.id, dots)
    addTo(dots, vote.subjectId, counted)
    if (round.isClosed) addTo(closed, vote.subjectId, counted)
  }
  return { rounds: of, ballots, closed }
}

function allowed({ subjectId, count }: Vote, { dots, most }: Round, ballot: Dots, spent = 0) {
  return Math.min(count, dots - spent, most - (ballot.get(subjectId) ?? 0))
}

function addTo(dots: Map<CardId, number>, id: CardId, count: number): void {
  dots.set(id, (dots.get(id) ?? 0) + count)
}

function byId(a: Vote, b: Vote): number {
  return a.id < b.id ? -1 : 1
}
