import type { Draft } from 'immer'
import type { MapDocument } from '@/model/document'
import { byOrder, orderAtEnd } from '@/model/order'
import { evidenceOf, measurementsOf, proofsOf } from '@/model/outline'
import { ACTION_STATES, type ActionState, type Card, type CardId } from '@/model/records/card'
import { removeCards } from '@/model/removal'
import { announce, type CommandContext } from './context'
import { titleOf } from './places'

/**
 * Makes one card of two that say the same: what hangs on the second hangs on the first from then
 * on, what the first leaves open is filled in from the second, and the second goes away. Nothing
 * that is known, measured or linked is lost; votes add up.
 */
export function mergeCards(context: CommandContext, keepId: CardId, cardId: CardId): void {
  const { editor, messages } = context
  const { map } = editor.store.getState()
  if (keepId === cardId || !map.card[keepId] || !map.card[cardId]) return
  const name = titleOf(map, cardId, messages)
  editor.transact({ verb: 'remove', name }, (draft) => {
    fillIn(draft.map.card[keepId]!, draft.map.card[cardId]!)
    moveWhatHangs(map, draft.map, cardId, keepId)
    moveLinks(draft.map, cardId, keepId)
    removeCards(draft.map, [cardId])
  })
  announce(context, messages.announce.removed(name))
}

function fillIn(keep: Draft<Card>, gone: Draft<Card>): void {
  keep.notes = [...new Set([keep.notes, gone.notes])].filter((text) => text.trim()).join('\n\n')
  keep.channels = union(keep.channels, gone.channels)
  keep.brokenPillars = union(keep.brokenPillars, gone.brokenPillars)
  // A card without personas concerns everyone, and so does the one that is made of it.
  keep.personaIds =
    keep.personaIds.length === 0 || gone.personaIds.length === 0
      ? []
      : union(keep.personaIds, gone.personaIds)
  keep.scores = { ...gone.scores, ...keep.scores }
  keep.measured = { ...gone.measured, ...keep.measured }
  keep.pillars = { ...gone.pillars, ...keep.pillars }
  keep.votes += gone.votes
  keep.severity ??= gone.severity
  keep.share ??= gone.share
  keep.impact ??= gone.impact
  keep.effort ??= gone.effort
  keep.research ??= gone.research
  keep.assetId ??= gone.assetId
  keep.cause ||= gone.cause
  keep.owner ||= gone.owner
  keep.due ||= gone.due
  keep.state = further(keep.state, gone.state)
}

/** How far one got with either of two; what one still works on is not dropped with the other. */
function further(one: ActionState, other: ActionState): ActionState {
  const rank = (state: ActionState) => (state === 'dropped' ? -1 : ACTION_STATES.indexOf(state))
  return rank(other) > rank(one) ? other : one
}

function moveWhatHangs(map: MapDocument, draft: Draft<MapDocument>, from: CardId, to: CardId) {
  appendTo(measurementsOf(map, to), measurementsOf(map, from), ({ id }, order) =>
    Object.assign(draft.measurement[id]!, { subjectId: to, order }),
  )
  appendTo(evidenceOf(map, to), evidenceOf(map, from), ({ id }, order) =>
    Object.assign(draft.evidence[id]!, { subjectId: to, order }),
  )
  appendTo(proofsOf(map, to), proofsOf(map, from), ({ id }, order) =>
    Object.assign(draft.proof[id]!, { opportunityId: to, order }),
  )
  for (const proof of Object.values(draft.proof)) if (proof.subjectId === from) proof.subjectId = to
  for (const vote of Object.values(draft.vote)) if (vote.subjectId === from) vote.subjectId = to
  forgetTwins(draft, to)
}

/** An opportunity is held once against each KPI of each place: the first of two alike stays. */
function forgetTwins(draft: Draft<MapDocument>, about: CardId): void {
  const seen = new Set<string>()
  for (const { id, opportunityId, subjectId, definitionId } of Object.values(draft.proof).sort(
    byOrder,
  )) {
    if (opportunityId !== about && subjectId !== about) continue
    const key = [opportunityId, subjectId, definitionId].join(' ')
    if (seen.has(key)) delete draft.proof[id]
    else seen.add(key)
  }
}

/** Gives records their places after those that are there, in their own order. */
function appendTo<R extends { readonly id: string; readonly order: string }>(
  there: readonly R[],
  added: readonly R[],
  place: (record: R, order: string) => void,
): void {
  let order = orderAtEnd(there)
  for (const record of added) {
    place(record, order)
    order = orderAtEnd([{ id: record.id, order }])
  }
}

/** An arrow that would then lead to its own start, or lie upon another, goes away. */
function moveLinks(draft: Draft<MapDocument>, from: CardId, to: CardId): void {
  const pair = (a: string, b: string) => [a, b].sort().join(' ')
  const links = Object.values(draft.link)
  const taken = new Set(
    links
      .filter(({ fromId, toId }) => fromId !== from && toId !== from)
      .map(({ fromId, toId }) => pair(fromId, toId)),
  )
  for (const link of links) {
    if (link.fromId !== from && link.toId !== from) continue
    const [fromId, toId] = [
      link.fromId === from ? to : link.fromId,
      link.toId === from ? to : link.toId,
    ]
    if (fromId === toId || taken.has(pair(fromId, toId))) {
      delete draft.link[link.id]
      continue
    }
    taken.add(pair(fromId, toId))
    Object.assign(link, { fromId, toId })
  }
}

function union<T>(first: readonly T[], second: readonly T[]): T[] {
  return [...new Set([...first, ...second])]
}
