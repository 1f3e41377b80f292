import { editCards } from '@/commands/editFields'
import { useCommandContext } from '@/commands/react'
import { useMessages } from '@/i18n/messages'
import type { Card } from '@/model/records/card'
import { ChannelPicker } from '../../fields/ChannelPicker'

/** Where a card takes place. */
export function ChannelGroup({ card }: { card: Card }) {
  const context = useCommandContext()
  const { details } = useMessages()
  return (
    <ChannelPicker
      label={details.channels}
      channels={card.channels}
      onChange={(channels) => editCards(context, [card.id], { channels })}
    />
  )
}
