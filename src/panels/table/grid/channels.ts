import { channelName } from '@/drawing/captions'
import type { Messages } from '@/i18n/messages'
import { KNOWN_CHANNELS } from '@/model/channels'
import { plainText } from '@/model/plainText'

/** Channels as one types them: their names, with commas between. */
export function channelsText(channels: readonly string[], messages: Messages): string {
  return channels.map((channel) => channelName(channel, messages)).join(', ')
}

/**
 * The channels that a typed list names. Those of the four families are found by their name in the
 * interface's language, without regard to accents and capitals; any other is the team's own.
 */
export function channelsFrom(text: string, messages: Messages): string[] {
  const known = new Map<string, string>(
    KNOWN_CHANNELS.map((channel) => [plainText(messages.channelNames[channel]), channel]),
  )
  const names = text.split(/[,;\n]/).map((name) => name.trim())
  const channels = names.filter(Boolean).map((name) => known.get(plainText(name)) ?? name)
  return [...new Set(channels)]
}
