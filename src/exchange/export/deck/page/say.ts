import { channelName } from '@/drawing/captions'
import { signedScore } from '@/drawing/kpiCaption'
import { isDay } from '@/model/day'
import type { Card } from '@/model/records/card'
import { faceOf } from '@/model/score'
import type { Deck } from '../deck'

/** A day as people write it; as it stands where it is none. */
export function dayInWords({ messages }: Pick<Deck, 'messages'>, day: string): string {
  if (!isDay(day)) return day
  const options = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(messages.locale, options)
}

/** A score with its sign and the word for its face: '−0.5, annoyed'. */
export function scoreInWords({ messages }: Pick<Deck, 'messages'>, score: number): string {
  return `${signedScore(score, messages.locale)} · ${messages.board.faces[faceOf(score)]}`
}

/** A level of 1–5 as so many full dots of five. */
export function dots(level: number | null): string {
  return level === null ? '–' : '●'.repeat(level) + '○'.repeat(5 - level)
}

/** A share in percent: '40%' in English, '40 %' in French. */
export function percent({ messages }: Pick<Deck, 'messages'>, share: number): string {
  const options = { style: 'percent', maximumFractionDigits: 0 } as const
  return (share / 100).toLocaleString(messages.locale, options)
}

/** The channels of a card and whom it concerns. */
export function channelsInWords({ messages, library }: Deck, card: Card): string {
  return [
    ...card.channels.map((channel) => channelName(channel, messages)),
    ...card.personaIds.flatMap((id) => library.persona[id]?.name ?? []),
  ].join(' · ')
}
