import { CHANNEL_FAMILIES, type ChannelFamily, familyOfChannel } from '@/model/channels'
import type { Card } from '@/model/records/card'
import type { Family } from './types'

/** In the order in which they are shown. */
export const FAMILIES: readonly Family[] = [
  ...(Object.keys(CHANNEL_FAMILIES) as ChannelFamily[]),
  'own',
  'none',
]

/** The families of a touchpoint's channels, each once; `none` alone where it names no channel. */
export function familiesOf({ channels }: Pick<Card, 'channels'>): ReadonlySet<Family> {
  const named = channels.filter((channel) => channel.trim() !== '')
  if (named.length === 0) return NONE
  return new Set(named.map((channel) => familyOfChannel(channel) ?? 'own'))
}

const NONE: ReadonlySet<Family> = new Set(['none'])
