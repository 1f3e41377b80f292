import { startEditing } from '@/editor/session'
import { orderAtEnd } from '@/model/order'
import { cardsIn, linkedTo } from '@/model/outline'
import { type CardId, createCard } from '@/model/records/card'
import { createLink } from '@/model/records/link'
import { announce, type CommandContext } from './context'
import { ensureLane } from './ensureLane'
import { laneForType, titleOf } from './places'

/** The card that an arrow would start from: where the keyboard stands, else one that is selected. */
export function linkSource({ editor, session }: CommandContext): CardId | undefined {
  const { focus, selection } = session.getState()
  const { map } = editor.store.getState()
  if (focus && map.card[focus]) return focus as CardId
  for (const id of selection) if (map.card[id]) return id as CardId
  return undefined
}

/** Starts an arrow; the next card chosen ends it. */
export function startLink(context: CommandContext): void {
  const linkFrom = linkSource(context) ?? null
  context.session.setState({ linkFrom })
  if (linkFrom) announce(context, context.messages.board.linkHint)
}

/** Ends the arrow at a card. An arrow to itself or a second one between the same two is not drawn. */
export function endLink(context: CommandContext, toId: CardId): void {
  const fromId = context.session.getState().linkFrom
  context.session.setState({ linkFrom: null })
  if (fromId) addLink(context, fromId, toId)
}

/** Draws an arrow between two cards. */
export function addLink(context: CommandContext, fromId: CardId, toId: CardId): void {
  const { editor, messages } = context
  const { map } = editor.store.getState()
  if (!map.card[fromId] || !map.card[toId]) return
  if (fromId === toId || linkedTo(map, fromId).some((card) => card.id === toId)) return
  const link = createLink({ fromId, toId })
  const [from, to] = [titleOf(map, fromId, messages), titleOf(map, toId, messages)]
  editor.transact({ verb: 'link', name: from }, (draft) => {
    draft.map.link[link.id] = link
  })
  announce(context, messages.announce.linked(from, to))
}

/** Removes the arrows between two cards. */
export function unlink({ editor, messages }: CommandContext, a: CardId, b: CardId): void {
  const { map } = editor.store.getState()
  const ends = new Set<string>([a, b])
  editor.transact({ verb: 'unlink', name: titleOf(map, a, messages) }, (draft) => {
    for (const link of Object.values(draft.map.link))
      if (ends.has(link.fromId) && ends.has(link.toId)) delete draft.map.link[link.id]
  })
}

/** Adds an opportunity that answers a pain point: in the same step, linked, ready to type in. */
export function addOpportunityFor(context: CommandContext, painId: CardId): void {
  const { editor, session, messages } = context
  const { map } = editor.store.getState()
  const pain = map.card[painId]
  if (!pain) return
  const lane = laneForType(map, 'opportunity')
  const order = orderAtEnd(cardsIn(map, pain.homeId, lane.id))
  const card = createCard({
    type: 'opportunity',
    laneId: lane.id,
    homeId: pain.homeId,
    order,
    personaIds: [...pain.personaIds],
  })
  const link = createLink({ fromId: painId, toId: card.id })
  editor.transact(
    { verb: 'add', name: messages.cardTypes.opportunity },
    (draft) => {
      ensureLane(draft.map, lane)
      draft.map.card[card.id] = card
      draft.map.link[link.id] = link
    },
    { mergeKey: `title:${card.id}` },
  )
  startEditing(session, card.id, true)
  announce(context, messages.announce.added(messages.cardTypes.opportunity))
}
