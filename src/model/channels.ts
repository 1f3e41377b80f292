/**
 * The channels through which a customer and a company meet, in the four families that CX teams
 * use. A card may also name a channel of the team's own: any other text is shown as it is.
 */
export const CHANNEL_FAMILIES = {
  web: ['website', 'customerArea', 'mobileApp', 'chatbot', 'faq', 'forum', 'liveChat'],
  digital: ['searchEngine', 'ad', 'social', 'email', 'sms', 'push', 'newsletter', 'webinar'],
  inbound: ['phone', 'supportEmail', 'contactForm', 'socialMessage'],
  physical: ['shop', 'event', 'post', 'flyer', 'television', 'delivery', 'product', 'wordOfMouth'],
} as const

export type ChannelFamily = keyof typeof CHANNEL_FAMILIES
export type KnownChannel = (typeof CHANNEL_FAMILIES)[ChannelFamily][number]

export const KNOWN_CHANNELS: readonly KnownChannel[] = Object.values(CHANNEL_FAMILIES).flat()

/** Whether a channel is one of ours, and so has a name in every language. */
export function isKnownChannel(channel: string): channel is KnownChannel {
  return (KNOWN_CHANNELS as readonly string[]).includes(channel)
}

/** The family of a channel; none for a channel of the team's own. */
export function familyOfChannel(channel: string): ChannelFamily | undefined {
  return (Object.keys(CHANNEL_FAMILIES) as ChannelFamily[]).find((family) =>
    (CHANNEL_FAMILIES[family] as readonly string[]).includes(channel),
  )
}
