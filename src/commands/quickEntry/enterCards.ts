import type { EntryPlace } from '@/editor/entry'
import { cellKey, type FocusKey } from '@/editor/session'
import type { MapDocument } from '@/model/document'
import { touchpointsAt } from '@/model/feelings'
import { cardsIn } from '@/model/outline'
import type { Card } from '@/model/records/card'
import type { CommandContext } from '../context'
import { ensureLane } from '../ensureLane'
import { firstLine } from '../places'
import { scoreInWords } from '../scores'
import { type PlannedCard, planCard, scoresOf, withPlanned } from './landing'
import type { EntryNames } from './names'
import { standing } from './places'
import { entryOf, type LineEntry, readLine } from './readLine'

/** What became of lines: where the line stands now, and what to say of it; nothing if nothing did. */
export type Entered = { readonly place: EntryPlace; readonly said: string }

/**
 * Makes the cards that lines ask for, one after the other from a place on: one step of the history.
 * A line of signs without a word gives its score to the touchpoint of the step; one that asks for
 * nothing is passed over.
 */
export function enterCards(
  context: CommandContext,
  from: EntryPlace,
  lines: readonly string[],
  names: EntryNames,
): Entered | undefined {
  const entries = lines.map((line) => entryOf(readLine(line, names)))
  const [only] = entries
  if (entries.length === 1 && only?.title === '') return enterScore(context, from, only)
  const { editor } = context
  let { map } = editor.store.getState()
  let place = from
  const planned: PlannedCard[] = []
  for (const entry of entries.filter(({ title }) => title !== '')) {
    const plan = planCard(map, place, entry)
    planned.push(plan)
    map = withPlanned(map, plan)
    const laneId = place.laneId ?? plan.lane.id
    place = { ...place, laneId, homeId: plan.card.homeId, after: null }
  }
  const last = planned.at(-1)
  if (!last) return undefined
  const cards = planned.map(({ card }) => card)
  editor.transact(
    cards.length === 1
      ? { verb: 'add', name: cards[0]!.title }
      : { verb: 'add', count: cards.length },
    (draft) => {
      for (const { lane, step, card } of planned) {
        ensureLane(draft.map, lane)
        if (step) draft.map.step[step.id] = step
        draft.map.card[card.id] = card
      }
    },
  )
  return { place, said: saidOf(cards, context) }
}

/** Where the keyboard stands on the board while the line is at a place: what is there last. */
export function focusAt(map: MapDocument, place: EntryPlace): FocusKey {
  const { stageId, laneId } = standing(map, place) ?? place
  const homeId = place.homeId ?? place.after
  if (!homeId || !laneId) return stageId
  return cardsIn(map, homeId, laneId).at(-1)?.id ?? cellKey(homeId, laneId)
}

function enterScore(
  { editor, messages }: CommandContext,
  place: EntryPlace,
  entry: LineEntry,
): Entered | undefined {
  const { map } = editor.store.getState()
  const touchpoint = place.homeId && touchpointsAt(map, place.homeId).at(-1)
  if (!touchpoint || entry.score === undefined) return undefined
  const name = firstLine(touchpoint.title) || messages.board.untitled
  editor.transact({ verb: 'score', name }, (draft) => {
    Object.assign(draft.map.card[touchpoint.id]!.scores, scoresOf(entry))
  })
  return { place, said: scoreInWords(name, entry.score, messages) }
}

function saidOf(cards: readonly Card[], { messages }: CommandContext): string {
  const { announce, board } = messages
  const [first] = cards
  return cards.length === 1 && first
    ? announce.added(board.card(first.type, first.title))
    : announce.added(announce.cards(cards.length))
}
