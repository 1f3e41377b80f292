import { useId } from 'react'
import { channelName } from '@/drawing/captions'
import { type Messages, useMessages } from '@/i18n/messages'
import { CHANNEL_FAMILIES, type ChannelFamily } from '@/model/channels'
import { Chips, RemovableChip } from './Chip'
import { type ChoiceGroup, Chooser } from './Chooser'
import { PanelGroup } from './PanelGroup'

type Props = {
  readonly label: string
  readonly channels: readonly string[]
  readonly onChange: (channels: string[]) => void
}

/** Channels as chips, and a field that adds one: of the four families, or of the team's own. */
export function ChannelPicker({ label, channels, onChange }: Props) {
  const id = useId()
  const messages = useMessages()
  const { details } = messages
  const add = (channel: string) => {
    if (!channels.includes(channel)) onChange([...channels, channel])
  }
  return (
    <PanelGroup label={label} htmlFor={id}>
      <Chips>
        {channels.map((channel) => {
          const name = channelName(channel, messages)
          return (
            <RemovableChip
              key={channel}
              removeLabel={details.removeChannel(name)}
              onRemove={() => onChange(channels.filter((other) => other !== channel))}
            >
              {name}
            </RemovableChip>
          )
        })}
        <Chooser
          id={id}
          look="chip"
          placeholder={details.addChannel}
          groups={() => choices(channels, messages)}
          onChoose={add}
          own={{ label: details.ownChannel, onChoose: add }}
        />
      </Chips>
    </PanelGroup>
  )
}

function choices(chosen: readonly string[], messages: Messages): ChoiceGroup[] {
  const families = Object.keys(CHANNEL_FAMILIES) as ChannelFamily[]
  return families.map((family) => ({
    label: messages.channelFamilies[family],
    choices: CHANNEL_FAMILIES[family]
      .filter((channel) => !chosen.includes(channel))
      .map((channel) => ({ id: channel, text: messages.channelNames[channel] })),
  }))
}
