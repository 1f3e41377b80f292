import type { Messages } from '@/i18n/messages'
import { formatValue } from '@/kpi/format'
import { definitionAt } from '@/kpi/kpi'
import { standingOf } from '@/kpi/standing'
import type { Captions } from '@/layout/captions'
import { isKnownChannel } from '@/model/channels'
import type { LibraryDocument } from '@/model/document'
import type { Card } from '@/model/records/card'

/** The words of the board in the interface's language. */
export function createCaptions(messages: Messages, library: LibraryDocument): Captions {
  const language = messages.locale === 'fr' ? 'fr' : 'en'
  return {
    lane: (lane) => lane.title || messages.laneTypes[lane.type],
    channels: (card) =>
      [
        ...card.channels.map((channel) => channelName(channel, messages)),
        ...namesOf(card, library),
      ].join(' · '),
    rating: (card) => messages.board.rating(card.impact, card.effort),
    quote: (title) => (/^["“«]/.test(title) ? title : messages.board.quote(title)),
    kpi: ({ definitionId, value, target }) => {
      const kpi = definitionAt(definitionId, library)
      if (!kpi)
        return {
          name: definitionId,
          value: String(value ?? '–'),
          standing: undefined,
          better: 'up',
        }
      return {
        name: kpi.short[language],
        value: value === null ? '–' : formatValue(kpi, value, messages.locale),
        standing: standingOf(value, target, kpi.better, kpi.threshold),
        better: kpi.better === 'higher' ? 'up' : 'down',
      }
    },
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
