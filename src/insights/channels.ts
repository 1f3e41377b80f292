import { familyOfChannel, KNOWN_CHANNELS } from '@/model/channels'
import type { MapDocument } from '@/model/document'
import { plainText } from '@/model/plainText'
import type { Card } from '@/model/records/card'
import { mean } from '@/model/score'
import { feelingsOf } from './feelings'
import { cardsOfType } from './reading'
import type { ChannelInsight } from './types'

/**
 * How each channel is felt: the mean over its touchpoints that have a score. In the order of the
 * families, the team's own channels last, as they come; two spellings of one are one.
 */
export function channelInsightsOf(map: MapDocument): ChannelInsight[] {
  const found = new Map<string, { channel: string; cards: Set<Card> }>()
  for (const card of cardsOfType(map, 'touchpoint'))
    for (const typed of card.channels) {
      const channel = typed.trim()
      if (channel === '') continue
      const key = familyOfChannel(channel) ? channel : plainText(channel)
      const entry = found.get(key)
      if (entry) entry.cards.add(card)
      else found.set(key, { channel, cards: new Set([card]) })
    }
  const feelings = feelingsOf(map, null)
  const rank = new Map<string, number>(KNOWN_CHANNELS.map((channel, at) => [channel, at]))
  const rankOf = (channel: string) => rank.get(channel) ?? KNOWN_CHANNELS.length
  return [...found.values()]
    .sort((a, b) => rankOf(a.channel) - rankOf(b.channel))
    .map(({ channel, cards }): ChannelInsight => {
      const scores = [...cards].flatMap((card) => feelings.get(card.id) ?? [])
      const emotion = mean(scores)
      return {
        channel,
        family: familyOfChannel(channel) ?? 'own',
        cardIds: [...cards].map(({ id }) => id),
        ...(emotion !== undefined && { emotion }),
        scored: scores.length,
      }
    })
}
