import type { Messages } from '@/i18n/messages'
import { definitionAt } from '@/kpi/kpi'
import type { Captions, KpiCaption } from '@/layout/captions'
import { isKnownChannel } from '@/model/channels'
import type { LibraryDocument } from '@/model/document'
import type { Card } from '@/model/records/card'
import type { Series } from '@/model/series'
import { kpiCaption, signedScore } from './kpiCaption'

/** With all sentences, for what a drawing says that takes no room in the layout. */
export type BoardCaptions = Captions & { readonly messages: Messages }

/** The words of the board in the interface's language. */
export function createCaptions(messages: Messages, library: LibraryDocument): BoardCaptions {
  // A layout asks for those of every KPI; a series stays the same until one of its values changes.
  const kpis = new WeakMap<Series, KpiCaption>()
  return {
    messages,
    lane: (lane) => lane.title || messages.laneTypes[lane.type],
    channels: (card) =>
      [
        ...card.channels.map((channel) => channelName(channel, messages)),
        ...namesOf(card, library),
      ].join(' · '),
    rating: (card) => messages.board.rating(card.impact, card.effort),
    quote: (title) => (/^["“«]/.test(title) ? title : messages.board.quote(title)),
    kpi(series) {
      const known = kpis.get(series)
      if (known) return known
      const caption = kpiCaption(series, definitionAt(series.definitionId, library), messages)
      kpis.set(series, caption)
      return caption
    },
    gap: (difference) => signedScore(difference, messages.locale),
    untitledMap: messages.board.untitledMap,
    untitledStage: messages.board.untitledStage,
  }
}

/** A channel in the interface's language; one of the team's own as it was typed. */
export function channelName(channel: string, messages: Messages): string {
  return isKnownChannel(channel) ? messages.channelNames[channel] : channel
}

/** Whom a card concerns, where it is not everyone. */
function namesOf(card: Card, library: LibraryDocument): string[] {
  return card.personaIds.flatMap((id) => library.persona[id]?.name ?? [])
}
