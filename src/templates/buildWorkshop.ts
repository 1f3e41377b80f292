import type { Words } from '@/kpi/words'
import { ordered } from '@/model/order'
import type { CardId } from '@/model/records/card'
import type { Lane } from '@/model/records/lane'
import { createNote, type Note } from '@/model/records/note'
import { createRound, type Round } from '@/model/records/round'
import { createView, type View } from '@/model/records/view'
import { createVote, type Vote } from '@/model/records/vote'
import { daysAfter } from './daysFrom'
import type { NoteOutline, RoundOutline, ViewOutline } from './outline'

/** Dots that a card got in the map's round. */
export type Given = { readonly cardId: CardId; readonly dots: number }

/** What a closed round keeps: itself, and how many dots each card got; whose they were is gone. */
export function buildRound(
  outline: RoundOutline | undefined,
  given: readonly Given[],
  say: (words?: Words) => string,
  today: string,
): { readonly rounds: readonly Round[]; readonly votes: readonly Vote[] } {
  if (!outline) return { rounds: [], votes: [] }
  const { title, daysAgo, ...asked } = outline
  const [round] = ordered([asked], ({ types, ...fields }, order) =>
    createRound({
      order,
      title: say(title),
      types: [...types],
      isClosed: true,
      date: daysAfter(-daysAgo, today),
      ...fields,
    }),
  )
  const votes = given.map(({ cardId, dots }) =>
    createVote({ roundId: round!.id, subjectId: cardId, count: dots }),
  )
  return { rounds: [round!], votes }
}

/** The views, in the order of their keys. */
export function buildViews(
  views: readonly ViewOutline[] = [],
  lanes: readonly Lane[],
  say: (words?: Words) => string,
): View[] {
  return ordered(views, ({ title, hides = [], ...look }, order) =>
    createView({
      order,
      title: say(title),
      hiddenLaneIds: lanes.filter(({ type }) => hides.includes(type)).map(({ id }) => id),
      ...look,
    }),
  )
}

/** The notes beside the board, and those that wait in the parking lot. */
export function buildNotes(
  notes: readonly NoteOutline[] = [],
  parked: readonly Words[] = [],
  say: (words?: Words) => string,
): Note[] {
  return [
    ...notes.map(({ title, x, y }) => createNote({ title: say(title), x, y })),
    ...ordered(parked, (title, order) =>
      createNote({ title: say(title), x: 0, y: 0, parked: order }),
    ),
  ]
}
